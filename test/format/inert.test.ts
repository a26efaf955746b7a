import { describe, expect, it } from 'vitest'
import { escapeHtml, writeLink } from '../../src/format/html-escape.js'
import { format, FORMAT_NAMES } from '../../src/format/index.js'
import type { FormatName } from '../../src/format/index.js'
import { escapeMarkdown } from '../../src/format/markdown.js'
import { showControls, stringifyInert } from '../../src/format/visible.js'
import { createHostileMessages, createHostileReport, HOSTILE_TEXT, HOSTILE_WORDS } from './hostile.js'

const report = createHostileReport()
const messages = createHostileMessages(report)
const write = (name: FormatName) =>
  format(report, messages, name, { text: HOSTILE_TEXT, path: 'a:b,c\n::error::x.txt' })

describe('hostile words', () => {
  it.each(['json', 'ndjson', 'sarif', 'web-annotation', 'schema-org', 'ninjs'] as const)(
    'cannot end a script block, a comment or a CDATA section that holds %s',
    (name) => {
      expect(write(name)).not.toMatch(/<\/|-->|\]\]>|<!--/u)
    },
  )

  it('stay on one line of one workflow command', () => {
    const lines = write('github').trimEnd().split('\n')
    expect(lines.length).toBe(messages.length)
    for (const line of lines) {
      expect(line).toMatch(/^::warning file=a%3Ab%2Cc%0A%3A\u2060%3Aerror%3A%3Ax\.txt,/u)
      const [, properties] = /^::warning (.*?)::/u.exec(line) ?? []
      expect(properties.split(',').map((property) => property.split('=')[0])).toEqual([
        'file',
        'line',
        'endLine',
        'col',
        'endColumn',
        'title',
      ])
    }
  })

  it('are no link of a SARIF message', () => {
    const { runs } = JSON.parse(write('sarif')) as { runs: { results: { message: { text: string } }[] }[] }
    expect(runs[0].results[0].message.text).toContain('\\[click\\](javascript')
  })

  it.each(FORMAT_NAMES.filter((name) => name !== 'github'))(
    'are no command to a build log that shows %s',
    (name) => {
      expect(write(name)).not.toMatch(/^\s*::|##\[/mu)
    },
  )

  it('are seen in a terminal', () => {
    expect(write('pretty')).toContain('␛[31mred')
  })

  it('are told by JSON as they were', () => {
    const value = { words: Object.values(HOSTILE_WORDS) }
    expect(JSON.parse(stringifyInert(value))).toEqual(value)
  })
})

describe('showControls', () => {
  it('shows what would be obeyed and leaves the rest', () => {
    expect(showControls('a\u0000\u001b[1m\u007f\u009b\u202e\ud800z')).toBe('a␀␛[1m␡<U+009B><U+202E>\uFFFDz')
    expect(showControls('Zoë’s “café” 😀\tנכון\n')).toBe('Zoë’s “café” 😀\tנכון\n')
  })

  it('makes every line end a line feed, and drops a byte order mark', () => {
    expect(showControls('\uFEFFa\r\nb\rc')).toBe('a\nb\nc')
  })
})

describe('escapeHtml', () => {
  it('leaves nothing to markup or attributes', () => {
    expect(escapeHtml('<a b="c">&\'')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;')
  })

  it('links to the web alone', () => {
    expect(writeLink('https://example.org/a?b&c', 'x')).toBe(
      '<a href="https://example.org/a?b&amp;c" rel="noreferrer">x</a>',
    )
    for (const url of [
      'javascript:alert(1)',
      ' https://example.org',
      'data:text/html,x',
      '/local',
      'https://a b',
    ]) {
      expect(writeLink(url, 'x')).toBe('x')
    }
  })
})

describe('escapeMarkdown', () => {
  it('breaks links and mentions that GitHub would make of bare words', () => {
    expect(escapeMarkdown('@name')).toBe('@\u2060name')
    expect(escapeMarkdown('https://example.org')).toBe('https:\u2060//example.org')
    expect(escapeMarkdown('WWW.example.org')).toBe('WWW\u2060.example.org')
  })

  it('keeps plain words readable', () => {
    expect(escapeMarkdown('“It’s 5.2 per cent,” she said (twice).')).toBe(
      '“It’s 5.2 per cent,” she said (twice).',
    )
  })
})

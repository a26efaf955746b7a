import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

/**
 * Every regular expression of src is checked by recheck, which proves it safe or finds the input that makes it go back
 * and forth. Literals are taken from the source, those built at run time from the constructor while everything loads
 * and runs once.
 */

const SRC = resolve(import.meta.dirname, '../src')

interface Found {
  readonly source: string
  readonly flags: string
  readonly where: string
}

/** Beginnings of patterns that go back and forth over a stretch of bounded length, and what bounds it. */
const BOUNDED: readonly (readonly [start: string, reason: string])[] = [
  ['\\s+\\S*$', 'format/wording.ts: an excerpt of some dozens of characters'],
  ['[\\s,;:–—-]+$', 'format/wording.ts: the same excerpt'],
  ['(?:(?:\\b(?:to|not(?! only)|never', 'report/accusation-patterns.ts: 160 characters before a verb'],
  [
    '(?:^|[.;:—–]\\s',
    'report/accusation.ts: the same 160 characters, and its parts have bounds of their own',
  ],
  ['^(?:,?\\s*|\\s(?:has|have', 'report/accusation.ts: the same'],
  ['^["“”\'‘«\\s]*(?:(?:that|this|it|which)', 'report/pointer.ts: the first 600 characters of content'],
  ['^["“”\'‘«\\s]*(?:that )?(?:', 'report/pointer.ts: the same'],
  ['[{}[\\],:]|', 'adapters/reading/json-strings.ts: files that JSON.parse took, where every string ends'],
]

/** Long lists of words as their first three: which words they are makes no difference, and thousands take minutes. */
function shorten(source: string): string {
  return source.replace(
    /\((\?:|\?<?[=!])?((?:[\p{L}\p{N} '’-]|\[ -\]|\\\.)+(?:\|(?:[\p{L}\p{N} '’-]|\[ -\]|\\\.)+){5,})\)/gu,
    (_, kind: string | undefined, words: string) =>
      `(${kind ?? ''}${words.split('|').slice(0, 3).join('|')})`,
  )
}

const found = new Map<string, Found>()
const add = (one: Found): void => void found.set(`/${one.source}/${one.flags}`, one)

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('weights.generated.ts'))
    .map((path) => join(folder, path))
}

function addLiterals(path: string): void {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const { text } = node as ts.RegularExpressionLiteral
      const end = text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      add({
        source: text.slice(1, end),
        flags: text.slice(end + 1),
        where: `${relative(SRC, path)}:${line + 1}`,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
}

/** Notes what `new RegExp` is given while `work` runs. */
async function watchConstructor(work: () => Promise<void>): Promise<void> {
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags = '']: [string | RegExp, string?]) => {
      const made = new target(pattern, flags || undefined)
      add({ source: made.source, flags: made.flags, where: 'new RegExp' })
      return made
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = original
  }
}

beforeAll(async () => {
  for (const path of listFiles(SRC)) addLiterals(path)
  await watchConstructor(async () => {
    const { analyze, summarize } = await import('../src/index.js')
    const { lint, RULES } = await import('../src/lint/index.js')
    const { FORMAT_NAMES, format } = await import('../src/format/index.js')
    const { readHtml } = await import('../src/adapters/html.js')
    const { readMarkdown } = await import('../src/adapters/markdown.js')
    const text = readFileSync(resolve(SRC, '../examples/articles/ceasefire.txt'), 'utf8')
    const report = analyze(text)
    summarize(report)
    const rules = Object.fromEntries(RULES.map(({ id }) => [id, 'warning' as const]))
    const messages = lint(report, { rules })
    for (const name of FORMAT_NAMES) format(report, messages, name, { text })
    readHtml(`<p>${text}</p>`)
    readMarkdown(text)
  })
})

describe('the regular expressions', () => {
  it('are found, both written and built', () => {
    const places = [...found.values()].map(({ where }) => where)
    expect(places.length).toBeGreaterThan(100)
    expect(places.filter((where) => where === 'new RegExp').length).toBeGreaterThan(5)
  })

  it('cannot be driven into backtracking', { timeout: 600_000 }, async () => {
    const faults: string[] = []
    for (const { source, flags, where } of found.values()) {
      if (BOUNDED.some(([start]) => source.startsWith(start))) continue
      const result = await check(shorten(source), flags, { timeout: 20_000 })
      // What recheck cannot decide in time is no finding: `npm run fuzz` and the giants try those.
      if (result.status !== 'vulnerable') continue
      faults.push(`${result.complexity.summary}: ${where} /${source}/${flags}`)
    }
    expect(faults).toEqual([])
  })

  it('of those that are passed over are all still there', () => {
    const sources = [...found.values()].map(({ source }) => source)
    const unused = BOUNDED.filter(([start]) => !sources.some((source) => source.startsWith(start)))
    expect(unused).toEqual([])
  })
})

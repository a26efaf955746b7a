import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { format } from '../../src/format/index.js'
import { createHarbourReport } from './harbour.js'
import { createHostileMessages, createHostileReport } from './hostile.js'

const processor = unified().use(remarkParse).use(remarkGfm)

function countNodes(markdown: string): Record<string, number> {
  const counts: Record<string, number> = {}
  visit(processor.parse(markdown) as Node, (node) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1
  })
  return counts
}

describe('markdown', () => {
  it('is headings and tables to remark, each with all its cells', () => {
    const report = createHarbourReport()
    const tree = processor.parse(format(report, [], 'markdown'))
    const tables = tree.children.filter((node) => node.type === 'table')
    expect(tables.length).toBeGreaterThanOrEqual(4)
    for (const { children } of tables) {
      expect(new Set(children.map((row) => row.children.length)).size).toBe(1)
    }
    const credited = report.statements.length - report.summary.statements.unattributed
    expect(tables[2].children.length).toBe(credited + 1)
  })

  it('makes no markup, link, image or code of hostile words', () => {
    const report = createHostileReport()
    const counts = countNodes(
      format(report, createHostileMessages(report), 'markdown', { title: '# <b>[x](y)' }),
    )
    expect(Object.keys(counts).sort()).toEqual([
      'heading',
      'list',
      'listItem',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ])
    expect(counts.heading).toBe(6)
  })
})

import { describe, expect, it } from 'vitest'
import { quotedExtents } from '../../src/lint/quoted.js'

function quoted(text: string, start = 0): string[] {
  const span = { start, end: start + text.length, text }
  return quotedExtents(span).map((extent) => text.slice(extent.start - start, extent.end - start))
}

describe('quotedExtents', () => {
  it.each<[string, string[]]>([
    ['“One,” he said. “Two.”', ['“One,”', '“Two.”']],
    ['"One," he said ("two").', ['"One,"', '"two"']],
    ['It ended." Then “it began', ['“it began']],
    ['«Un», „zwei“ and ‘three’', ['«Un»', '„zwei“', '‘three’']],
    ['“He said ‘no’ to us.”', ['“He said ‘no’ to us.”']],
    ['‘It’s the dogs’ day’, in the ‘90s', ['‘It’s the dogs’']],
    ['Rock ‘n‘ roll of the ‘90s', []],
    ['O‘Neill’s', []],
    ['', []],
  ])('finds in %s %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('counts offsets from the start of the span', () => {
    expect(quotedExtents({ start: 10, end: 17, text: 'a “b” c' })).toEqual([{ start: 12, end: 15 }])
    expect(quoted('a “b” c', 10)).toEqual(['“b”'])
  })
})

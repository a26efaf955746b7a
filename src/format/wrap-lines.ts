/**
 * Lines of at most `columns` characters, broken at white space; a longer word stands alone.
 * @param first what the first line begins with
 * @param rest what every other line begins with
 */
export function wrapLines(text: string, columns: number, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (!isEmpty && [...line].length + 1 + [...word].length > columns) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}

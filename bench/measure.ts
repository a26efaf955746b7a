/** Milliseconds of `work`: the median of at least `rounds` runs, after one to warm up. */
export function timeOf(work: () => void, rounds = 5): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[times.length >> 1]
}

/** Prints rows under each other, numbers to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    )
    console.log(cells.join('  ').trimEnd())
  }
}

/** Bytes of UTF-8 in millions. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
}

/**
 * Milliseconds of processor time of `work`, on all threads, so that other work on the machine counts less: the median of
 * `rounds` runs, after one to warm up where there are several.
 */
export function timeOf(work: () => void, rounds = 5): number {
  if (rounds > 1) work()
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  return times[times.length >> 1]
}

/** The least processor time of `rounds` runs, in milliseconds: what comes on top of it is others' work and collecting. */
export function leastTimeOf(work: () => void, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(work, 1)))
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

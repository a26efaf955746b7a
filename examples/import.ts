// Reads one article and prints each statement with who stands behind it.
import { analyze } from 'onrecord'

const article = `Harbour bridge to reopen

The harbour bridge will reopen in June, Transport Minister Daniel Okoye said on Monday. “Every bolt has been replaced,” he told reporters.

A survey by the engineers' institute found that 40 per cent of the cables were worn. Two people familiar with the contract said the repair had cost twice what was planned.

Delta Works, the contractor, declined to comment. It is unclear who will pay.`

const report = analyze(article)

for (const { type, source, range } of report.statements) {
  const who = source?.spans.map(({ text }) => text).join(' … ') ?? '–'
  console.log(`${type.padEnd(12)}  ${who.padEnd(40)}  ${range.text.slice(0, 48)}`)
}
console.log(report.sources.map(({ name, type }) => `${name} (${type})`).join('\n'))

// Prints:
// unattributed  –                                         Harbour bridge to reopen
// unattributed  –                                         The harbour bridge will reopen in June, Transpor
// unattributed  –                                         “Every bolt has been replaced,” he told reporter
// unattributed  –                                         A survey by the engineers' institute found that
// unattributed  –                                         Two people familiar with the contract said the r
// declined      Delta Works, the contractor,              Delta Works, the contractor, declined to comment
// unclear       –                                         It is unclear who will pay
// Delta Works (named)

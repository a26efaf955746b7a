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
// official      Transport Minister Daniel Okoye           The harbour bridge will reopen in June, Transpor
// official      he                                        “Every bolt has been replaced,” he told
// document      A survey by the engineers' institute      A survey by the engineers' institute found that
// anonymous     Two people familiar with the contract     Two people familiar with the contract said the r
// declined      Delta Works, the contractor,              Delta Works, the contractor, declined to comment
// unclear       –                                         It is unclear who will pay
// Daniel Okoye (official)
// A survey by the engineers' institute (document)
// Two people familiar with the contract (anonymous)
// Delta Works (named)

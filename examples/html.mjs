// Reads a page and points at the characters of the file that each refusal to answer stands on.
import { analyzeHtml } from 'onrecord/html'

const page = `<article><h1>Bridge &amp; tunnel shut</h1><p class="byline">By Ana Ruiz</p>
<p>Delta Works <em>declined</em>
to com&shy;ment on &ldquo;the cracks&rdquo;.</p></article>`

const { headline, byline, report, toSource } = analyzeHtml(page)

console.log(`${headline}, by ${byline}`)
for (const { type, part, range } of report.statements.filter(({ type }) => type === 'declined')) {
  console.log(`${type} (${part}): ${range.text}`)
  for (const { start, end, text } of toSource(range)) console.log(`${start}–${end} ${JSON.stringify(text)}`)
}

// Prints:
// Bridge & tunnel shut, by Ana Ruiz
// declined (body): Delta Works declined to comment on
// 79–91 "Delta Works "
// 95–103 "declined"
// 108–127 "\nto com&shy;ment on"

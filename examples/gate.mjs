// A pre-publish gate: the newsroom's system posts each article here before it goes out, and keeps it back on 422.
import { createServer } from 'node:http'
import { createAnalyzer } from 'onrecord'
import { createLinter } from 'onrecord/lint'

const analyzer = createAnalyzer()
const linter = createLinter('recommended')
const MAX_BYTES = 1_000_000

/** @param {AsyncIterable<Uint8Array>} request */
async function readBody(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BYTES) throw new RangeError('Unexpected article of more than 1 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * What to do with an article: an error or a warning of the policy holds it back, for a person to look at.
 * @param {string} text
 */
function judge(text) {
  const report = analyzer(text)
  const reasons = linter(report)
    .filter(({ severity }) => severity !== 'info')
    .map(({ reason, place }) => (place ? `${reason} · ${place.text}` : reason))
  return { decision: reasons.length > 0 ? 'hold' : 'publish', reasons }
}

const server = createServer(async (request, response) => {
  try {
    const { text } = JSON.parse(await readBody(request))
    const verdict = judge(text)
    response.writeHead(verdict.decision === 'hold' ? 422 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(verdict))
  } catch (error) {
    response.writeHead(400, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: error instanceof Error ? error.message : 'bad request' }))
  }
})

// From here on the example plays the newsroom's system.
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
const address = server.address()
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`

const articles = {
  'ferries.txt': 'The ferries will sail again on Sunday, Transport Minister Daniel Okoye said on Friday.',
  'contract.txt': 'The contract was a fraud, sources said. Delta Works could not be reached for comment.',
}
for (const [name, text] of Object.entries(articles)) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ text }) })
  const { decision, reasons } = await response.json()
  console.log(`${response.status} ${name}: ${decision}`)
  for (const reason of reasons) console.log(`    ${reason}`)
}
server.close()

// Prints:
// 200 ferries.txt: publish
// 422 contract.txt: hold
//     Unexpected an article that rests on “sources” alone, expected a second source or a name · sources
//     Unexpected unnamed source “sources” without a reason, expected a name, or why it is withheld · sources
//     Unexpected bare “sources”, expected what the source is and how it can know · sources

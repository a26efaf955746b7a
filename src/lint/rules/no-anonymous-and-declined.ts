import type { Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { markedSpan, quoteWords, writersStatements } from '../statements.js'
import { createPartySearch } from '../unnamed-party.js'
import { urlOf } from '../url.js'

const id = 'no-anonymous-and-declined'

/** One message a pair, at the refusal. */
export const noAnonymousAndDeclined = defineRule({
  id,
  summary: 'Nobody is said to have declined to comment who speaks unnamed in the same article.',
  note: 'If the party that “declined to comment” is also the unnamed source, the article deceives its readers. If it is not, say so; if it is, drop the refusal, or say that it would not speak on the record.',
  url: urlOf(id),
  defaults: { severity: 'error', minConfidence: 0.6 },
  ok: [
    'A person familiar with the deal said Delta Bank would pay three billion. The ministry declined to comment.',
    'Delta Bank spokeswoman Ines Faro said the offer was fair. Harbour Trust declined to comment.',
    'An official at the transport ministry said the line would close. The railway company did not respond to a request for comment.',
    'A union official said members would strike. The company declined to comment.',
    'A government official said a list existed. The White Star airline would not comment on it.',
  ],
  notOk: [
    {
      text: 'A Delta Bank executive said the offer had been raised twice. Delta Bank declined to comment.',
      at: ['1:62-1:92'],
    },
    {
      text: 'A senior official at the foreign ministry said the envoy would be recalled.\n\nThe foreign ministry declined to comment.',
      at: ['3:1-3:41'],
    },
    {
      text: '“She has made up her mind,” said an aide to Senator Ortiz. Ortiz did not respond to a request for comment.',
      at: ['1:60-1:106'],
    },
    {
      text: 'An Orrin Freight manager said the trains would be sold. A spokesman for Orrin Freight refused to comment.',
      at: ['1:57-1:105'],
    },
  ],
  check(report) {
    const refusals = writersStatements(report, 'declined').filter(isBareRefusal)
    if (refusals.length === 0) return []
    const findSpeaker = createPartySearch(report)
    return refusals.flatMap((refusal) => {
      const speaker = findSpeaker(refusal)
      return speaker ? [describe(refusal, speaker)] : []
    })
  },
})

// “One employee declined to speak on the record, saying …” hides nothing.
function isBareRefusal({ refusal, range }: Statement): boolean {
  return refusal !== null && !/\bon the record\b|[“"]/i.test(range.text)
}

function describe(refusal: Statement, speaker: Statement): Finding {
  const { range } = refusal
  return {
    unexpected: `${quoteWords(range)} beside unnamed source ${quoteWords(markedSpan(speaker))}`,
    wanted: 'either the refusal or the unnamed source',
    place: range,
    actual: range.text,
    statementIds: [refusal.id, speaker.id],
    evidence: [range, markedSpan(speaker)],
  }
}

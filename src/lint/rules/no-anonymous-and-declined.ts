import type { Report, Span, Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { markedSpan, quoteWords, writersStatements } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-anonymous-and-declined'
/** Words that name no party: two sources may share them and have nothing to do with each other. */
const COMMON = new Set(
  (
    'a an the one two three some several senior former top second another people person source sources of in at for to with ' +
    'on and by from who that his her its their familiar direct knowledge close briefed said mr mrs ms spokesman ' +
    'spokeswoman spokesperson official officials aide aides adviser advisers member members staff employee employees ' +
    'lawyer lawyers attorney representative representatives office leader leaders diplomat diplomats lawmaker ' +
    'government matter talks plan condition anonymity anonymously speaking asked named because not be'
  ).split(' '),
)

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
    const unnamed = writersStatements(report, 'anonymous')
    return writersStatements(report, 'declined').flatMap((refusal) => {
      // “One employee declined to speak on the record, saying …” hides nothing.
      if (refusal.refusal === null || /\bon the record\b|[“"]/i.test(refusal.range.text)) return []
      const speaker = unnamed.find((statement) => isSameParty(report, statement, refusal))
      return speaker ? [describe(refusal, speaker)] : []
    })
  },
})

function isSameParty(report: Report, speaker: Statement, refusal: Statement): boolean {
  if (speaker.sourceIds.some((sourceId) => refusal.sourceIds.includes(sourceId))) return true
  const party = partyWords(refusal.source?.spans ?? [])
  const described = partyWords([
    ...(speaker.source?.spans ?? []),
    ...report.sources.filter((source) => speaker.sourceIds.includes(source.id)).flatMap(organisationOf),
  ])
  return party.size > 0 && [...party].every((word) => described.has(word))
}

function organisationOf({ organisation }: Report['sources'][number]): Span[] {
  return organisation ? [organisation] : []
}

// “A spokesman for Orrin Freight” → orrin, freight
function partyWords(spans: readonly Span[]): Set<string> {
  const words = spans.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)))
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

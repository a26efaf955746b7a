import type { RightOfReply, Source, Statement } from '../schema/index.js'
import { findAnswers } from './answers.js'
import type { ArticleWords } from './article-words.js'
import { addDeniers, gatherParties, type Party } from './parties.js'
import { identifyParty, isNoName } from './party.js'
import { makeAnew, type Recall } from './recall.js'
import { indexSpeakers, type Speakers } from './speakers.js'

/** Full names by surname, for parties that are named in short: “Holm” → “Piet Holm”. */
function findFullNames(statements: readonly Statement[], parties: readonly Party[]): Map<string, string> {
  const short = parties
    .map(({ identity }) => identity.name)
    .filter((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name))
  const full = new Map<string, string>()
  if (short.length === 0) return full
  const pattern = new RegExp(
    `(?:\\p{Lu}(?:[\\p{L}.-]|[’'](?!s ))* ){1,3}(?:${[...new Set(short)].join('|')})(?![\\p{L}-])`,
    'gu',
  )
  for (const { range } of statements) {
    for (const [words] of range.text.matchAll(pattern)) {
      const { name } = identifyParty(words)
      const surname = name.split(' ').pop() as string
      if (name !== surname && !isNoName(words) && !full.has(surname)) full.set(surname, name)
    }
  }
  return full
}

function describe(party: Party, speakers: Speakers, fullNames: ReadonlyMap<string, string>): RightOfReply {
  const { statements } = speakers
  const { answers: given, isHeard } = findAnswers(party, speakers)
  const strength = Math.max(...party.accusations.map((accusation) => accusation.strength))
  // A party that speaks without a word of answering may answer in words that no list holds.
  const certainty =
    given.length > 0 ? Math.max(...given.map((answer) => answer.strength)) : isHeard ? 0.65 : 0.9
  return {
    // “the hotel” keeps its article; a name goes without its title.
    party: /^\p{Ll}/u.test(party.identity.name)
      ? party.accusations[0].place.text
      : (fullNames.get(party.identity.name) ?? party.identity.name),
    sourceId: party.sourceId,
    places: party.accusations.map(({ place }) => place),
    accusationIds: [...new Set(party.accusations.map(({ statement }) => statement.id))],
    answer: given[0]?.kind ?? 'silence',
    replyIds: given.map(({ number }) => statements[number].id),
    confidence: strength * certainty,
  }
}

/**
 * Finds the parties that the article accuses or criticises, by name or by office, and what it says of their answer:
 * a reply, a refusal (“declined to comment”, “did not respond”), or nothing. A party's answer may come from whoever
 * speaks for it: “a spokesman for the bank”, “Mr Vos’s lawyer”, for a country its government and capital.
 */
export function findRightOfReply(
  article: ArticleWords,
  statements: readonly Statement[],
  sources: readonly Source[],
  recall: Recall = makeAnew,
): RightOfReply[] {
  const speakers = indexSpeakers(article, statements, sources, recall)
  const parties = addDeniers(speakers, gatherParties(speakers, recall))
  const fullNames = findFullNames(statements, parties)
  return parties.map((party) => describe(party, speakers, fullNames))
}

import type { Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import { groupAnonymous } from '../anonymous-groups.js'
import { idsOf, markedSpan, quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'no-plural-for-one-source'
/** “Sources”, “people familiar with …”: the plurals that stand in for a source. */
const PLURAL = /\b(?:sources|insiders|people|persons|officials)\b/i
const SINGULAR: Readonly<Record<string, string>> = {
  sources: 'a source',
  insiders: 'an insider',
  people: 'a person',
  persons: 'a person',
  officials: 'an official',
}

/** One message for each plural where the rest of the article has one unnamed source only. */
export const noPluralForOneSource = defineRule({
  id,
  summary: 'One unnamed source is not called “sources”.',
  note: 'The plural claims a second witness whom the article never shows. Write “a source”, or let each of them appear.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  ok: [
    'Sources at the club said the coach would go. One source said he had been told on Sunday, another said he already knew.',
    'Officials and witnesses said the market had burnt. A diplomat said he had seen the smoke.',
    'The coach will go, a source at the club said. “It was settled on Sunday,” the source said.',
    'Sources said the talks had failed. Officials in both capitals declined to comment.',
    'Two officials said the order had been given. One of the officials said it came from the president.',
  ],
  notOk: [
    {
      text: 'Sources say Delta Bank will shut 40 branches.\n\n“It is decided,” a person familiar with the plan said. The person said letters would go out in May.',
      at: ['1:1-1:8'],
    },
    {
      text: 'The minister is to be replaced, sources said.\n\nA source in the party said the choice had fallen on Lena Ortiz. The source said she had been told.',
      at: ['1:33-1:40'],
    },
    {
      text: 'Sources close to the studio said it was for sale.\n\n“Everybody has the prospectus,” an insider said.',
      at: ['1:1-1:28'],
    },
    {
      text: 'People close to the family said the house had been sold. A person who has seen the contract said it fetched three million.',
      at: ['1:1-1:27'],
    },
  ],
  check(report) {
    const statements = groupAnonymous(report).flatMap((group) => group.statements)
    const plurals = statements.filter(isOpenPlural)
    const singles = statements.filter((statement) => statement.anonymity?.plural === false)
    const rest = statements.length - plurals.length - singles.length
    if (singles.length === 0 || rest > 0 || countVoices(singles) > 1) return []
    return plurals.map((statement) => {
      const place = markedSpan(statement)
      return {
        unexpected: `plural ${quoteWords(place)} where one unnamed source appears`,
        wanted: 'the singular, or the other source',
        place,
        actual: place.text,
        expected: singularsOf(place.text),
        statementIds: idsOf([statement, ...singles]),
        evidence: [place, ...singles.map(markedSpan)],
      }
    })
  },
})

// “Two sources” counts them; “sources” does not; “officials and witnesses” are two by themselves.
function isOpenPlural({ anonymity, source, sourceIds }: Statement): boolean {
  return (
    anonymity !== null &&
    sourceIds.length < 2 &&
    anonymity.plural &&
    anonymity.count === null &&
    PLURAL.test(source?.spans[0].text ?? '')
  )
}

// “One source said …”, “another said …”: of several, whatever resolution made of them.
function countVoices(singles: readonly Statement[]): number {
  const others = singles.filter((statement) =>
    /\b(?:one|another|second|third|other)\b/i.test(markedSpan(statement).text),
  )
  return new Set(singles.map((statement) => statement.sourceIds[0] ?? statement.id)).size + others.length
}

function singularsOf(words: string): string[] {
  const singular = SINGULAR[words.trim().toLowerCase()]
  return singular === undefined
    ? []
    : [/^[A-Z]/.test(words) ? singular[0].toUpperCase() + singular.slice(1) : singular]
}

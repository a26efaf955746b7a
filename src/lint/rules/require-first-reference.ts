import type { Source, Span, Statement } from '../../schema/index.js'
import { defineRule } from '../define-rule.js'
import type { Finding } from '../define-rule.js'
import { idsOf, indexStatements, markedSpan, quoteWords } from '../statements.js'
import { urlOf } from '../url.js'

const id = 'require-first-reference'
/** “he added”: somebody has spoken before. */
const CONTINUES = /^(?:add(?:ed|s)?|continue[sd]?|went on)\b/i
const PRONOUN = /^(?:he|she|they)$/i
/** In a quotation; it names nobody. */
const FIRST_PERSON = /^(?:I|we|me|us|my|our)$/i
/** Text that a headline may take where the parts are not told apart, in UTF-16 code units. */
const HEADLINE = 120

/** One message a source, at the first statement that it makes without having been introduced. */
export const requireFirstReference = defineRule({
  id,
  summary: 'A person is introduced before being quoted by surname or pronoun.',
  note: 'Readers meet this person before they are told who it is. Give the full name, and what makes the person worth hearing, at the first reference.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  ok: [
    'Lena Ortiz, a nurse, said the ward was full. Ortiz said two doctors had left.',
    'Chief constable Moira Lang said two men had been arrested. “We are looking for a third,” she said.',
    'The council said the library would close. Its leader, Tomas Lind, said there was no money. He blamed the government.',
    'Ortiz to leave the hospital she built\n\nLena Ortiz, a nurse who became a director, said on Monday that she would retire.',
    'Mr Okoye said the bridge was safe. Mr Okoye has worked there since May.',
  ],
  notOk: [
    {
      text: 'The ward was full on Sunday night and patients lay on mattresses in the corridor, as they had for most of a long winter. Ortiz said two doctors had left.\n\nLena Ortiz, a nurse, said it had been worse last year.',
      at: ['1:122-1:127'],
    },
    {
      text: 'The river came over the wall at four in the morning, and by five the whole of the lower town stood under two metres of water. “We lost everything,” he said. Paul Demir, a baker, said the shop was gone.',
      at: ['1:149-1:151'],
    },
    {
      text: 'Two men were arrested near the harbour on Monday, a day after shots were fired at a ferry that was about to leave for the islands. Lang said a third was still at large.\n\nMoira Lang, the chief constable, asked for witnesses.',
      at: ['1:132-1:136'],
    },
    {
      text: 'The plant has been losing money since the spring, and most of its customers have found other suppliers in the meantime. Holm said it could not go on.\n\n“We have tried everything,” Jana Holm, its director, said on Friday.',
      at: ['1:121-1:125'],
    },
  ],
  check(report) {
    const statements = indexStatements(report)
    return report.sources.filter(isPerson).flatMap((source) => {
      const own = source.statementIds.flatMap((each) => statements.get(each) ?? [])
      return findEarly(source, own)
    })
  },
})

function isPerson({ kind, type }: Source): boolean {
  return kind === 'person' && (type === 'official' || type === 'named')
}

function findEarly({ name, mentions }: Source, statements: readonly Statement[]): Finding[] {
  const full = statements
    .flatMap(({ source }) => source?.spans ?? [])
    .find((span) => isFullName(span.text, name))
  const first = statements.find((statement) => statement.source && isInBody(statement))
  if (!full || !first) return []
  const place = markedSpan(first)
  const isIntroduced = mentions.some(
    ({ start, text }) =>
      start < place.start && (PRONOUN.test(place.text) ? !FIRST_PERSON.test(text) : isFullName(text, name)),
  )
  if (isIntroduced || place.start >= full.start || !isShort(place, name)) return []
  if (CONTINUES.test(first.cue?.spans[0].text ?? '')) return []
  return [
    {
      unexpected: `${quoteWords(place)} before ${quoteWords(full)}`,
      wanted: 'the introduction first',
      place,
      actual: place.text,
      expected: [name],
      statementIds: idsOf([first]),
      evidence: [place, full],
    },
  ]
}

// A headline names people by surname, and so does a caption.
function isInBody({ part, range }: Statement): boolean {
  return part === undefined ? range.start >= HEADLINE : part === 'body'
}

function isFullName(words: string, name: string): boolean {
  return name.includes(' ') && words.includes(name)
}

// “Ortiz”, “she”: one word; “Mr Okoye” greets, but does not introduce either.
function isShort({ text }: Span, name: string): boolean {
  if (PRONOUN.test(text)) return true
  const words = text.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /, '')
  return !words.includes(' ') && name.endsWith(words)
}

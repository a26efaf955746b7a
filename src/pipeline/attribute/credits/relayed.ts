import { hashesOf, hashWord } from '../../../span/hash.js'
import { KIND } from '../../coarse-tags.js'
import type { CuedDocument, TokenRange } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, hasFinite, hasKind, isText } from '../token-tests.js'
import { trimMarks } from '../trim-marks.js'

const QUOTES = hashesOf('quote quotes quoted quoting cite cites cited citing')
const SAYING = hashesOf(
  'saying telling stating warning declaring insisting adding reporting writing denying confirming',
)
const AS = hashWord('as')
const BY = hashWord('by')
/** Longest source between “quoted” and “as saying”, in tokens. */
const REACH = 24

/** Where “as saying” stands in the rest of the sentence, or -1. */
function findAsSaying({ tokens }: CuedDocument, from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + REACH); i++)
    if (tokens.hash[i] === AS && SAYING.has(tokens.hash[i + 1])) return i
  return -1
}

/** The last form of “quote” in the cue, or -1. */
function findQuote({ tokens }: CuedDocument, { cue }: Choice): number {
  for (let i = cue.end - 1; i >= cue.first; i--) if (QUOTES.has(tokens.hash[i])) return i
  return -1
}

/**
 * Two stand behind what one quotes of the other: “The agency quoted [a trader] [as saying] [no deal was likely]” is
 * the trader’s statement too, and “He was quoted [by] [the agency] as saying so” the agency’s.
 * @returns the choices with those of the second source behind the ones that they were found in
 */
export function addRelayed(document: CuedDocument, choices: readonly Choice[]): Choice[] {
  return choices.flatMap((choice) => {
    const quote = findQuote(document, choice)
    if (quote < 0 || document.atoms.quote[quote] > 0) return [choice]
    const { end } = document.sentences[document.atoms.sentence[quote]]
    const at = findAsSaying(document, quote + 1, end)
    if (at < 0) return [choice]
    return document.tokens.hash[quote + 1] === BY || at === quote + 1
      ? relayedBy(document, choice, at, end)
      : relayed(document, choice, { quote, at, end })
  })
}

/** “The agency quoted a trader as saying that no deal was likely” · “‘No deal,’ the agency quoted a trader as saying” */
function relayed(
  document: CuedDocument,
  choice: Choice,
  { quote, at, end }: { quote: number; at: number; end: number },
): Choice[] {
  const source = { first: quote + 1, end: at }
  // “quoted an informed source as saying”: a participle may describe the source.
  const isPerson = !hasFinite(document, source.first, at)
  if (!isPerson || meets(choice.source, source)) return [choice]
  const before = choice.content.filter((range) => range.end <= choice.cue.first)
  const ahead = before.length > 0 ? before : quotationAhead(document, choice)
  const last = Math.max(at + 2, ...choice.content.map((range) => range.end))
  const rest = { first: at + 2, end: Math.max(last, endBeforeStop(document, { first: at + 2, end })) }
  const behind = rest.end - rest.first > 1 && !isText(document, rest.first, ',') ? [rest] : []
  const content = trimMarks(document, [...ahead, ...behind])
  if (content.length === 0) return [choice]
  const cue = { ...choice.cue, first: at, end: at + 2 }
  const outer = {
    ...choice,
    cue: { ...choice.cue, end: quote + 1 },
    content: trimMarks(document, [...ahead, { first: quote + 1, end: Math.max(at + 2, last, rest.end) }]),
  }
  return [outer, { cue, source: trimMarks(document, [source]), content, score: choice.score }]
}

const meets = (ranges: readonly TokenRange[], { first, end }: TokenRange): boolean =>
  ranges.some((range) => range.first < end && first < range.end)

/** The sentence's quotation that ends before the source: “‘No deal,’ | the agency quoted a trader as saying” */
function quotationAhead(document: CuedDocument, { source, cue }: Choice): TokenRange[] {
  const end = source.at(0)?.first ?? cue.first
  const { first } = document.sentences[document.atoms.sentence[end]]
  const close = isText(document, end - 1, ',') ? end - 2 : end - 1
  return close > first && document.atoms.quote[close] === 3 ? [{ first, end: close + 1 }] : []
}

/** “The official was quoted by the agency as saying …” · “… was quoted as saying by the agency” */
function relayedBy(document: CuedDocument, choice: Choice, at: number, end: number): Choice[] {
  const { hash } = document.tokens
  const by = [choice.cue.end - 1, choice.cue.end, at + 2].find((i) => hash[i] === BY) ?? -1
  if (by < 0) return [choice]
  const stop = by < at ? at : markAfter(document, by + 1, Math.min(end, by + REACH))
  const source = { first: by + 1, end: stop }
  if (stop <= by + 1 || meets(choice.source, source) || hasKind(document, by + 1, stop, KIND.verb))
    return [choice]
  return [
    { ...choice, cue: { ...choice.cue, end: Math.min(choice.cue.end, by) } },
    {
      cue: { ...choice.cue, first: by, end: by + 1 },
      source: [source],
      content: choice.content,
      score: choice.score,
    },
  ]
}

/** The first mark from `first` on, else `end`. */
function markAfter(document: CuedDocument, first: number, end: number): number {
  let at = first
  while (at < end && !hasKind(document, at, at + 1, KIND.mark)) at++
  return at
}

import type { CuedDocument } from '../../document.js'
import type { Choice } from '../choice.js'
import { endBeforeStop, isFinite, isText } from '../token-tests.js'
import { isSpeaker } from '../credits/speaker.js'

const MAX_SOURCE = 20

/** Takes the speaker behind an inverted verb out of the content: ““It is late,” says [lead author Tuva Roth]. “Very.”” */
export function takeSpeaker(document: CuedDocument, choice: Choice): Choice {
  const { cue, source, content } = choice
  const { quote, sentence } = document.atoms
  const closes = isText(document, cue.first - 1, ',') ? cue.first - 2 : cue.first - 1
  if (source.length > 0 || closes < 0 || quote[closes] !== 3 || quote[cue.first] > 0) return choice
  if (cue.end - cue.first > 1 || !isFinite(document, cue.first)) return choice
  const end = endBeforeStop(document, document.sentences[sentence[cue.first]])
  const speaker = { first: cue.end, end }
  if (end <= cue.end || end - cue.end > MAX_SOURCE || !isSpeaker(document, speaker)) return choice
  for (let i = cue.end; i < end; i++) if (quote[i] > 0 || isFinite(document, i)) return choice
  const ahead = content.filter((range) => range.end <= cue.first)
  const said = ahead.length > 0 ? ahead : [quotationBefore(document, closes)]
  const behind = content.flatMap(({ first, end: stop }) =>
    stop > end ? [{ first: Math.max(first, end), end: stop }] : [],
  )
  const later = behind.map((range) =>
    quote[range.first] === 0 ? { ...range, first: range.first + 1 } : range,
  )
  return {
    ...choice,
    source: [speaker],
    content: [...said, ...later.filter(({ first, end: stop }) => stop > first)],
  }
}

function quotationBefore({ atoms, quotations }: CuedDocument, closes: number): Choice['content'][number] {
  const { first, end } = quotations[atoms.quotation[closes]]
  return { first, end }
}

import { ABBREVIATIONS } from '../src/lexicon/abbreviations.js'
import { createAbbreviationTable, segment } from '../src/pipeline/segment/index.js'
import { readTokenArticles } from './data.js'

/** Prints the agreement of tokens and sentences with the silver analysis; `--errors` lists differing boundaries. */
const folder = process.argv[2]?.startsWith('--') === false ? process.argv[2] : '../shared/eval'
const isVerbose = process.argv.includes('--errors')
const part = process.argv.includes('--train') ? 'train' : 'dev'
const model = { abbreviations: createAbbreviationTable(ABBREVIATIONS), tagger: null, names: null }

function score(ours: ReadonlySet<string>, gold: ReadonlySet<string>): string {
  let hits = 0
  for (const span of ours) if (gold.has(span)) hits++
  return `F1 ${((200 * hits) / (ours.size + gold.size)).toFixed(2)} P ${((100 * hits) / ours.size).toFixed(2)} R ${((100 * hits) / gold.size).toFixed(2)}`
}

const ourTokens = new Set<string>()
const goldTokens = new Set<string>()
const ourStarts = new Set<string>()
const goldStarts = new Set<string>()
const ourSentences = new Set<string>()
const goldSentences = new Set<string>()
for (const { id, text, sentences } of readTokenArticles(folder, part)) {
  const document = segment(text, model)
  const { start, end } = document.tokens
  for (let at = 0; at < document.tokens.count; at++) ourTokens.add(`${id} ${start[at]} ${end[at]}`)
  for (const sentence of document.sentences)
    ourSentences.add(`${id} ${start[sentence.first]} ${end[sentence.end - 1]}`)
  for (const sentence of sentences) {
    goldSentences.add(`${id} ${sentence[0][0]} ${sentence[sentence.length - 1][1]}`)
    for (const token of sentence) goldTokens.add(`${id} ${token[0]} ${token[1]}`)
  }
  const isWord = (from: number): boolean => /[\p{L}\p{N}]/u.test(text[from])
  const goldEnds = new Set(sentences.map((sentence) => sentence.find(([from]) => isWord(from))?.[0] ?? -1))
  const ourEnds = new Set<number>()
  for (const { first, end: stop } of document.sentences) {
    let at = first
    while (at < stop - 1 && !isWord(start[at])) at++
    ourEnds.add(isWord(start[at]) ? start[at] : -1)
  }
  for (const at of goldEnds) goldStarts.add(`${id} ${at}`)
  for (const at of ourEnds) ourStarts.add(`${id} ${at}`)
  if (!isVerbose) continue
  const show = (at: number): string => JSON.stringify(`${text.slice(at - 45, at)}‖${text.slice(at, at + 35)}`)
  for (const at of goldEnds) if (!ourEnds.has(at)) process.stdout.write(`missed ${show(at)}\n`)
  for (const at of ourEnds) if (!goldEnds.has(at)) process.stdout.write(`extra  ${show(at)}\n`)
}
process.stdout.write(
  `tokens    ${score(ourTokens, goldTokens)}\nsentences ${score(ourSentences, goldSentences)}\nstarts    ${score(ourStarts, goldStarts)}\n`,
)

import type { TokenRange } from '../document.js'
import { findPhrase, tagOf, type Reading } from './reading.js'

/** “ouest-france.fr”: an address is the outlet that stands there. */
const ADDRESS = /[a-z]\.(?:com|org|net|info|co|uk|fr|de|eu|it|es|ru|in|news)$/
/** “press secretary Lea Roth”, “radio host Piet Vos”: the noun for an outlet only tells somebody’s trade. */
const TRADE = /^(?:role|people|spokesperson)/

const PERSON = 1
const OWN_PARTS = new Set([
  'editorial board',
  'editorial page',
  'editorial pages',
  'front page',
  'front pages',
])
const SITE = /^(?:website|site)$/

/** “the news site RTL Info”, “Portuguese newspaper Correio”, “ouest-france.fr”: an outlet by its wording. */
export function isOutlet(reading: Reading, source: TokenRange, head: number): boolean {
  if (ADDRESS.test(reading.words[head]) || isAgencyByName(reading, source, head)) return true
  const { document } = reading
  const isProper = tagOf(reading, head).startsWith('NNP') && !reading.words[head].endsWith('s')
  let isTrade = false
  for (let i = head; i >= source.first; i--) {
    // “broadcaster Kanal 5”, “broadcaster Lea Roth”: of both kinds
    const isBoth = reading.lexicon.outletNouns.has(reading.words[i]) && document.tokens.name[head] !== PERSON
    if (!isBoth && TRADE.test(reading.lexicon.heads.get(reading.words[i]) ?? '')) isTrade = true
    const isBefore = i < head && isProper && !isTrade
    if (
      (isBefore || (i === head && !isOtherNetwork(reading, source, head))) &&
      reading.lexicon.outletNouns.has(reading.words[i])
    )
      return true
    // “the website Harrow Now”
    if (isBefore && SITE.test(reading.words[i])) return true
    if (reading.words[i] === 'news' && i === head - 1) return !isPaper(reading, head) && !isTrade
    // “the news site RTL Info”: nouns of two words.
    const pair = `${reading.words[i]} ${reading.words[i + 1]}`
    if (i < head && (isBefore || i === head - 1) && reading.lexicon.outletNouns.has(pair)) return true
  }
  return false
}

const ON_AIR = /^(?:news|radio|television|tv|cable|broadcasting|media|press)$/

/** “the Open Rivers Network”: a body that calls itself so, where no word before tells of news. */
export function isOtherNetwork({ words, document }: Reading, source: TokenRange, head: number): boolean {
  if (words[head] !== 'network' || head === source.first) return false
  const isUpper = document.text.startsWith('N', document.tokens.start[head])
  return isUpper && !words.slice(source.first, head).some((word) => ON_AIR.test(word))
}

/** “the state-run Anadolu agency”: an outlet by the name before a word for many bodies. */
function isAgencyByName(reading: Reading, source: TokenRange, head: number): boolean {
  const { words, lexicon } = reading
  if (head === source.first) return false
  if (words[head] !== 'agency' || !tagOf(reading, head - 1).startsWith('NNP')) return false
  return findPhrase(reading, lexicon.outletNames, Math.max(source.first, head - 2), head)?.end === head
}

/** “a CBS News poll”, “news footage”: what an outlet has counted or filmed is a document. */
function isPaper(reading: Reading, head: number): boolean {
  return (reading.lexicon.heads.get(reading.words[head]) ?? '').startsWith('document')
}

/** “a report in the Sunday Courier”, “reports in Israeli media”: where a piece of reporting stands. */
function isPublishedIn(reading: Reading, source: TokenRange, head: number): boolean {
  const { words, lexicon } = reading
  if (!/^(?:in|by|on|from)$/.test(words[head + 1]) || /^interviews?$/.test(words[head])) return false
  for (
    let i = head + 2;
    i < Math.min(source.end, head + 9) && !/^(?:,|on|of|for|about|into|to)$/.test(words[i]);
    i++
  ) {
    if (lexicon.outletNouns.has(words[i])) return true
    const isName = tagOf(reading, i).startsWith('NNP')
    if (isName && (lexicon.outletHeads.has(words[i]) || lexicon.outletFronts.has(words[i]))) return true
  }
  return false
}

const PIECE =
  /^(?:reports?|articles?|story|stories|editorials?|columns?|dispatch|dispatches|exposé|scoop|interviews?|investigations?)$/
/** What only outlets publish, whoever is named beside it. */
const OWN_PIECE = /^(?:articles?|editorials?)$/
/** “the story said”, but “her story”. */
const TOLD_PIECE = /^(?:story|stories)$/

/** “a Reuters news agency report”, “a Herald story”, “the article”: a piece of reporting, by the outlet in print. */
export function isOutletsPiece(reading: Reading, source: TokenRange, head: number): boolean {
  const { words, lexicon } = reading
  // “The Herald’s editorial board”, “the paper’s front page”: what speaks for an outlet in print
  if (head > source.first && OWN_PARTS.has(`${words[head - 1]} ${words[head]}`)) return true
  if (!PIECE.test(words[head])) return false
  if (OWN_PIECE.test(words[head])) return true
  const isBare = head === source.first + 1 && (words[source.first] === 'the' || words[source.first] === 'a')
  if (TOLD_PIECE.test(words[head]) && isBare) return true
  // “a pool report”: what one reporter sends to all the others.
  if (words[head - 1] === 'pool' || isPublishedIn(reading, source, head)) return true
  const outlet = findPhrase(reading, lexicon.outletNames, source.first, source.end)
  if (outlet !== null && tagOf(reading, outlet.first).startsWith('NNP')) return true
  return head > source.first && lexicon.outletHeads.has(words[head - 1]) && tagOf(reading, head - 1) === 'NNP'
}

const REPORTED =
  /^(?:the|some|other|several|various|multiple|many|media|press|news|local|foreign|published|recent|earlier|latest|new|exclusive|unconfirmed|conflicting|widespread|initial|early|online|newspaper|television|tv|radio)$/

/** “media reports”, “the latest reports”: nobody says whose they are. */
export function isHearsay(reading: Reading, { first }: TokenRange, head: number): boolean {
  if (reading.words[head] !== 'reports') return false
  for (let i = first; i < head; i++) if (!REPORTED.test(reading.words[i])) return false
  return true
}

import type { TokenRange } from '../document.js'
import { isHearsay, isOtherNetwork, isOutlet, isOutletsPiece } from './outlet-phrase.js'
import { findPhrase, isNoun, tagOf, type Reading } from './reading.js'

/** What the words of a source say, before anything is known of who it is. */
export interface SourcePhrase {
  /** Token of the head word: “official” in “a senior official at the ministry”. */
  readonly head: number
  readonly first: number
  /** Class of the head word in the lexicon, or its kind: `pronoun`, `name`, `noun`. */
  readonly headClass: string
  readonly isPlural: boolean
  /** “he”, “she”. */
  readonly isHeOrShe: boolean
  /** “a”, “the”, “some”, “two”; `none` for a bare noun. */
  readonly determiner: string
  /** Where the count stands (“two”, “several”), or -1. */
  readonly counter: number
  readonly hasPerson: boolean
  /** Whether it names the person that it describes: “her lawyer, Amit Rao,” but not “Mr Rao’s lawyer”. */
  readonly namesItself: boolean
  readonly hasName: boolean
  readonly isHeldBack: boolean
  /** “senior officials”, but not “government officials”: who of the many spoke is held back. */
  readonly isHeldBackOfMany: boolean
  /** “many in the party”: nobody in particular. */
  readonly isManyWithin: boolean
  /** “privately”, “off the record” in its sentence. */
  readonly isPrivate: boolean
  /** “officials”, “authorities”: a plain institution in the plural. */
  readonly isOfficials: boolean
  /** “those familiar with the plan”, “those present”: people told by nothing but what follows. */
  readonly isThose: boolean
  /** “the minister’s allies”: those near somebody, who are asked; what they fear is anybody’s guess. */
  readonly isNearOne: boolean
  /** “rebels”, “separatists”: an armed group in the plural. */
  readonly isArmedGroup: boolean
  /** “the statement”, “a press release”: the words of whoever put it out. */
  readonly isStatement: boolean
  /** “former”, “ex-”: an office that is over. */
  readonly isFormer: boolean
  /** “one told the BBC”, “another of them said”: one out of people without names. */
  readonly isOne: boolean
  /** “a Harrow Herald report”: a piece of reporting by a named outlet. */
  readonly isOutletsPiece: boolean
  /** “media reports”, “recent reports”: reports of which nobody says whose they are. */
  readonly isHearsay: boolean
  /** “interviews with a dozen aides”: those who were asked, none of them named. */
  readonly isInterviews: boolean
  /** “the school”, “Harrow University”: not an institute, which speaks about others. */
  readonly isPlaceOfLearning: boolean
  /** “the researchers”, “the study’s authors” without more: those who looked into something. */
  readonly isStudying: boolean
  /** “In interviews, Democrats said”: a group that was spoken to. */
  readonly isSpokenTo: boolean
  /** “Some farmers told the Harrow Herald”: a group that an outlet has heard. */
  readonly hasToldOutlet: boolean
  readonly nearness: TokenRange | null
  /** “who asked not to be named”, in the source or elsewhere in its sentence. */
  readonly asking: TokenRange | null
}

const LEARNING = /^(?:school|university|college|academy|polytechnic|museum|library)$/
const ARMED = new Set(['rebels', 'guerrillas', 'guerillas', 'insurgents', 'separatists', 'mutineers'])
/** “detectives wrote”, “deputies believe”: members of an authority in the plural speak as it does. */
const FORCES = new Set(['detectives', 'deputies', 'troopers', 'constables', 'coroners'])
const OFFICIALS = /^(?:officials|authorities|police|ministers|prosecutors|investigators|officers)$/
const STATEMENTS = new Set(['statement', 'statements', 'release', 'announcement'])
const PRONOUNS = /^(?:PRP|WP|WDT|EX)$/
/** “Mr Okoye today”, “the agency yesterday”: when it was said. */
const TIMES = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const STOPS = /^(?:IN|TO|WP|WDT|WRB|,|:|-LRB-|VBG|VBN|VBD|VBZ|VBP|MD|``|'')$/

/** The last noun before the first preposition, comma or relative pronoun; else the last token. */
function findHead(reading: Reading, source: TokenRange): number {
  if (isThose(reading, source) || isManyWithin(reading, source)) return source.first
  let head = -1
  for (let i = source.first; i < source.end; i++) {
    const tag = tagOf(reading, i)
    if (head >= 0 && (STOPS.test(tag) || isTime(reading, i))) break
    if (isNoun(reading, i) || PRONOUNS.test(tag)) head = i
    // “Mr Okoye’s lawyer”: the noun after the possessive is the head.
  }
  if (head >= 0) return head
  for (let i = source.first; i < source.end; i++)
    if (/^(?:DT|CD|JJ|JJR|JJS)$/.test(tagOf(reading, i))) head = i
  return head >= 0 ? head : source.end - 1
}

/** “those familiar with the plan”, “those present”, “those who know her”; not “those Democrats”, “those surveyed”. */
function isThose(reading: Reading, { first, end }: TokenRange): boolean {
  const { words } = reading
  if (words[first] !== 'those' || first + 1 >= end || ASKED.test(words[first + 1])) return false
  const isOpen = /^(?:IN|WP|VBN|VBG|JJ|RB)$/.test(tagOf(reading, first + 1))
  return isOpen && (first + 2 >= end || !/^(?:NN|JJ)/.test(tagOf(reading, first + 2)))
}

/** “Many in the party”, “some at the club”: people told by nothing but where they are. */
function isManyWithin({ words }: Reading, { first, end }: TokenRange): boolean {
  return first + 1 < end && MANY.test(words[first]) && WITHIN.test(words[first + 1])
}
const MANY = /^(?:many|some|most|few|several|others)$/
const WITHIN = /^(?:in|at|on|inside|within|across|around|outside)$/

/** “Mr Okoye today”; “a USA TODAY analysis” is named so. */
function isTime(reading: Reading, token: number): boolean {
  return (
    TIMES.test(reading.words[token]) &&
    !(tagOf(reading, token).startsWith('NN') && /^[^a-z]+$/.test(textOf(reading, token)))
  )
}

function textOf({ document: { text, tokens } }: Reading, token: number): string {
  return text.slice(tokens.start[token], tokens.end[token])
}

function isFirst({ document, sentenceOf }: Reading, token: number): boolean {
  return document.sentences[sentenceOf[token]]?.first === token
}

const PARTS =
  /^(?:third|quarter|half|fifth|majority|plurality|two-thirds|three-quarters|one-third|thirds|quarters|respondents)$/
const ASKED = /^(?:surveyed|polled|interviewed|questioned)$/

/** “six in 10 voters”, “a majority of Americans”, “those surveyed”: what a poll counts. */
function isShare(reading: Reading, { first, end }: TokenRange): boolean {
  const { words } = reading
  for (let i = first; i < Math.min(end, first + 5); i++) {
    if (PARTS.test(words[i]) && (i + 1 >= end || words[i + 1] === 'of' || words[i] === 'respondents'))
      return true
    if (
      words[i] === 'in' &&
      i > first &&
      tagOf(reading, i - 1) === 'CD' &&
      i + 1 < end &&
      tagOf(reading, i + 1) === 'CD'
    )
      return true
    if (/^(?:those|people|all)$/.test(words[i]) && i + 1 < end && ASKED.test(words[i + 1])) return true
  }
  return false
}

/** “senior figures”, “one party figure”: people, where “the figures” are numbers. */
const FIGURES = /^figures?$/
const OF_FIGURES =
  /^(?:senior|leading|top|key|prominent|influential|powerful|public|political|religious|party|opposition|establishment|industry|business|government|military|ruling|royal|club|union|community|leadership)$/
/** Those near somebody, who can be asked: “the minister’s allies”, “friends of the duchess”; but “some allies”. */
const NEAR_ONES = /^(?:allies|confidants|intimates)$/

function isNearOne(reading: Reading, { first, end }: TokenRange, head: number): boolean {
  if (!NEAR_ONES.test(reading.words[head]) || reading.lexicon.vagueDeterminers.has(reading.words[first]))
    return false
  const isOwned = reading.words
    .slice(first, head)
    .some((_, i) => /^(?:POS|PRP\$)$/.test(tagOf(reading, first + i)))
  return isOwned || (head + 1 < end && reading.words[head + 1] === 'of')
}

const AUTHORS = /^(?:co-)?authors$/

/** “the authors of the report”, “the paper’s authors”: who is told by nothing but the text that they wrote. */
function isAuthorOfText(reading: Reading, { first, end }: TokenRange, head: number): boolean {
  const { words, lexicon } = reading
  if (isStudying(reading, first, head) && isBesideStudy(reading, first)) return true
  if (!AUTHORS.test(words[head])) return false
  const isText = (at: number): boolean => lexicon.heads.get(words[at]) === 'document-own'
  if (tagOf(reading, head - 1) === 'POS') return head - 2 >= first && isText(head - 2)
  if (words[head + 1] !== 'of') return false
  for (let at = head + 2; at < Math.min(end, head + 6); at++) if (isText(at)) return true
  return false
}

const STUDYING = /^(?:researchers|scientists|authors|team)$/
const STUDY = /^(?:study|studies|paper|journal|preprint|research)$/

/** “the researchers”, “the team”, without a word more. */
function isStudying({ words }: Reading, first: number, head: number): boolean {
  return STUDYING.test(words[head]) && words[first] === 'the' && head === first + 1
}

/** “The researchers said”, “the team warns” in a paragraph beside one with a study: they speak by it. */
function isBesideStudy({ words, document }: Reading, first: number): boolean {
  const { paragraphs } = document
  const own = paragraphs.findIndex(({ end }) => first < end)
  const from = paragraphs[Math.max(0, own - 1)]?.first ?? first
  return words.slice(from, first).some((word) => STUDY.test(word))
}

const isRank = ({ lexicon, words }: Reading, token: number): boolean =>
  lexicon.holdingBackMany.has(words[token])

function classOf(reading: Reading, source: TokenRange, head: number): string {
  const word = reading.words[head]
  const tag = tagOf(reading, head)
  if (isThose(reading, source) || isManyWithin(reading, source)) return 'vague-0'
  if (FIGURES.test(word) && OF_FIGURES.test(reading.words[head - 1]) && head > source.first) return 'people-0'
  if (isAuthorOfText(reading, source, head)) return 'document-own'
  if (PRONOUNS.test(tag)) return 'pronoun'
  // “74 percent of likely voters said”: a poll speaks.
  if (word === 'percent' || word === '%' || word === 'cent') return 'document-own'
  if (isOutlet(reading, source, head)) return 'outlet'
  // “the Post”: a capital inside the sentence names.
  if (word === 'post' && tag === 'NNP' && !isFirst(reading, head)) return 'outlet'
  // “the ex-adviser”
  // “the Open Rivers Network” is no outlet.
  const known = isOtherNetwork(reading, source, head)
    ? undefined
    : reading.lexicon.heads.get(word.replace(/^ex-/, ''))
  if (word === 'family') return 'org-family'
  if (FORCES.has(word)) return 'role-public'
  // “the US Geological Survey”: a body that measures
  if (
    word === 'survey' &&
    /^(?:geological|ordnance|antarctic|archaeological|biological|hydrographic)$/.test(reading.words[head - 1])
  )
    return 'org-state'
  // “a public inquiry has heard”: a body that sits, not a paper.
  if (/^[ei]nquiry$/.test(word) && reading.words[head - 1] === 'public') return 'org-state'
  if (isShare(reading, source)) return 'document-share'
  // “Price said”: a name that is spelt like a noun of the lexicon; “Diplomats said” has its capital from the sentence.
  // “Senior Conservatives said”
  const opens = head === source.first || (head === source.first + 1 && isRank(reading, source.first))
  const isOpening = opens && isFirst(reading, source.first) && word.endsWith('s')
  // “Two Tory MPs”: an office by its letters, whatever the tagger takes them for.
  const isLettered = /^[A-Z]{2,4}s?$/.test(textOf(reading, head)) && known?.startsWith('org-') === false
  // “One Tory said”: no name takes an article.
  const isCounted = head > source.first && /^(?:an?|one|another)$/.test(reading.words[head - 1])
  if (
    known &&
    (isOpening || isLettered || isCounted || !(tag === 'NNP' && reading.document.tokens.name[head] === 1))
  )
    return known
  if (tag.startsWith('NNP'))
    return ['name', 'name-person', 'name-organisation', 'name-place', 'name-other'][
      reading.document.tokens.name[head]
    ]
  return tag.startsWith('NN') ? 'noun' : 'other'
}

function determinerOf(
  reading: Reading,
  source: TokenRange,
  head: number,
): { determiner: string; counter: number } {
  let determiner = 'none'
  let counter = -1
  for (let i = source.first; i <= head; i++) {
    const word = reading.words[i]
    const tag = tagOf(reading, i)
    if (tag === 'CD' && counter < 0 && isNumber(word)) counter = i
    if (reading.lexicon.vagueDeterminers.has(word) && i < head) return { determiner: word, counter: i }
    // “the senator’s allies”: the possessive tells whose.
    if (tag === 'PRP$' || (tag === 'POS' && i < head)) determiner = 'possessive'
    else if (determiner === 'none' && (tag === 'DT' || tag === 'PDT')) determiner = word
  }
  return { determiner: counter >= 0 && determiner === 'none' ? 'number' : determiner, counter }
}

/** “her lawyer, Amit Rao,”, “spokeswoman Lea Roth”: a person's name at the head or right behind a comma. */
function findOwnName(reading: Reading, source: TokenRange, head: number): boolean {
  const { name } = reading.document.tokens
  // “Eyewitnesses said”: a noun of the lexicon whose capital opens the sentence; but “Lea Roth MP”.
  const isSeat = head > source.first && name[head - 1] === 1 && !reading.words[head].endsWith('s')
  const isNoun = !isSeat && /^(?:people|role|vague)/.test(classOf(reading, source, head))
  if (name[head] === 1 && !isNoun) return reading.words[head + 1] !== "'s"
  for (let i = source.first + 1; i < source.end; i++) {
    if (name[i] !== 1 || reading.words[i - 1] !== ',') continue
    let end = i
    while (end < source.end && name[end] === 1) end++
    // A list of people in “lawyers for Ms Roth, Mr Rao” names others.
    return reading.words[end] !== "'s"
  }
  return false
}

/** “two”, “12”, “dozen”: no year and no age. */
function isNumber(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|dozen)$/.test(word)
}

/** “one”, “another”, alone or before “of them”. */
function isOne(reading: Reading, { first, end }: TokenRange): boolean {
  if (!/^(?:one|another)$/.test(reading.words[first])) return false
  return (
    end - first === 1 ||
    (reading.words[first + 1] === 'of' && /^(?:them|those)$/.test(reading.words[first + 2]))
  )
}

/** “Privately, officials admit”, “in private, ministers say”, “off the record”: nobody wants to be named. */
function isPrivate({ words }: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    if (words[i] === 'privately' && (i === first || i + 2 >= end || words[i - 1] === 'speaking')) return true
    if (words[i] === 'private' && words[i - 1] === 'in' && (i - 1 === first || words[i + 1] === ','))
      return true
    if (words[i] === 'record' && words[i - 2] === 'off') return true
  }
  return false
}

/** Sentence of the source, or the source alone where it crosses sentences. */
function sentenceAround(reading: Reading, source: TokenRange): TokenRange {
  return reading.document.sentences[reading.sentenceOf[source.first]] ?? source
}

/** “Landowners told the Harrow Herald”, “residents have told AFP”: they spoke to somebody. */
function hasToldOutlet(reading: Reading, source: TokenRange, limit: number): boolean {
  const { words, lexicon } = reading
  let at = source.end
  if (/^(?:have|has|had|also)$/.test(words[at])) at++
  if (!/^(?:told|tell)$/.test(words[at])) return false
  const end = Math.min(limit, at + 6)
  const name = findPhrase(reading, lexicon.outletNames, at + 1, end)
  if (name !== null && name.first <= at + 2 && tagOf(reading, name.first).startsWith('NNP')) return true
  for (let i = at + 1; i < end && /^(?:NNP|DT|POS|JJ)/.test(tagOf(reading, i)); i++)
    if (tagOf(reading, i).startsWith('NNP') && lexicon.outletHeads.has(words[i])) return true
  return false
}

/** Reads the words of a source span. */
export function readSource(reading: Reading, source: TokenRange): SourcePhrase {
  const head = findHead(reading, source)
  const { name } = reading.document.tokens
  let hasPerson = false
  let hasName = false
  let isHeldBack = false
  let isHeldBackOfMany = false
  let isFormer = false
  for (let i = source.first; i < source.end; i++) {
    if (name[i] === 1) hasPerson = true
    if (name[i] > 0 || tagOf(reading, i).startsWith('NNP')) hasName = true
    if (i < head && reading.lexicon.holdingBack.has(reading.words[i])) isHeldBack = true
    if (i < head && isRank(reading, i)) isHeldBackOfMany = true
    if (/^(?:former|ex|ex-.+|onetime|erstwhile)$/.test(reading.words[i])) isFormer = true
  }
  const around = sentenceAround(reading, source)
  return {
    head,
    first: source.first,
    headClass: classOf(reading, source, head),
    isThose: isThose(reading, source),
    isNearOne: isNearOne(reading, source, head),
    isPlural:
      /^(?:NNS|NNPS)$/.test(tagOf(reading, head)) ||
      /^(?:they|we|some|many|others|people|police|those)$/.test(reading.words[head]),
    isHeOrShe: /^s?he$/.test(reading.words[head]),
    ...determinerOf(reading, source, head),
    hasPerson,
    namesItself: findOwnName(reading, source, head),
    hasName,
    isHeldBack,
    isHeldBackOfMany,
    isManyWithin: isManyWithin(reading, source),
    isPrivate: isPrivate(reading, around),
    isFormer,
    isOfficials: OFFICIALS.test(reading.words[head]) || FORCES.has(reading.words[head]),
    isArmedGroup: ARMED.has(reading.words[head]),
    isStatement: STATEMENTS.has(reading.words[head]),
    isOne: isOne(reading, source),
    isOutletsPiece: isOutletsPiece(reading, source, head),
    isHearsay: isHearsay(reading, source, head),
    isPlaceOfLearning: LEARNING.test(reading.words[head]) || LEARNING.test(reading.words[source.first]),
    isStudying: isStudying(reading, source.first, head),
    isInterviews: reading.words[head] === 'interviews' && !hasPerson,
    isSpokenTo: findPhrase(reading, reading.lexicon.spokenTo, around.first, around.end) !== null,
    hasToldOutlet: hasToldOutlet(reading, source, around.end),
    nearness: findPhrase(reading, reading.lexicon.nearness, source.first, source.end),
    asking: findPhrase(reading, reading.lexicon.askingAnonymity, around.first, around.end),
  }
}

/** How a cue loads the statement. */
export const TONES = ['doubting', 'blaming', 'proving', 'mocking', 'endorsing', 'colouring'] as const
export type Tone = (typeof TONES)[number]

/** A reporting verb that judges what it reports. */
export interface LoadedCueEntry {
  readonly lemma: string
  readonly tone: Tone
  /** Lemma of a verb that fits in its place and does not judge. */
  readonly neutral: string
  readonly note: string
  /** What follows where the verb reports an act and is the exact word. */
  readonly exceptBefore?: RegExp
}

// “claimed responsibility”, “claiming allegiance to”, “claimed a loss of 9 million”, “claimed 12 lives”, “claiming 41 percent of the vote”
const CLAIMED_THING =
  /^\s+(?:full\s+|the\s+|an?\s+|some\s+)?(?:\d[\d,.]*(?: percent| per cent|%) of|\d[\d,]* (?:seats|votes)|responsibility|credit|victory|asylum|allegiance|benefits?|damages|loss(?:es)?|deductions?|refunds?|compensation|expenses|(?:more\s+than\s+|at\s+least\s+)?(?:\d[\d,]*\s+)?lives)\b/u
// “admitted killing”, “admitted to having stolen”, “admitted two charges of fraud”
const ADMITTED_ACT =
  /^\s+(?:to\s+)?(?:\p{L}+ing\b|guilt\b|murder\b|manslaughter\b|(?:\p{L}+\s)?(?:counts?|charges?|offences?)\b)/u
// “conceded defeat”, “conceded two goals”
const CONCEDED_CONTEST = /^\s+(?:defeat|(?:the|an?|two|three)\s+(?:race|election|match|goals?|penalty))\b/u

const SUGGESTS_VANITY = 'Calls the source vain.'
const SUGGESTS_PETTINESS = 'Calls the complaint childish or petty.'
const SUGGESTS_AN_ANIMAL = 'Makes the source an animal.'
const TAKES_FOR_FACT = 'Takes the statement for a fact.'
const SUGGESTS_RAGE = 'Reads rage into the words.'
const MAKES_A_BLOW = 'Makes words a blow.'

export const LOADED_CUES: readonly LoadedCueEntry[] = [
  {
    lemma: 'claim',
    tone: 'doubting',
    neutral: 'say',
    note: 'Suggests that it is not true.',
    exceptBefore: CLAIMED_THING,
  },
  { lemma: 'purport', tone: 'doubting', neutral: 'say', note: 'Suggests a false front.' },
  { lemma: 'profess', tone: 'doubting', neutral: 'say', note: 'Suggests that it is not meant.' },
  {
    lemma: 'admit',
    tone: 'blaming',
    neutral: 'say',
    note: 'Suggests guilt, or a fact that was hidden.',
    exceptBefore: ADMITTED_ACT,
  },
  {
    lemma: 'concede',
    tone: 'blaming',
    neutral: 'say',
    note: 'Suggests that the point was disputed, and lost.',
    exceptBefore: CONCEDED_CONTEST,
  },
  { lemma: 'confess', tone: 'blaming', neutral: 'say', note: 'Suggests a sin.', exceptBefore: ADMITTED_ACT },
  { lemma: 'own up', tone: 'blaming', neutral: 'say', note: 'Suggests guilt.' },
  { lemma: 'let slip', tone: 'blaming', neutral: 'say', note: 'Suggests that it was to be hidden.' },
  {
    lemma: 'refute',
    tone: 'proving',
    neutral: 'deny',
    note: 'Means to prove false; a denial proves nothing.',
  },
  { lemma: 'debunk', tone: 'proving', neutral: 'dispute', note: 'Takes the other claim for disproved.' },
  { lemma: 'disprove', tone: 'proving', neutral: 'dispute', note: 'Takes the other claim for disproved.' },
  { lemma: 'rebut', tone: 'proving', neutral: 'dispute', note: 'Suggests that the answer settled it.' },
  { lemma: 'boast', tone: 'mocking', neutral: 'say', note: SUGGESTS_VANITY },
  { lemma: 'brag', tone: 'mocking', neutral: 'say', note: SUGGESTS_VANITY },
  { lemma: 'crow', tone: 'mocking', neutral: 'say', note: SUGGESTS_VANITY },
  { lemma: 'gloat', tone: 'mocking', neutral: 'say', note: SUGGESTS_VANITY },
  { lemma: 'gush', tone: 'mocking', neutral: 'say', note: 'Calls the source silly.' },
  { lemma: 'whine', tone: 'mocking', neutral: 'say', note: SUGGESTS_PETTINESS },
  { lemma: 'whinge', tone: 'mocking', neutral: 'say', note: SUGGESTS_PETTINESS },
  { lemma: 'moan', tone: 'mocking', neutral: 'say', note: SUGGESTS_PETTINESS },
  { lemma: 'gripe', tone: 'mocking', neutral: 'say', note: SUGGESTS_PETTINESS },
  { lemma: 'carp', tone: 'mocking', neutral: 'say', note: SUGGESTS_PETTINESS },
  { lemma: 'rant', tone: 'mocking', neutral: 'say', note: 'Calls the source out of control.' },
  { lemma: 'bluster', tone: 'mocking', neutral: 'say', note: 'Calls the threat empty.' },
  { lemma: 'babble', tone: 'mocking', neutral: 'say', note: 'Calls the words senseless.' },
  { lemma: 'bleat', tone: 'mocking', neutral: 'say', note: SUGGESTS_AN_ANIMAL },
  { lemma: 'bark', tone: 'mocking', neutral: 'say', note: SUGGESTS_AN_ANIMAL },
  { lemma: 'snarl', tone: 'mocking', neutral: 'say', note: SUGGESTS_AN_ANIMAL },
  { lemma: 'spew', tone: 'mocking', neutral: 'say', note: 'Calls the words filth.' },
  { lemma: 'sneer', tone: 'mocking', neutral: 'say', note: 'Reads contempt into the words.' },
  { lemma: 'parrot', tone: 'mocking', neutral: 'repeat', note: 'Denies the source a mind of its own.' },
  { lemma: 'point out', tone: 'endorsing', neutral: 'say', note: TAKES_FOR_FACT },
  { lemma: 'note', tone: 'endorsing', neutral: 'say', note: TAKES_FOR_FACT },
  { lemma: 'reveal', tone: 'endorsing', neutral: 'say', note: TAKES_FOR_FACT },
  { lemma: 'disclose', tone: 'endorsing', neutral: 'say', note: TAKES_FOR_FACT },
  { lemma: 'acknowledge', tone: 'endorsing', neutral: 'say', note: TAKES_FOR_FACT },
  { lemma: 'remind', tone: 'endorsing', neutral: 'tell', note: TAKES_FOR_FACT },
  { lemma: 'explain', tone: 'endorsing', neutral: 'say', note: TAKES_FOR_FACT },
  {
    lemma: 'insist',
    tone: 'colouring',
    neutral: 'say',
    note: 'Suggests that it was said against the evidence.',
    exceptBefore: /^\s+(?:up)?on\b/u,
  },
  { lemma: 'stress', tone: 'colouring', neutral: 'say', note: 'Reads weight into the words.' },
  { lemma: 'slam', tone: 'colouring', neutral: 'criticise', note: MAKES_A_BLOW },
  { lemma: 'blast', tone: 'colouring', neutral: 'criticise', note: MAKES_A_BLOW },
  { lemma: 'lambast', tone: 'colouring', neutral: 'criticise', note: MAKES_A_BLOW },
  { lemma: 'lambaste', tone: 'colouring', neutral: 'criticise', note: MAKES_A_BLOW },
  { lemma: 'hit back', tone: 'colouring', neutral: 'reply', note: MAKES_A_BLOW },
  { lemma: 'fire back', tone: 'colouring', neutral: 'reply', note: MAKES_A_BLOW },
  { lemma: 'shoot back', tone: 'colouring', neutral: 'reply', note: MAKES_A_BLOW },
  { lemma: 'lash out', tone: 'colouring', neutral: 'reply', note: SUGGESTS_RAGE },
  { lemma: 'fume', tone: 'colouring', neutral: 'say', note: SUGGESTS_RAGE },
  { lemma: 'rage', tone: 'colouring', neutral: 'say', note: SUGGESTS_RAGE },
  { lemma: 'thunder', tone: 'colouring', neutral: 'say', note: SUGGESTS_RAGE },
  { lemma: 'snap', tone: 'colouring', neutral: 'say', note: SUGGESTS_RAGE },
  { lemma: 'quip', tone: 'colouring', neutral: 'say', note: 'Tells readers to laugh.' },
  { lemma: 'tout', tone: 'colouring', neutral: 'praise', note: 'Suggests a salesman.' },
]

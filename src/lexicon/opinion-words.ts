/** What an opinion does: attack or praise somebody, judge something, or guess what is or will be. */
export const OPINION_KINDS = ['attack', 'praise', 'judgement', 'guess'] as const
export type OpinionKind = (typeof OPINION_KINDS)[number]

/** Words of one kind, with the reason that they are opinion wherever they stand. */
export interface OpinionEntry {
  readonly kind: OpinionKind
  /** Words or phrases between bars. */
  readonly words: string
  readonly note: string
}

/* Left out on purpose: words that also report a fact ("corrupt", "failed", "illegal", "worse", "good", "weak"). */
export const OPINION_ENTRIES: readonly OpinionEntry[] = [
  {
    kind: 'attack',
    note: 'Denies somebody wits or skill.',
    words:
      'incompetent|inept|clueless|stupid|idiot|idiots|idiotic|moron|morons|fool|fools|foolish|dumb|hopeless|useless|' +
      'amateurish|buffoon|clown|clowns|imbecile|mediocre|unfit|out of his depth|out of her depth|laughing stock',
  },
  {
    kind: 'attack',
    note: 'Denies somebody honesty or decency; a finding of fact would name the deed.',
    words:
      'liar|liars|hypocrite|hypocrites|hypocritical|hypocrisy|coward|cowards|cowardly|crook|crooks|fraudster|bully|' +
      'bullies|thug|thugs|scum|disgrace|disgraceful|disgusting|despicable|shameful|shameless|sleazy|two-faced|' +
      'treacherous|traitor|traitors|evil|vile|heartless|callous|ruthless|vindictive|spiteful|petty',
  },
  {
    kind: 'attack',
    note: 'Puts somebody’s mind or temper in doubt.',
    words:
      'crazy|insane|deranged|delusional|unhinged|paranoid|narcissist|narcissistic|megalomaniac|egomaniac|arrogant|' +
      'arrogance|pompous|lazy|spineless|gutless|whiny|thin-skinned|control freak|toxic',
  },
  {
    kind: 'praise',
    note: 'Praise that a named admirer could sign.',
    words:
      'brilliant|fantastic|wonderful|amazing|awesome|superb|outstanding|genius|visionary|beautiful soul|great man|' +
      'great woman|great guy|great leader|lovely|phenomenal|magnificent|charismatic|kindest|sweetest|nicest',
  },
  {
    kind: 'judgement',
    note: 'Weighs an event or plan instead of telling it.',
    words:
      'disastrous|a disaster|catastrophic|terrible|horrible|horrendous|awful|appalling|atrocious|dreadful|pathetic|' +
      'ridiculous|absurd|ludicrous|laughable|farcical|a farce|a joke|a circus|a mess|a shambles|shambolic|a travesty|' +
      'outrageous|unacceptable|unforgivable|inexcusable|embarrassing|an embarrassment|humiliating|nonsense|rubbish|' +
      'a stunt|a sham|a charade|insulting|madness|lunacy|a nightmare|reckless|irresponsible|cynical|naive|naïve',
  },
  {
    kind: 'judgement',
    note: 'Says what ought to be.',
    words:
      'should be ashamed|should resign|should be fired|should be sacked|deserves better|has to go|must go',
  },
  {
    kind: 'guess',
    note: 'The source marks its words as its own guess.',
    words:
      'I think|we think|I believe|we believe|I guess|my guess|I suspect|we suspect|in my view|' +
      'in my opinion|I suppose|I fear|we fear|I doubt|we doubt|I would bet|I’d bet',
  },
]

const kinds = new Map(
  OPINION_ENTRIES.flatMap(({ kind, words }) => words.split('|').map((word) => [fold(word), kind] as const)),
)
const alternatives = [...kinds.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll("'", "['’]").replaceAll(' ', '\\s'))

/** Finds opinion words, the longest first. Literals between word boundaries: linear, whatever the text. */
export const OPINION_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** The kind of words that `OPINION_PATTERN` found. */
export function kindOfOpinion(words: string): OpinionKind {
  return kinds.get(fold(words)) ?? 'judgement'
}

/** Cues that credit a belief rather than knowledge. "Expects" and "hopes" are left out: they tell plans. */
export const OPINION_CUES =
  /\b(?:believe[sd]?|thinks?|thought|suspects?|suspected|guess(?:es|ed)?|speculate[sd]?|predicts?|predicted|reckons?|reckoned|doubts?|doubted|imagine[sd]?)\b/i

function fold(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

import {
  ACCUSED_PARTICIPLES,
  ACCUSING_PHRASES,
  ACCUSING_VERBS,
  ACCUSATION_NOUNS,
  ACCUSATION_POINTERS,
  ALLEGING_VERBS,
  ATTACKING_VERBS,
  INSULTS,
  WRONGDOING,
} from '../lexicon/accusations.js'
import { alternate, matchWords } from './word-list.js'

/** A pattern, and a simpler one that finds something wherever the first does: most texts are told apart by it. */
export interface Construction {
  readonly pattern: RegExp
  readonly trigger: RegExp
}

/** First letters of the words, wherever they stand. */
function triggerOf(...words: readonly string[]): RegExp {
  return new RegExp([...new Set(words.map((word) => word.split('[')[0].slice(0, 5)))].join('|'), 'i')
}

/** First letters of the words of a lexicon. */
const triggerOfWords = (entries: Parameters<typeof alternate>[0]): RegExp =>
  triggerOf(...alternate(entries).split('|'))

const ADVERBS = String.raw`(?:(?:\p{Ll}{1,20}ly|also|again|once|directly|both|even|repeatedly|now|then|in turn) )?`
export const AFTER_VERB: Construction = {
  pattern: new RegExp(`(?<![\\p{L}-])(?:${alternate(ACCUSING_VERBS)}) ${ADVERBS}`, 'giu'),
  trigger: triggerOfWords(ACCUSING_VERBS),
}
/** “declined to criticise”, “has never blamed”: nobody is accused. */
export const NOT_DONE =
  /(?:(?:\b(?:to|not|never|without|would|could|might|may|if|no|clear of|from|unable|avoid\p{Ll}*|stop\p{Ll}*)|n['’]t)\s+(?:\p{Ll}+ly\s+)?|\b(?:not|no|never|without|drop\p{Ll}*|dismiss\p{Ll}*)\s[^.,;:]{0,30}\s)$/u
export const CUE_ACCUSES = new RegExp(`(?<![\\p{L}-])(?:${alternate(ACCUSING_VERBS)})$`, 'iu')
export const CUE_ALLEGES = matchWords(ALLEGING_VERBS)
export const PASSIVE: Construction = {
  pattern: new RegExp(
    `(?:\\b(?:is|are|was|were|been|being|be|stands?|stood|got)|(?:is|was|has been|have been|had been) \\p{Ll}{1,20}ly) ${ADVERBS}(?:${alternate(ACCUSED_PARTICIPLES)})\\b(?! (?:by )?(?:with|to) (?:care|task|lead|keep|protect|oversee|manag|runn))`,
    'giu',
  ),
  trigger: triggerOfWords(ACCUSED_PARTICIPLES),
}
export const FACING: Construction = {
  pattern:
    /(?:\b(?:faces?|faced|facing|drew|drawn|under|met with|came under|come under)) (?:\p{Ll}+ ){0,3}?(?:accusations?|allegations?|charges|criticism|lawsuits?|fire|investigation|indictment)\b/giu,
  trigger: /accusation|allegation|charges|criticism|lawsuit|fire|investigation|indictment/i,
}
export const AGAINST: Construction = {
  pattern: new RegExp(`(?:${alternate(ACCUSATION_NOUNS)}) (?:\\p{Ll}+ ){0,3}?against `, 'giu'),
  trigger: /against/i,
}
export const NAMES_WRONG = matchWords(WRONGDOING)
/** “lied”, “had repeatedly violated”, “is a liar”: the wrong stands right behind the party. */
export const DID_WRONG = new RegExp(
  `^\\s+(?:(?:is|was|were|are|has|had|have|been|being|a|an|also|again|\\p{Ll}{1,20}ly) ){0,4}(?:${alternate(WRONGDOING)})(?![\\p{L}])`,
  'iu',
)
export const DENIED_WRONG =
  /\b(?:not|never|no|n['’]t|without|deny|denied|denies|if|whether|would|could|may|might)\b/i

/** “hit out at | Ms Ruiz” */
export const AFTER_PHRASE: Construction = {
  pattern: new RegExp(`(?<![\\p{L}-])(?:${alternate(ACCUSING_PHRASES)}) `, 'giu'),
  trigger: triggerOfWords(ACCUSING_PHRASES),
}
/** “attacked | the minister for lying” */
export const AFTER_ATTACK: Construction = {
  pattern: new RegExp(`(?<![\\p{L}-])(?:${alternate(ATTACKING_VERBS)}) ${ADVERBS}`, 'giu'),
  trigger: triggerOfWords(ATTACKING_VERBS),
}
/** What follows the party where the attack was one of words. */
export const IN_WORDS = /^ (?:for|over|as)\b/
/** “called | Ms Ruiz a liar” */
export const AFTER_CALLED: Construction = {
  pattern: /\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ling|ed|ing)?|portray(?:s|ed|ing)?) /giu,
  trigger: /call|brand|label|portray/i,
}
/** What follows the party where it is called names. */
export const IS_INSULT = new RegExp(
  `^ (?:as )?(?:an? )?["“‘']?(?:\\p{L}+ ){0,3}?(?:${alternate(INSULTS)})(?![\\p{L}])`,
  'iu',
)
/** “Vos | allegedly struck …” */
export const ALLEGEDLY: Construction = {
  pattern: /\b(?:who )?allegedly\b(?! (?:said|told|asked|wrote|says|believed))/giu,
  trigger: /allegedly/i,
}

/** First letters of every word that the patterns below look for: most statements have none, and are passed over. */
export const TRIGGER = triggerOf(
  ...alternate([
    ...ACCUSING_VERBS,
    ...ALLEGING_VERBS,
    ...ACCUSED_PARTICIPLES,
    ...ACCUSATION_NOUNS,
    ...WRONGDOING,
    ...ACCUSING_PHRASES,
    ...ATTACKING_VERBS,
    ...INSULTS,
  ]).split('|'),
  'criti',
  'inves',
  'fire',
  'alleg',
)

/** “the claims”, “these allegations”: an accusation spoken of before. */
export const POINTS_AT_IT = new RegExp(
  `\\b(?:the|these|those|such|any|all|her|his|their|its) (?:\\p{Ll}+ )?(?:${alternate(ACCUSATION_POINTERS)})\\b`,
  'iu',
)

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
import { MARK } from './word-marks.js'

/** A way to accuse somebody in words. */
export interface Construction {
  readonly pattern: RegExp
  /** Marks that the words have wherever the pattern matches: most texts are told apart by them. */
  readonly needs: number
  /** How sure it is, 0–1: a rule of thumb, read off PolNeAR's training articles. */
  readonly strength: number
  /** What has to stand behind the party, and any mark of its words. */
  readonly follows?: { readonly pattern: RegExp; readonly needs: number }
}

const ADVERBS = String.raw`(?:(?:\p{Ll}{1,20}ly|also|again|once|directly|both|even|repeatedly|now|then|in turn) )?`
const AFTER_VERB: Construction = {
  pattern: new RegExp(`(?<![\\p{L}-])(?:${alternate(ACCUSING_VERBS)}) ${ADVERBS}`, 'giu'),
  needs: MARK.accusing,
  strength: 0.9,
}
/** “declined to criticise”, “has never blamed”, “Without blaming”: nobody is accused. */
export const NOT_DONE =
  /(?:(?:\b(?:to|not(?! only)|never|without|would|could|might|may|if|no|clear of|from|unable|avoid\p{Ll}*|stop\p{Ll}*)|n['’]t)\s+(?:\p{Ll}+ly\s+)?|\b(?:not(?! only)|no(?! \d)|never|without|drop\p{Ll}*|dismiss\p{Ll}*)\s[^.,;:]{0,30}\s)$/iu
export const CUE_ACCUSES = new RegExp(`(?<![\\p{L}-])(?:${alternate(ACCUSING_VERBS)})$`, 'iu')
export const CUE_ALLEGES = matchWords(ALLEGING_VERBS)
/** “charged | with leading the talks”, “with the care of”: a duty, no “securities fraud”. */
const DUTY =
  '(?:by )?(?:with|to) (?:(?:the|a|his|her|its|their) )?(?:care|task|dut(?:y|ies)|jobs?|role|responsibilit|mission|safety|safekeep|safeguard|securing|security of|defending|defen[cs]e of|upkeep|mainten|maintain|supervis|oversight|administration|lead|keep|protect|oversee|manag|runn|guard|ensur)'
const PASSIVE: Construction = {
  pattern: new RegExp(
    `(?:\\b(?:is|are|was|were|been|being|be|stands?|stood|got)|(?:is|was|has been|have been|had been) \\p{Ll}{1,20}ly) ${ADVERBS}(?:${alternate(ACCUSED_PARTICIPLES)})\\b(?! ${DUTY})`,
    'giu',
  ),
  needs: MARK.participle,
  strength: 0.85,
}
/** “Delta Bank | is facing an investigation” */
const FACING: Construction = {
  pattern:
    /\b(?:(?:is|are|was|were|been|be|remains?|remained) (?:(?:again|already|also|currently|now|still) )?)?(?:(?:faces?|faced|facing|drew|drawn|under|met with|came under|come under)) (?:\p{Ll}+ ){0,3}?(?:accusations?|allegations?|charges|criticism|lawsuits?|fire|investigation|indictment)\b/giu,
  needs: MARK.facing | MARK.charge,
  strength: 0.85,
}
const AGAINST: Construction = {
  pattern: new RegExp(`(?:${alternate(ACCUSATION_NOUNS)}) (?:\\p{Ll}+ ){0,3}?against `, 'giu'),
  needs: MARK.against,
  strength: 0.8,
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
const AFTER_PHRASE: Construction = {
  pattern: new RegExp(`(?<![\\p{L}-])(?:${alternate(ACCUSING_PHRASES)}) `, 'giu'),
  needs: MARK.phrase,
  strength: 0.85,
}
/** “attacked | the minister for lying” */
const AFTER_ATTACK: Construction = {
  pattern: new RegExp(`(?<![\\p{L}-])(?:${alternate(ATTACKING_VERBS)}) ${ADVERBS}`, 'giu'),
  needs: MARK.attacking,
  strength: 0.8,
  // What follows the party where the attack was one of words.
  follows: { pattern: /^ (?:for|over|as)\b/, needs: MARK.reason },
}
/** “called | Ms Ruiz a liar” */
const AFTER_CALLED: Construction = {
  pattern: /\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ling|ed|ing)?|portray(?:s|ed|ing)?) /giu,
  needs: MARK.calling | MARK.insult,
  strength: 0.85,
  // What follows the party where it is called names.
  follows: {
    pattern: new RegExp(
      `^ (?:as )?(?:an? )?["“‘']?(?:\\p{L}+ ){0,3}?(?:${alternate(INSULTS)})(?![\\p{L}])`,
      'iu',
    ),
    needs: MARK.insult,
  },
}
/** “Vos | allegedly struck …” */
const ALLEGEDLY: Construction = {
  pattern: /\b(?:who )?allegedly\b(?! (?:said|told|asked|wrote|says|believed))/giu,
  needs: MARK.allegedly,
  strength: 0.75,
}

/** Behind each of these stands the party. */
export const AFTER = [AFTER_VERB, AFTER_PHRASE, AFTER_ATTACK, AFTER_CALLED, AGAINST]
/** Before each of these it does. */
export const BEFORE = [ALLEGEDLY, PASSIVE, FACING]

/** Whether any way to accuse can be in words with these marks. */
export const canAccuse = (marks: number): boolean =>
  (marks & (MARK.alleging | MARK.wrong)) !== 0 ||
  [...AFTER, ...BEFORE].some(({ needs }) => (marks & needs) === needs)

/** “the claims”, “these allegations”: an accusation spoken of before. */
export const POINTS_AT_IT = new RegExp(
  `\\b(?:the|these|those|such|any|all|her|his|their|its) (?:\\p{Ll}+ )?(?:${alternate(ACCUSATION_POINTERS)})\\b`,
  'iu',
)

import type { Doubt } from '../schema/index.js'

/** One way to say that the matter is open, as a phrase pattern (see `pipeline/cue/phrase.ts`). */
export interface OpenQuestionEntry {
  readonly pattern: string
  readonly kind: Extract<Doubt['kind'], 'open-question' | 'not-verified'>
  readonly note: string
}

const words = (list: string) => list.split(' ')

/** Word classes of the patterns. */
export const OPEN_QUESTION_CLASSES = {
  be: words("is was are were 's remains remained remain be been seems seemed"),
  not: words("not n't"),
  wh: words('whether if who whom whose what when where why how which'),
  link: words(
    'whether if who whom whose what when where why how which that exactly precisely just immediately yet from to , . ; at',
  ),
  open: words('unclear unknown uncertain undetermined unsettled unresolved unconfirmed'),
  known: words('clear known certain obvious apparent evident determined established'),
  verify: words('verified confirmed corroborated substantiated authenticated'),
  verb: words('verify confirm corroborate substantiate authenticate'),
  // Who checks a story before it is printed; “Police could not confirm” is what the police said.
  outlet: words(
    'we outlet outlets newspaper newspapers paper papers newsroom magazine broadcaster network agency programme website site reporters journalists reuters ap afp bbc cnn pa dpa efe tass xinhua npr nbc abc cbs bloomberg guardian times post herald tribune telegraph journal globe chronicle independent observer mail mirror star standard gazette express courier examiner inquirer record register news monitor argus echo nation punch vanguard dawn hindu jazeera',
  ),
  tell: words('say tell know predict determine gauge assess judge see estimate establish ascertain'),
  // Things whose being unclear is the writer's own open question: “The motive was unclear.”
  matter: words(
    'motive motives cause causes detail details fate identity identities whereabouts number extent circumstances reason reasons outcome status timing future origin origins purpose impact condition scale ownership effect effects toll nationality role source prospects implications',
  ),
} as const

/** Open questions and things not verified; earlier entries win. */
export const OPEN_QUESTIONS: readonly OpenQuestionEntry[] = [
  {
    pattern: 'it #be .. #open .. / #link',
    kind: 'open-question',
    note: '“It is unclear whether talks will resume”',
  },
  {
    pattern:
      'it #be .. #not|less|hardly|far .. from? entirely|immediately|yet|exactly|publicly|fully|quite|completely|too? #known .. / #link',
    kind: 'open-question',
    note: '“It was not immediately clear who”; “it is clear that” is none',
  },
  {
    pattern: 'it #be .. impossible|hard|difficult|tricky|unfeasible .. / to #tell',
    kind: 'open-question',
    note: '“It is hard to know where the money went”',
  },
  {
    pattern: 'it #be .. too early|soon / to #tell',
    kind: 'open-question',
    note: '“It is too early to say whether”',
  },
  {
    pattern: 'it remains|remained / to be seen',
    kind: 'open-question',
    note: '“It remains to be seen whether”',
  },
  {
    pattern: 'it #be|remains|remained .. an|still open|unsettled|unanswered question',
    kind: 'open-question',
    note: '“It is an open question whether”',
  },
  { pattern: "it #be .. anyone|anybody 's guess", kind: 'open-question', note: '“It is anyone’s guess how”' },
  {
    pattern: 'it #be .. in|open doubt|question / #wh',
    kind: 'open-question',
    note: '“It is open to question whether”',
  },
  {
    pattern: 'remains|remained|remain to be seen|determined|decided',
    kind: 'open-question',
    note: '“Whether it holds remains to be seen”',
  },
  {
    pattern: 'has|have|had yet / to be determined|established|#verify|known',
    kind: 'open-question',
    note: '“The cause has yet to be determined”',
  },
  {
    pattern: '#be .. an|a|another open|unsettled|unanswered|unresolved question',
    kind: 'open-question',
    note: '“How they pay remains an open question”',
  },
  {
    pattern:
      'questions|doubts .. remain|remained|remains|linger|lingered|persist|persisted|abound / .. about|over|as|on|whether|who|how|why',
    kind: 'open-question',
    note: '“Questions remain about who paid”; “questions remain on the form” is rare',
  },
  { pattern: "#be .. anyone|anybody 's guess", kind: 'open-question', note: '“Who pays is anyone’s guess”' },
  { pattern: '#be .. a|the mystery', kind: 'open-question', note: '“Why he left remains a mystery”' },
  {
    pattern: 'little|nothing #be .. known / about|of',
    kind: 'open-question',
    note: '“Little is known about the buyer”',
  },
  {
    pattern: 'no one|body knows|knew|yet? knows|knew|can|could .. / #wh|for say|tell',
    kind: 'open-question',
    note: '“No one knows how many”',
  },
  { pattern: 'nobody .. knows|knew / #wh|for', kind: 'open-question', note: '“Nobody knows how many”' },
  {
    pattern: "there 's|is|was no .. way / to|of #tell|telling|knowing",
    kind: 'open-question',
    note: '“There’s no way to tell”',
  },
  {
    pattern: 'there #be no|little .. independent|official|immediate confirmation|verification',
    kind: 'not-verified',
    note: '“There was no independent confirmation”',
  },
  {
    pattern:
      'there #be no .. immediate|official? word|indication|information|sign .. on|about|of|as|whether ~',
    kind: 'open-question',
    note: '“There was no word on the fate of the sailors”',
  },
  {
    pattern: 'it #be .. #not .. possible .. / to .. independently|immediately? #verb',
    kind: 'not-verified',
    note: '“It was not possible to verify the account”',
  },
  {
    pattern: 'was|were unable|not able? to .. independently|immediately? #verb',
    kind: 'not-verified',
    note: '“The agency was unable to confirm the list”',
  },
  {
    pattern: 'no independent confirmation|verification',
    kind: 'not-verified',
    note: '“with no independent confirmation of”',
  },
  {
    pattern:
      'can|could|cannot|has|have|had|was|were|is|are|may|ca .. #not .. be|been .. independently|officially|immediately? .. #verify',
    kind: 'not-verified',
    note: '“The video could not be independently verified”',
  },
  {
    pattern: 'was|were|is|are .. #not .. immediately|independently|officially|yet .. #verify',
    kind: 'not-verified',
    note: '“The toll was not immediately confirmed”',
  },
  {
    pattern:
      'could|can|was|were|has|have|had .. #not .. able|been? to? able? to? .. independently|immediately .. #verb',
    kind: 'not-verified',
    note: '“Reuters could not independently verify the claim”',
  },
  {
    pattern: '#outlet could|can|cannot|was|were|is|are|has|have|had .. #not .. been? able? to? .. #verb /',
    kind: 'not-verified',
    note: '“The Harrow Herald could not verify the claim”, “We have not been able to confirm this”',
  },
  {
    pattern: '#outlet was|were|is|are|has|have|had .. been? unable to .. #verb /',
    kind: 'not-verified',
    note: '“The BBC has been unable to confirm the figures”',
  },
  {
    pattern: 'neither|none|nothing ~ could|can|was|were|has|have .. be|been .. #verify|checked',
    kind: 'not-verified',
    note: '“Neither claim could be confirmed”',
  },
  {
    pattern: 'could|can|cannot|was|were .. #not .. be? .. independently checked|established',
    kind: 'not-verified',
    note: '“could not be independently checked”',
  },
  {
    pattern: '#be .. impossible .. / to .. independently|immediately? #verb',
    kind: 'not-verified',
    note: '“impossible to verify”',
  },
  {
    pattern: 'can|could|ca .. #not .. be .. determined|established|ascertained|learned|known',
    kind: 'open-question',
    note: '“How many worked there cannot be determined”',
  },
  { pattern: '#matter ~ #be .. #open', kind: 'open-question', note: '“The motive was unclear.”' },
  {
    pattern: '#matter ~ #be .. #not .. immediately|yet|publicly .. #known|disclosed|released|available',
    kind: 'open-question',
    note: '“Details were not immediately available”',
  },
  {
    pattern:
      '#matter ~ has|have|had .. #not .. been .. immediately|yet|publicly? .. #known|disclosed|released',
    kind: 'open-question',
    note: '“The identity of those behind it has not been established”',
  },
  { pattern: '#matter ~ #be .. #not .. #known', kind: 'open-question', note: '“The cause was not known”' },
]

/** Openings of a clause subject that is a question: “Whether X … is unclear.” */
export const OPEN_PREDICATES: readonly OpenQuestionEntry[] = [
  { pattern: '#be .. #open', kind: 'open-question', note: '“Why he left is unclear.”' },
  {
    pattern: '#be .. #not|less .. #known',
    kind: 'open-question',
    note: '“Whether she will run is less clear.”',
  },
  {
    pattern: '#be .. an|a .. question',
    kind: 'open-question',
    note: '“Whether they are out there is an unsettled question.”',
  },
  {
    pattern: '#be .. #not .. disclosed|revealed|announced',
    kind: 'open-question',
    note: '“What they paid was not disclosed.”',
  },
  { pattern: '#be .. up in the air', kind: 'open-question', note: '“Who will lead is up in the air.”' },
]

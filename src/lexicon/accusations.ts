/** Words by which an article accuses or criticises somebody. */
export interface AccusationEntry {
  /** Base forms or whole words, parted by spaces; a hyphen stands for a space inside one entry ("hit-out"). */
  readonly words: string
  readonly note: string
}

/** Verbs whose object is the accused: “accused the bank of fraud”, “criticised Ms Ruiz for leaving”. */
export const ACCUSING_VERBS: readonly AccusationEntry[] = [
  { words: 'accuse accused accuses accusing', note: 'The plainest word for it: “of” tells what for.' },
  { words: 'blame blamed blames blaming', note: 'Guilt for something that happened.' },
  {
    words: 'criticise criticised criticises criticising criticize criticized criticizes criticizing',
    note: 'Blame of conduct, in both spellings.',
  },
  {
    words:
      'condemn condemned condemns condemning denounce denounced denounces denouncing decry decried decries censure censured',
    note: 'Blame in public, often by bodies.',
  },
  {
    words:
      'slam slammed slams blast blasted blasts lambast lambasted lambasts lambaste castigate castigated castigates assail assailed assails rebuke rebuked rebukes berate berated',
    note: 'The same in the language of headlines.',
  },
  { words: 'fault faulted faults chide chided upbraid upbraided', note: 'Milder blame.' },
  { words: 'sue sued sues suing', note: 'An accusation before a court.' },
  { words: 'indict indicted indicts', note: 'An accusation by a court or prosecutor.' },
]

/** Verbs and phrases after which a clause tells what the accused did: “alleged that the bank hid losses”. */
export const ALLEGING_VERBS: readonly AccusationEntry[] = [
  { words: 'allege alleged alleges alleging', note: 'Says that somebody did wrong, without proof.' },
]

/** Participles in the passive: “was accused of”, “has been charged with”. */
export const ACCUSED_PARTICIPLES: readonly AccusationEntry[] = [
  {
    words: 'accused blamed criticised criticized condemned denounced faulted censured',
    note: 'Passive of the verbs above.',
  },
  { words: 'slammed lambasted castigated rebuked', note: 'The same in the language of headlines.' },
  {
    words: 'charged indicted sued prosecuted arrested convicted suspected investigated found-guilty',
    note: 'Before a court.',
  },
]

/** Nouns that stand before “against”: “allegations against Mr Vos”. */
export const ACCUSATION_NOUNS: readonly AccusationEntry[] = [
  {
    words: 'allegation allegations accusation accusations charge charges claim claims complaint complaints',
    note: 'What is said against somebody.',
  },
  {
    words: 'lawsuit lawsuits suit indictment',
    note: 'What is brought against somebody before a court.',
  },
]

/** Words for wrong that somebody did: after “alleged that X” none is needed, after “said that X” one is. */
export const WRONGDOING: readonly AccusationEntry[] = [
  { words: 'lied lying liar misled misleading deceived deceiving dishonest', note: 'Against the truth.' },
  {
    words:
      'fraud fraudulent defrauded bribe bribes bribed bribery corrupt corruption embezzled embezzlement laundered laundering kickbacks',
    note: 'For money.',
  },
  {
    words: 'stole stolen stealing cheated cheating looted looting rigged rigging extorted',
    note: 'Taking what is not one’s own.',
  },
  {
    words:
      'abused abusing tortured torturing raped assaulted harassed harassing harassment molested groped beat',
    note: 'Against people.',
  },
  {
    words:
      'violated violating breached breaching illegal illegally unlawful unlawfully broke-the-law broken-the-law breaking-the-law misconduct',
    note: 'Against the law or a rule.',
  },
  {
    words:
      'negligent negligence reckless recklessly incompetent concealed concealing covered-up cover-up ignored neglected',
    note: 'Against a duty.',
  },
  { words: 'racist sexist bigot bigoted discriminated discriminating antisemitic', note: 'Against a group.' },
  {
    words:
      'sabotaged sabotaging interfered interfering meddled meddling hacked hacking spied shelled bombed massacred',
    note: 'Between states and armed groups.',
  },
]

/** Words of cues that answer. */
export const ANSWERING_CUES: readonly AccusationEntry[] = [
  {
    words:
      'denied denies deny denying denial rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes disputed disputes rebuffed',
    note: 'Says that it is not so.',
  },
  {
    words:
      'responded responds respond responding response replied replies reply replying countered counters retorted answered',
    note: 'Names itself an answer.',
  },
  {
    words:
      'defended defends defend defending insisted insists insisting maintained maintains pushed-back hit-back shot-back fired-back hits-back fires-back',
    note: 'Stands by what was done.',
  },
  {
    words:
      'apologised apologises apologized apologizes apology apologise apologize admitted admits acknowledged acknowledges conceded concedes regretted',
    note: 'Grants it.',
  },
]

/** What the content of an answer calls the accusation, or says of it. */
export const ANSWERING_CONTENT: readonly AccusationEntry[] = [
  {
    words:
      'baseless unfounded untrue groundless politically-motivated smear witch-hunt fabricated fabrication slander defamatory',
    note: 'Names for a false accusation.',
  },
  {
    words:
      'innocent pleaded not-guilty no-wrongdoing nothing-wrong did-nothing-wrong cooperating co-operating cooperate apologise apologize apologised apologized sorry',
    note: 'What the accused say of themselves.',
  },
]

/** What a statement can point at when it answers: “the allegations”, “the claims”. */
export const ACCUSATION_POINTERS: readonly AccusationEntry[] = [
  {
    words:
      'allegation allegations accusation accusations claim claims criticism criticisms complaint complaints charge charges',
    note: 'Nouns for an accusation.',
  },
]

/** Common nouns that can be a party with “the” before them, besides organisations and roles. */
export const PARTY_NOUNS: readonly AccusationEntry[] = [
  {
    words:
      'owner owners operator operators contractor contractors developer manufacturer retailer maker supplier suppliers landlord landlords',
    note: 'Who is answerable for a thing.',
  },
  {
    words: 'authorities officials police management leadership team administration campaign',
    note: 'Bodies named by their people.',
  },
  {
    words: 'rival rivals opponent opponents predecessor successor employer husband wife defendant suspect',
    note: 'People named by what they are to another.',
  },
]

/** Capitalised words that name no party that could be asked. */
export const NO_PARTIES: readonly AccusationEntry[] = [
  {
    words:
      'Republicans Democrats Conservatives Tories Liberals Socialists Communists Islamists Muslims Christians Jews Americans Russians Ukrainians Israelis Palestinians Syrians Iranians Europeans Africans Mexicans Chinese British French Germans',
    note: 'People by the million.',
  },
  {
    words:
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
    note: 'Days and months.',
  },
  {
    words: 'Congress Washington Brussels Westminster Wall-Street Hollywood Internet West East',
    note: 'Too wide to be asked for an answer.',
  },
]

/** Roles that stand between a description and a name: “Republican presidential candidate Donald Trump”. */
export const PARTY_ROLES: readonly AccusationEntry[] = [
  {
    words: 'candidate nominee hopeful frontrunner front-runner contender rival opponent challenger',
    note: 'In an election.',
  },
  {
    words:
      'president premier minister chancellor leader senator governor mayor lawmaker secretary congressman congresswoman representative judge prosecutor politician',
    note: 'Offices.',
  },
  {
    words:
      'chief chairman chairwoman director executive boss founder owner manager editor president commissioner commander',
    note: 'Heads of bodies.',
  },
  {
    words:
      'billionaire businessman businesswoman tycoon mogul magnate lawyer activist singer actor actress star giant host commentator journalist bishop cleric',
    note: 'Callings that news puts before names.',
  },
]

/** Words that show that a noun phrase has ended before them. */
export const LINKING: readonly AccusationEntry[] = [
  {
    words:
      'of for in on at by to from with over against after before during since until through as than about into without under near across',
    note: 'Prepositions.',
  },
  {
    words: 'and or but nor that who whom which when while because if where although though so',
    note: 'Conjunctions and relatives.',
  },
  {
    words:
      'is was were are be been being has had have does did do will would can could should may might must not',
    note: 'Auxiliary verbs.',
  },
  {
    words:
      'again also too then now here there last this next what some many all yesterday today earlier later himself herself itself themselves',
    note: 'Adverbs and determiners that begin another phrase.',
  },
]

/** Verbs of what allegations do, the regular past in “-ed” apart: “allegations against Mr Vos grew”. */
export const PREDICATES: readonly AccusationEntry[] = [
  { words: 'grew grow grows rose rise mount mounts spread multiply', note: 'There are more of them.' },
  { words: 'arose came come broke began begin surface emerge', note: 'They become known.' },
  { words: 'led lead cost made make drew draw brought bring forced', note: 'Something follows from them.' },
  { words: 'remain remains stood stand fell fall continue continues', note: 'They go on, or do not.' },
  { words: 'include includes involve relate stem date centre center go', note: 'What they are about.' },
]

/** Words that begin a sentence or a headline with a capital, and never a name. */
export const NO_NAMES: readonly AccusationEntry[] = [
  {
    words:
      'Even Better Meanwhile Still Now Then Here Several Two Three Four Five Such Other Others Another Each Every Only Just Also Despite Although Though Because Since Until During Under Over I We He She They It You This That These Those There Some Many Most Both But And Or If When While After Before As In On At For Of With By From To Not No Yes What Who How Why The A An His Her Its Their My Our Your',
    note: 'Words that begin a sentence.',
  },
  {
    words:
      'Of With Against About Over Into After Before Between Is Are Was Were Has Have Had Will Would Can Could Must Do Does Did',
    note: 'The same in headlines that capitalise every word.',
  },
]

/** Last words of names that belong to nobody who could answer. */
export const NO_PARTY_HEADS: readonly AccusationEntry[] = [
  {
    words:
      'Act Bill Law Plan Program Programme Deal Treaty Agreement Amendment Resolution Rule Policy Budget Report Book War Day Pride',
    note: 'Laws, plans, texts and events.',
  },
]

/** Phrases whose object is the accused: “hit out at Ms Ruiz”, “criticism of the bank”. */
export const ACCUSING_PHRASES: readonly AccusationEntry[] = [
  {
    words:
      'hit-out-at hits-out-at lashed-out-at lashes-out-at took-aim-at takes-aim-at tore-into rounded-on railed-against rails-against went-after',
    note: 'Verbs of attack in words.',
  },
  {
    words:
      'critical-of criticism-of criticisms-of condemnation-of denunciation-of complaints-about complaint-about anger-at outrage-at',
    note: 'The same as nouns and adjectives.',
  },
]

/** Verbs of attack that mean words only where “for”, “over” or “as” follows: “attacked the minister for lying”. */
export const ATTACKING_VERBS: readonly AccusationEntry[] = [
  {
    words:
      'attack attacked attacks attacking rip ripped rips ripping mock mocked mocks mocking ridicule ridiculed scold scolded challenge challenged target targeted',
    note: 'Of blows as well as of words.',
  },
]

/** Names that are an accusation when somebody is called by them: “called him a liar”. */
export const INSULTS: readonly AccusationEntry[] = [
  {
    words:
      'liar dictator racist bigot crook thief criminal traitor coward hypocrite fraud disgrace con-man con-artist murderer terrorist war-criminal fascist sexist demagogue bully cheat puppet corrupt dishonest incompetent dangerous unfit reckless irresponsible',
    note: 'Against a person’s honesty, fitness or record.',
  },
]

/** Words that news uses for one another, so that “the truce” and “the ceasefire” can be words of one claim. */
export interface ClaimWordEntry {
  /** Parted by spaces, lower case; the first stands for the others. */
  readonly words: string
  readonly note: string
}

export const CLAIM_WORDS: readonly ClaimWordEntry[] = [
  { words: 'kill dead death die died dies dying fatality fatalities toll', note: 'Loss of life.' },
  { words: 'injure injury injuries wound wounded hurt', note: 'Harm to people.' },
  {
    words: 'talks negotiation negotiations negotiate talk discussion discussions',
    note: 'Talks between parties.',
  },
  { words: 'ceasefire truce cease-fire armistice', note: 'End of fighting.' },
  { words: 'agreement deal accord pact treaty', note: 'What parties agree on.' },
  { words: 'resign resignation quit quits', note: 'Leaving an office by one’s own will.' },
  { words: 'dismiss dismissal fire fired sack sacked oust ousted', note: 'Being removed from an office.' },
  { words: 'arrest detain detention custody', note: 'Being held.' },
  { words: 'withdraw withdrawal withdrew withdrawn pullout pulled', note: 'Leaving a place or a plan.' },
  { words: 'company firm corporation business', note: 'Who trades.' },
  { words: 'worker employee staff workforce', note: 'Who is employed.' },
  { words: 'close closure shut shutdown shuts', note: 'End of operation.' },
  { words: 'collapse collapsed fail failed failure broken', note: 'What came to nothing.' },
  { words: 'attack assault strike struck raid', note: 'Use of force.' },
  { words: 'soldier troop troops force forces', note: 'Those under arms.' },
  { words: 'buy purchase acquire acquisition bought takeover', note: 'Change of owner.' },
  { words: 'inquiry investigation probe investigate', note: 'Looking into a matter.' },
  { words: 'payment pay paid pays', note: 'Money given.' },
  { words: 'election vote poll ballot', note: 'Choosing by vote.' },
  { words: 'begin began begun start started launch', note: 'Beginning.' },
  { words: 'end ended finish finished', note: 'Ending.' },
  { words: 'delay delayed postpone postponed postponement late later', note: 'Moving to a later day.' },
  { words: 'arrive come comes came coming arrival', note: 'Getting there.' },
  { words: 'leak leaked spill spilled', note: 'What came out.' },
  { words: 'child children kid kids', note: 'Irregular plural.' },
]

/** Irregular forms that cutting an ending does not bring together: the first is the base. */
export const IRREGULAR_FORMS: readonly ClaimWordEntry[] = [
  { words: 'fall fell fallen', note: 'Irregular verb.' },
  { words: 'leave left', note: 'Irregular verb.' },
  { words: 'meet met', note: 'Irregular verb.' },
  { words: 'find found', note: 'Irregular verb.' },
  { words: 'send sent', note: 'Irregular verb.' },
  { words: 'hold held', note: 'Irregular verb.' },
  { words: 'rise rose risen', note: 'Irregular verb.' },
  { words: 'shoot shot', note: 'Irregular verb.' },
  { words: 'flee fled', note: 'Irregular verb.' },
  { words: 'sell sold sale', note: 'Irregular verb and its noun.' },
  { words: 'lose lost loss', note: 'Irregular verb and its noun.' },
  { words: 'spend spent', note: 'Irregular verb.' },
  { words: 'build built', note: 'Irregular verb.' },
  { words: 'win won', note: 'Irregular verb.' },
  { words: 'bring brought', note: 'Irregular verb.' },
  { words: 'steal stole stolen theft', note: 'Irregular verb and its noun.' },
  { words: 'hide hid hidden', note: 'Irregular verb.' },
  { words: 'keep kept', note: 'Irregular verb.' },
  { words: 'write wrote written', note: 'Irregular verb.' },
  { words: 'speak spoke spoken', note: 'Irregular verb.' },
  { words: 'sink sank sunk', note: 'Irregular verb.' },
  { words: 'fly flew flown flight', note: 'Irregular verb and its noun.' },
  { words: 'drive drove driven', note: 'Irregular verb.' },
  { words: 'see saw seen', note: 'Irregular verb.' },
]

/** Words that turn a claim round. */
export const NEGATIONS: readonly ClaimWordEntry[] = [
  {
    words: 'not no never none nobody nothing neither nor without cannot',
    note: 'Negation in a word of its own.',
  },
  {
    words: 'false untrue baseless unfounded wrong incorrect fabricated denied deny denies',
    note: 'What calls the rest untrue.',
  },
]

/** Words that make a claim one about what could be, not what is. */
export const MODALS: readonly ClaimWordEntry[] = [
  {
    words: 'may might could if possible possibly perhaps potential potentially likely unlikely',
    note: 'Possibility.',
  },
  { words: 'should must ought need needs', note: 'What is asked for.' },
]

/** Number words, with their figures. */
export const NUMBER_FIGURES: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  million: '1000000',
}

/** Nouns for a claim, by which a later statement points at an earlier one: “denied the allegation”. */
export const CLAIM_NOUNS: readonly ClaimWordEntry[] = [
  {
    words: 'claim claims allegation allegations accusation accusations charge charges complaint complaints',
    note: 'What somebody is said to have done.',
  },
  {
    words:
      'report reports account accounts news story stories suggestion suggestions assertion assertions rumour rumours rumor rumors talk speculation',
    note: 'What is being told.',
  },
  { words: 'happened happen occurred occur', note: '“denied it happened”.' },
]

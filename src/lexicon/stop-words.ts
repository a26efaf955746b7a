/** Words that stand in almost every sentence, and so say nothing about what a claim is about. */
export interface StopWordEntry {
  readonly words: string
  readonly note: string
}

export const STOP_WORDS: readonly StopWordEntry[] = [
  {
    words: 'a an the this that these those such same another other any some each every both all',
    note: 'Determiners.',
  },
  {
    words:
      'i me my mine myself we us our ours you your yours he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what one ones',
    note: 'Pronouns: whom they mean is not in the word.',
  },
  {
    words:
      'of in on at by for from to with about into onto over under after before between during through against within upon toward towards amid among across around near off out up down as than per via',
    note: 'Prepositions.',
  },
  {
    words:
      'and or but so yet if because since while when where why how though although unless until once whether then there here',
    note: 'Conjunctions and adverbs of relation.',
  },
  {
    words:
      "be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought get got isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't it's he's she's they're we're i'm you're i've we've they've that's there's let's i'll we'll he'd she'd they'd i'd",
    note: 'Auxiliary verbs, full and contracted; negation is read apart.',
  },
  { words: 'not no nor never none neither', note: 'Negation, which is read apart.' },
  {
    words:
      'very too also just only even still already again more most much many few less least now last next past today yesterday tomorrow later earlier recently soon ever always often really quite well however instead perhaps maybe about nearly almost',
    note: 'Adverbs of degree and time that come and go between two wordings of one claim.',
  },
  {
    words:
      'say says said saying tell tells told ask asks asked add adds added according think thinks thought know knows knew believe believes believed',
    note: 'Words of saying and thinking inside a claim.',
  },
  {
    words: 'mr mrs ms miss dr sir lord lady prof',
    note: 'Titles: the name beside them counts.',
  },
  {
    words:
      'go goes going went gone come comes coming came make makes made making take takes taking took taken give gives giving gave given thing things way lot kind sort something anything everything people person man woman time times new good great big right part going want wants',
    note: 'Words of the widest meaning; two claims that share only these are not one claim.',
  },
]

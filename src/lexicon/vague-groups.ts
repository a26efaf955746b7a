/** Nouns for a class of people that holds an opinion: nobody identifiable stands behind it. */
export interface VagueGroupEntry {
  /** Plural nouns, parted by ", ". */
  readonly words: string
  readonly note: string
}

/** Vague groups; in the plural and without a number that counts them. */
export const VAGUE_GROUPS: readonly VagueGroupEntry[] = [
  {
    words:
      'critics, opponents, detractors, sceptics, skeptics, foes, rivals, adversaries, enemies, naysayers, doubters, cynics',
    note: 'Those against.',
  },
  {
    words:
      'supporters, backers, proponents, advocates, allies, defenders, fans, admirers, boosters, loyalists, followers, sympathisers, sympathizers, enthusiasts, surrogates, donors',
    note: 'Those in favour.',
  },
  {
    words:
      'analysts, experts, observers, economists, scholars, academics, historians, scientists, researchers, commentators, pundits, watchers, strategists, specialists, pollsters, lawyers, doctors, professionals, traders, investors, bankers, theorists, prognosticators, forecasters, intellectuals, journalists, reporters, bloggers, columnists, markets',
    note: 'Those who know, none of them named.',
  },
  {
    words:
      'voters, people, americans, britons, citizens, residents, taxpayers, parents, students, workers, women, men, users, viewers, readers, consumers, customers, shoppers, locals, neighbours, neighbors, villagers, families, others, many, some, most, few, several, activists, protesters, demonstrators, campaigners, unions, farmers, fishermen, immigrants, migrants, refugees, muslims, christians, jews, catholics, evangelicals, africans, europeans, russians, chinese, germans, french, israelis, palestinians, iranians, syrians, ukrainians, indians, nigerians, millennials, elites, public, world, internet, twitter, crowd, audience, gamers, executives, companies, businesses, delegates, attendees, candidates, politicians, lawmakers, leaders, legislators',
    note: 'The public and parts of it.',
  },
  {
    words:
      'republicans, democrats, conservatives, liberals, progressives, moderates, tories, libertarians, socialists, communists, leftists, nationalists, populists, centrists, independents, greens, islamists, hardliners, hard-liners, reformists, reformers, hawks, doves, partisans, gop, left, right, establishment, opposition, mps, lawmakers, senators, congressmen, backbenchers, brexiteers, remainers',
    note: 'Political camps.',
  },
]

/** Determiners that make a plural vague: “some analysts”, “many voters”. */
export const VAGUE_DETERMINERS =
  'some, many, most, few, several, other, others, certain, various, countless, numerous, more, all, both, critics, millions, thousands, hundreds, dozens, scores'

/** One line of a newsroom's published guidance that a preset stands on. */
export interface Reference {
  readonly id: string
  /** The line in our words. */
  readonly line: string
  /** Who published it, and where. */
  readonly origin: string
}

const AP = 'Associated Press, rules on anonymous sources'
const REUTERS = 'Reuters Handbook of Journalism'
const NYT = 'The New York Times, guidelines on anonymous sources, as told by its public editor'
const BBC = 'BBC Editorial Guidelines, Accuracy'
const SPJ = 'Society of Professional Journalists, Code of Ethics'

/** Every line that a preset may cite; nothing else is cited. */
export const REFERENCES: readonly Reference[] = [
  { id: 'AP-1', line: 'What an unnamed source gives is information, not opinion or guesswork.', origin: AP },
  { id: 'AP-2', line: 'An unnamed source is placed to know.', origin: AP },
  {
    id: 'AP-3',
    line: 'The story says why a source asked not to be named, and never “sources” alone.',
    origin: 'Associated Press, rules on anonymous sources, as reported of the 2004 draft',
  },
  { id: 'AP-4', line: 'Nobody is said to have declined to comment who is quoted unnamed.', origin: AP },
  { id: 'AP-5', line: 'There is more than one source.', origin: 'AP Stylebook, 2004 edition' },
  {
    id: 'AP-6',
    line: 'A disputable fact that the reporter did not see is credited in the same sentence.',
    origin: 'Associated Press, on attribution',
  },
  {
    id: 'REU-1',
    line: 'A named source is stronger than an unnamed one, which is the weakest.',
    origin: REUTERS,
  },
  { id: 'REU-2', line: 'One source is not “sources”.', origin: REUTERS },
  {
    id: 'REU-3',
    line: 'Cross-check; one anonymous source carries a story only as an exception.',
    origin: REUTERS,
  },
  { id: 'REU-4', line: 'All sides of a dispute are heard.', origin: REUTERS },
  { id: 'NYT-1', line: 'Anonymity is the last resort.', origin: NYT },
  {
    id: 'NYT-2',
    line: 'An unnamed source knows at first hand, attacks nobody, and readers learn why it is unnamed.',
    origin: NYT,
  },
  { id: 'BBC-1', line: 'A single source is relied on slowly, and is better named.', origin: BBC },
  { id: 'BBC-2', line: 'What could not be corroborated is attributed.', origin: `${BBC}, 3.2.3` },
  {
    id: 'BBC-3',
    line: 'A grave allegation by an anonymous source comes with whether it was corroborated and answered.',
    origin: `${BBC}, 2009 edition`,
  },
  {
    id: 'WP-1',
    line: 'Press for the record; describe the unnamed source and say why it is unnamed.',
    origin: 'The Washington Post, policies on sources, 2004',
  },
  { id: 'SPJ-1', line: 'Sources are identified clearly, for readers to judge them.', origin: SPJ },
  { id: 'SPJ-2', line: 'Anonymity is for those in danger, and the story explains it.', origin: SPJ },
  { id: 'SPJ-3', line: 'Those accused are sought out, so that they can answer.', origin: SPJ },
]

const byId = new Map(REFERENCES.map((reference) => [reference.id, reference]))

/** The line with this id, or undefined. */
export function findReference(id: string): Reference | undefined {
  return byId.get(id)
}

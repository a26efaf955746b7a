import { TAGS } from './document.js'

/** Classes of parts of speech. */
export const KIND = {
  verb: 1,
  modal: 2,
  noun: 3,
  name: 4,
  pronoun: 5,
  adverb: 6,
  adjective: 7,
  preposition: 8,
  to: 9,
  wh: 10,
  conjunction: 11,
  mark: 12,
  determiner: 13,
  other: 14,
} as const

const MEMBERS: Readonly<Record<keyof typeof KIND, readonly (typeof TAGS)[number][]>> = {
  verb: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'],
  modal: ['MD'],
  noun: ['NN', 'NNS'],
  name: ['NNP', 'NNPS'],
  pronoun: ['PRP', 'EX'],
  adverb: ['RB', 'RBR', 'RBS', 'RP'],
  adjective: ['JJ', 'JJR', 'JJS', 'CD'],
  preposition: ['IN'],
  to: ['TO'],
  wh: ['WDT', 'WP', 'WP$', 'WRB'],
  conjunction: ['CC'],
  mark: [',', ':', '.', '``', "''", '-LRB-', '-RRB-'],
  determiner: ['DT', 'PDT', 'PRP$', 'POS'],
  other: [],
}

/** `KIND` of each tag, by tag number. */
export const KIND_OF_TAG: Uint8Array = TAGS.reduce((kinds, tag, number) => {
  for (const [kind, tags] of Object.entries(MEMBERS)) {
    if (tags.includes(tag)) kinds[number] = KIND[kind as keyof typeof KIND]
  }
  return kinds
}, new Uint8Array(64).fill(KIND.other))

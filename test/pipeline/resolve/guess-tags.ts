import { SHAPE, TAGS, type SegmentedDocument } from '../../../src/pipeline/document.js'

type Tag = (typeof TAGS)[number]

/** Words of closed classes, so that tests need no trained tagger. */
const CLOSED: readonly (readonly [Tag, string])[] = [
  ['DT', 'the a an this that these those some any each both another no all every neither either'],
  ['PRP', 'he she it they we i you him them us me himself herself themselves itself'],
  ['PRP$', 'his their its our my your her'],
  ['WP', 'who whom what'],
  ['WP$', 'whose'],
  ['WDT', 'which'],
  [
    'IN',
    'of in at for with from by on about into after before over under near between as than like because while since until against during if through whether per without within among',
  ],
  ['TO', 'to'],
  ['CC', 'and or but nor &'],
  ['MD', 'will would can could may might must should shall'],
  [
    'VBD',
    'was were had did said told met left ran spoke wrote took gave lost found asked saw came went won sent kept held heard led paid bought sold built blew told blamed thought knew got made',
  ],
  ['VBZ', 'is has does says runs heads leads chairs owns wants blames studies'],
  ['VBP', 'are have do say'],
  ['VB', 'be'],
  ['VBN', 'been'],
  [
    'RB',
    'not n’t also later now then still never again only too once there twice already currently yesterday',
  ],
  [
    'JJ',
    'new old former senior chief several other many deputy first second last late foreign national local same own unnamed retired deposed main',
  ],
  ['CD', 'one two three four five six seven eight nine ten twelve twenty'],
  ['POS', "’s 's"],
]
const TAG_OF = new Map(CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)))
const MARKS: Readonly<Record<string, Tag>> = {
  ',': ',',
  '.': '.',
  '?': '.',
  '!': '.',
  ':': ':',
  ';': ':',
  '—': ':',
  '“': '``',
  '”': "''",
  '(': '-LRB-',
  ')': '-RRB-',
  '’': 'POS',
}

function guess(word: string, isFirst: boolean, shape: number, isNameElsewhere: boolean): Tag {
  const mark = MARKS[word]
  if (mark !== undefined) return mark
  const known = TAG_OF.get(word.toLowerCase())
  const isUpper = (shape & SHAPE.initialUpper) !== 0
  if (known !== undefined && (isFirst || !isUpper || known === 'PRP')) return known
  if (/^[\d.,]+$/.test(word)) return 'CD'
  if (isUpper && (!isFirst || isNameElsewhere || /[A-Z]/.test(word.slice(1)))) return 'NNP'
  if (word.endsWith('ed')) return 'VBD'
  if (word.endsWith('ing')) return 'VBG'
  if (word.endsWith('ly')) return 'RB'
  if (/(?:al|ic|ous|ive|ish)$/.test(word)) return 'JJ'
  return /(?:[^s]s|men|people|police)$/.test(word) ? 'NNS' : 'NN'
}

/** Gives a segmented document rough parts of speech, in place of the tagger's. */
export function guessTags(document: SegmentedDocument): SegmentedDocument {
  const { tokens, text, sentences } = document
  const firsts = new Set(sentences.map(({ first }) => first))
  const word = (at: number): string => text.slice(tokens.start[at], tokens.end[at])
  const names = new Set<string>()
  for (let at = 0; at < tokens.count; at++) if (!firsts.has(at)) names.add(word(at))
  const isBeforeName = (at: number): boolean =>
    at + 1 < tokens.count && (tokens.shape[at + 1] & SHAPE.initialUpper) !== 0
  const tag = new Uint8Array(tokens.count)
  for (let at = 0; at < tokens.count; at++) {
    const isName =
      names.has(word(at)) ||
      isBeforeName(at) ||
      (/^(?:said|told)$/.test(word(at + 1)) && !word(at).endsWith('s'))
    tag[at] = TAGS.indexOf(guess(word(at), firsts.has(at), tokens.shape[at], isName))
  }
  return { ...document, tokens: { ...tokens, tag } }
}

import type { Evidence, Form, Probabilities, SourceType, Stance } from '../schema/index.js'
import type { Doubt, Refusal } from '../schema/index.js'
import type { Source } from '../schema/index.js'

/**
 * The readonly layers of a text, one a stage; each extends the one before, so that a wrong order of stages does
 * not compile. Positions inside the pipeline are token numbers; only the report turns them into offsets.
 *
 * A stage spells out the fields of its layer rather than spread the one before: each spread makes objects of a shape of
 * its own, more than one while the engine warms up, and what was compiled for one is thrown away for the next.
 */

/** Half-open range of token numbers. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Tokens as parallel arrays, for speed: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into `TAGS`: Penn Treebank part of speech. */
  readonly tag: Uint8Array
  /** Index into `NAME_LABELS`: 0 none, else person, organisation, location or other name (IO coding). */
  readonly name: Uint8Array
  /** 32-bit hash of the lower-cased form, as `hashWord` makes it. */
  readonly hash: Int32Array
  /** Low bytes of the last four lower-cased units, the last one lowest: suffixes of 1–4 letters by masking. */
  readonly tail: Int32Array
  /** Bits of `SHAPE`. */
  readonly shape: Uint8Array
  /** What stands before the token: 0 nothing, 1 space, 2 a line break, 3 a blank line or the start. */
  readonly gap: Uint8Array
}

/** Bits of `Tokens.shape`: kinds of characters that the token holds. */
export const SHAPE = {
  initialUpper: 1,
  innerUpper: 2,
  lower: 4,
  digit: 8,
  hyphen: 16,
  stop: 32,
  letter: 64,
  /** One unit long. */
  single: 128,
} as const

/** Parts of speech of the Penn Treebank, in the order of their numbers in `Tokens.tag`. */
export const TAGS = [
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '.',
  ',',
  ':',
  '$',
  '#',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
] as const

export const NAME_LABELS = ['O', 'PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'] as const

/** A stretch between quotation marks, marks included, as tokens. */
export interface Quotation extends TokenRange {
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number
  /** Number in `quotations` of the quotation that this one reopens in a new paragraph, or -1. */
  readonly continues: number
  /** False where the closing (or opening) mark is missing and the end was guessed. */
  readonly isBalanced: boolean
}

export interface SegmentedDocument {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly TokenRange[]
  /** Ranges of tokens too; a heading, caption or list item is a paragraph. */
  readonly paragraphs: readonly TokenRange[]
  readonly quotations: readonly Quotation[]
}

/** Small facts of each token, by token number, that the features of cues and roles are combined from. */
export interface Atoms {
  /** Hash of the verb that the token is a form of, else of the token. */
  readonly lemma: Int32Array
  /** Rows of the word table, 0 where the word is not in it: see `WordTable`. */
  readonly cluster: Uint8Array
  readonly cueness: Uint8Array
  readonly verbClass: Uint8Array
  readonly nounClass: Uint8Array
  /** Number of the token's sentence. */
  readonly sentence: Int32Array
  /** 0 outside quotation marks, 1 inside, 2 the opening mark, 3 the closing mark; of the outermost quotation. */
  readonly quote: Uint8Array
  /** Number of the outermost quotation that holds the token, or -1. */
  readonly quotation: Int32Array
}

export interface WordedDocument extends SegmentedDocument {
  readonly atoms: Atoms
}

export const CUE_KINDS = ['attribution', 'refusal', 'open-question', 'hedge'] as const
export type CueKind = (typeof CUE_KINDS)[number]

/** Words that signal an attribution, a refusal to answer, an open question or a hedged report. */
export interface Cue extends TokenRange {
  readonly kind: CueKind
  /** Raw score of the detector, never shown to users. */
  readonly score: number
  /** Which kind of refusal or doubt, where a rule found the cue. */
  readonly detail?: Refusal['kind'] | Doubt['kind']
}

export interface CuedDocument extends WordedDocument {
  /** Candidates in text order; they overlap, and the attribute stage chooses among them. */
  readonly cues: readonly Cue[]
  /** For each token how likely it is part of a cue: 0 below 15 %, 1 below 50 %, 2 from there. */
  readonly likely: Uint8Array
}

/** A cue joined to its source and content. */
export interface Attribution {
  readonly cue: Cue
  /** Empty where nobody is credited ("reportedly"). */
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
  /** Raw score that this is an attribution with these spans, never shown to users. */
  readonly score: number
  /** Number of the attribution whose content holds this one's cue, or -1. */
  readonly within: number
}

/** Words and candidates have done their work: what follows needs the text and the attributions. */
export interface AttributedDocument extends SegmentedDocument {
  /** Those of the attributions. */
  readonly cues: readonly Cue[]
  /** As `CuedDocument.likely`: what was hardly not a cue is a doubt about sentences that nothing marks. */
  readonly likely: Uint8Array
  /** In the order of their cues. */
  readonly attributions: readonly Attribution[]
}

/**
 * What the article says of an entity's standing, strongest first: holds public office or is a public authority,
 * speaks for an organisation, runs for office, held office once, has a private role, or nothing is said.
 */
export const OFFICES = ['public', 'spokesperson', 'candidate', 'former', 'none', 'unknown'] as const
export type Office = (typeof OFFICES)[number]

/** What kind of body an organisation is; `place` is a country or capital that speaks as its government. */
export const SECTORS = ['state', 'place', 'party', 'armed', 'company', 'media', 'academic', 'civil'] as const
export type Sector = (typeof SECTORS)[number]

/** One person, body, document or outlet that statements are credited to. */
export interface Entity {
  /** The fullest name in the text, or the description of a source without a name. */
  readonly name: string
  readonly kind: Source['kind']
  /** In text order, without overlap. */
  readonly mentions: readonly TokenRange[]
  /** Where the article words its role ("foreign minister"), or null. */
  readonly role: TokenRange | null
  readonly organisation: TokenRange | null
  /** Whether the article gives a proper name anywhere, also later ("a senator … Ana Ruiz, the senator"). */
  readonly isNamed: boolean
  readonly office: Office
  /** Of the organisation itself, or of the organisation that a person belongs to; null where that cannot be told. */
  readonly sector: Sector | null
  readonly gender: 'male' | 'female' | 'unknown'
  readonly number: 'one' | 'many'
  /** Token of the head word: "official" in "a senior official at the ministry", "Ruiz" in "Ana Ruiz". */
  readonly head: number
}

export interface ResolvedDocument extends AttributedDocument {
  readonly entities: readonly Entity[]
  /** For each attribution the numbers of its entities: several for "both the Kremlin and the ministry". */
  readonly attributionEntities: readonly (readonly number[])[]
}

/** The judgement of one attribution, or of one sentence in the writer's own voice (`attribution` -1). */
export interface Judgement {
  readonly attribution: number
  /** The sentence that no attribution marks, as tokens, where `attribution` is -1. */
  readonly sentence: TokenRange | null
  /** One raw score a type, in the order of SOURCE_TYPES. */
  readonly scores: readonly number[]
  readonly form: Form | null
  readonly stance: Stance | null
  readonly evidence: readonly TokenEvidence[]
  readonly anonymity: TokenAnonymity | null
  readonly refusal: TokenRefusal | null
  readonly doubt: TokenDoubt | null
}

/** `Anonymity` of the schema, before token ranges are turned into spans. */
export interface TokenAnonymity {
  readonly count: number | null
  readonly plural: boolean
  readonly description: TokenRange | null
  readonly nearness: TokenRange | null
  readonly reason: TokenRange | null
}
export interface TokenRefusal {
  readonly kind: Refusal['kind']
  readonly through: TokenRange | null
  /** Number of the attribution that it answers, or null. */
  readonly answers: number | null
}
export interface TokenDoubt {
  readonly kind: Doubt['kind']
  readonly words: TokenRange
}

export interface TokenEvidence {
  readonly fact: Evidence['fact']
  readonly ranges: readonly TokenRange[]
}

export interface ClassifiedDocument extends ResolvedDocument {
  readonly judgements: readonly Judgement[]
}

export interface CalibratedDocument extends ClassifiedDocument {
  /** For each judgement its probabilities and the type that is largest among them. */
  readonly probabilities: readonly Probabilities[]
  readonly types: readonly SourceType[]
}

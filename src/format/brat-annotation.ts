/** Half-open, in code points of the text file, as brat counts. */
export interface BratFragment {
  readonly start: number
  readonly end: number
}

/** What follows the last word of a line, where a program left something there: a space, a carriage return. */
interface BratLine {
  readonly end?: string
}

/** "T1\tSource 0 4;8 12\tThe  two": a typed span, of several fragments where it is discontinuous. */
export interface BratTextBound extends BratLine {
  readonly kind: 'text-bound'
  readonly id: string
  readonly type: string
  readonly fragments: readonly BratFragment[]
  readonly text: string
}

/** A role and the id that plays it; brat numbers roles that come twice: "Content2:T5". */
export interface BratArgument {
  readonly role: string
  readonly id: string
}

/** "E1\tNamed:T2 Source:T1": a trigger with its arguments. */
export interface BratEvent extends BratLine {
  readonly kind: 'event'
  readonly id: string
  readonly type: string
  readonly trigger: string
  readonly arguments: readonly BratArgument[]
}

/** "R1\tInside Arg1:E1 Arg2:E2". */
export interface BratRelation extends BratLine {
  readonly kind: 'relation'
  readonly id: string
  readonly type: string
  readonly arguments: readonly BratArgument[]
}

/** "A1\tStance E1 denies", of two values without the third ("M1\tNegation E1"). */
export interface BratAttribute extends BratLine {
  readonly kind: 'attribute'
  readonly id: string
  readonly type: string
  readonly target: string
  readonly value: string | null
}

/** "#1\tAnnotatorNotes E1\tconfidence 0.91". */
export interface BratNote extends BratLine {
  readonly kind: 'note'
  readonly id: string
  readonly type: string
  readonly target: string
  /** Null where the line has no third column. */
  readonly text: string | null
}

/** "*\tEquiv T1 T2 T3". */
export interface BratEquivalence extends BratLine {
  readonly kind: 'equivalence'
  readonly type: string
  readonly ids: readonly string[]
}

/** "N1\tReference T1 Wikidata:Q1\tLagos": what a span refers to elsewhere. */
export interface BratNormalization extends BratLine {
  readonly kind: 'normalization'
  readonly id: string
  readonly type: string
  readonly target: string
  readonly reference: string
  readonly text: string | null
}

/** A line of brat's standoff format. */
export type BratAnnotation =
  BratTextBound | BratEvent | BratRelation | BratAttribute | BratNote | BratEquivalence | BratNormalization

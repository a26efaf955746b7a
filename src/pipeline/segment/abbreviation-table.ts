import { hashWord } from '../../span/hash.js'

/**
 * What may follow an abbreviation: `title` a name ("Mr."), `number` a number ("No. 10"), `end` anything, so that its
 * full stop can also end the sentence ("Inc.", "p.m.").
 */
export type AbbreviationKind = 'title' | 'number' | 'end'

/** One line of the lexicon of abbreviations. */
export interface AbbreviationEntry {
  /** Without the full stop at its end, in lower case. */
  readonly form: string
  readonly kind: AbbreviationKind
  readonly note: string
}

/** The lexicon by hash: `stems` of the forms without, `forms` of those with their full stop. */
export interface AbbreviationTable {
  readonly stems: ReadonlyMap<number, AbbreviationKind>
  readonly forms: ReadonlyMap<number, AbbreviationKind>
}

/** Index of a lexicon of abbreviations; a later entry of the same form wins. */
export function createAbbreviationTable(entries: readonly AbbreviationEntry[]): AbbreviationTable {
  const stems = new Map<number, AbbreviationKind>()
  const forms = new Map<number, AbbreviationKind>()
  for (const { form, kind } of entries) {
    stems.set(hashWord(form), kind)
    forms.set(hashWord(`${form}.`), kind)
  }
  return { stems, forms }
}

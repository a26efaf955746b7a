import type { Stance } from '../../schema/index.js'
import { tableOfHolders, type HolderTable } from './tenure.js'

interface Words {
  readonly words: string
}

/** The word lists behind the judgements, as `src/lexicon` has them. */
export interface ClassifyLexiconData {
  readonly verbs: readonly (Words & { readonly class: string; readonly stance?: 'confirms' | 'denies' })[]
  /** "form lemma" pairs, parted by ", ". */
  readonly irregularForms: string
  /** Words parted by ", ". */
  readonly actObjects: string
  readonly unnamedPeople: readonly Words[]
  readonly holdingBack: readonly (Words & { readonly isOfMany?: boolean })[]
  readonly nearness: readonly Words[]
  readonly spokenTo: readonly Words[]
  readonly askingAnonymity: readonly Words[]
  readonly anonymityReasons: readonly Words[]
  readonly vagueGroups: readonly Words[]
  readonly vagueDeterminers: string
  readonly roles: readonly (Words & { readonly office: string })[]
  readonly documents: readonly (Words & { readonly credit: string })[]
  readonly outlets: readonly (Words & { readonly use: string; readonly isStateRun?: boolean })[]
  readonly organisationHeads: readonly (Words & { readonly sector: string })[]
  /** "Tony Blair 1994-2007, …". */
  readonly officeHolders: readonly (Words & { readonly isSeat?: boolean })[]
}

export interface VerbFacts {
  readonly lemma: string
  readonly class: string
  readonly stance: Stance
}

/** Phrases by their first word, each as its words. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>

export interface ClassifyLexicon {
  /** Verb facts by inflected form. */
  readonly verbs: ReadonlyMap<string, VerbFacts>
  /** Class of a head noun, singular or plural: "people-2", "role-public", "vague-1", "document-own", "org-state". */
  readonly heads: ReadonlyMap<string, string>
  readonly holdingBack: ReadonlySet<string>
  /** Of these, what holds back the names of many too: “senior officials”, not “government officials”. */
  readonly holdingBackMany: ReadonlySet<string>
  /** “newspaper”, “broadcaster”: nouns for outlets. */
  readonly outletNouns: ReadonlySet<string>
  /** Names of outlets that a state runs, in lower case. */
  readonly stateOutlets: ReadonlySet<string>
  /** “Herald”, “Times”: last words of names of papers and stations, in lower case. */
  readonly outletHeads: ReadonlySet<string>
  /** “Radio”, “Courrier”: first words of such names, in lower case. */
  readonly outletFronts: ReadonlySet<string>
  /** Names of outlets as in print, in lower case. */
  readonly outletNames: PhraseTable
  readonly nearness: PhraseTable
  readonly spokenTo: PhraseTable
  readonly askingAnonymity: PhraseTable
  readonly anonymityReasons: PhraseTable
  readonly actObjects: ReadonlySet<string>
  readonly vagueGroups: ReadonlySet<string>
  readonly vagueDeterminers: ReadonlySet<string>
  readonly holders: HolderTable
}

const split = (words: string) => words.split(', ')

/** Inflected forms of a regular verb: “plan, plans, planned, planning”. */
function regularForms(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const forms = [lemma, `${lemma}s`, `${lemma}es`, `${stem}ed`, `${stem}ing`]
  if (/[^aeiou]y$/.test(lemma)) forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`)
  const last = lemma.at(-1) ?? ''
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(lemma)) forms.push(`${lemma}${last}ed`, `${lemma}${last}ing`)
  return forms
}

function tableOfVerbs(data: ClassifyLexiconData): Map<string, VerbFacts> {
  const lemmas = new Map<string, VerbFacts>()
  for (const entry of data.verbs) {
    for (const lemma of split(entry.words)) {
      if (!lemmas.has(lemma))
        lemmas.set(lemma, { lemma, class: entry.class, stance: entry.stance ?? 'asserts' })
    }
  }
  const forms = new Map<string, VerbFacts>()
  for (const pair of split(data.irregularForms)) {
    const [form, lemma] = pair.split(' ')
    const facts = lemmas.get(lemma)
    if (facts) forms.set(form, facts)
  }
  for (const [lemma, facts] of lemmas) {
    for (const form of regularForms(lemma)) if (!forms.has(form)) forms.set(form, facts)
  }
  return forms
}

/** Plural of a noun: “allies”, “witnesses”, “spokesmen”. */
function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function tableOfHeads(data: ClassifyLexiconData): Map<string, string> {
  const heads = new Map<string, string>()
  const put = (entries: readonly Words[], name: (i: number) => string, isPlural = false) => {
    entries.forEach((entry, i) => {
      // Of phrases the last word alone would say too much: “rebel group”, “task force”.
      for (const noun of split(entry.words.toLowerCase()).filter((words) => !words.includes(' '))) {
        for (const form of isPlural ? [noun] : [noun, plural(noun)])
          if (!heads.has(form)) heads.set(form, name(i))
      }
    })
  }
  put(data.vagueGroups, (i) => `vague-${i}`, true)
  put(data.unnamedPeople, (i) => `people-${i}`)
  put(
    data.roles.filter((role) => role.office === 'spokesperson'),
    () => 'spokesperson',
  )
  put(data.roles, (i) => `role-${data.roles[i].office}`)
  // Statements and websites speak for bodies, books and speeches for people: each line is a class of its own.
  put(data.documents, (i) => `document-${data.documents[i].credit === 'own' ? 'own' : i}`)
  put(
    data.outlets.filter((outlet) => outlet.use === 'noun'),
    () => 'outlet',
  )
  put(data.organisationHeads, (i) => `org-${data.organisationHeads[i].sector}`)
  return heads
}

function tableOfPhrases(entries: readonly Words[]): PhraseTable {
  const table = new Map<string, string[][]>()
  for (const phrase of entries.flatMap((entry) => split(entry.words))) {
    const words = phrase.split(' ')
    const list = table.get(words[0])
    if (list) list.push(words)
    else table.set(words[0], [words])
  }
  return table
}

const setOf = (entries: readonly Words[]) => new Set(entries.flatMap((entry) => split(entry.words)))

/** Compiles the word lists once for all texts. */
export function prepareClassifyLexicon(data: ClassifyLexiconData): ClassifyLexicon {
  return {
    verbs: tableOfVerbs(data),
    heads: tableOfHeads(data),
    holdingBack: setOf(data.holdingBack),
    holdingBackMany: setOf(data.holdingBack.filter(({ isOfMany }) => isOfMany)),
    outletNouns: new Set(
      data.outlets.filter(({ use }) => use === 'noun').flatMap(({ words }) => split(words)),
    ),
    stateOutlets: new Set(
      data.outlets.filter(({ isStateRun }) => isStateRun).flatMap(({ words }) => split(words.toLowerCase())),
    ),
    outletHeads: new Set(
      data.outlets.filter(({ use }) => use === 'head').flatMap(({ words }) => split(words.toLowerCase())),
    ),
    outletFronts: new Set(
      data.outlets.filter(({ use }) => use === 'front').flatMap(({ words }) => split(words.toLowerCase())),
    ),
    outletNames: tableOfPhrases(
      data.outlets.filter(({ use }) => use === 'name').map(({ words }) => ({ words: words.toLowerCase() })),
    ),
    nearness: tableOfPhrases(data.nearness),
    spokenTo: tableOfPhrases(data.spokenTo),
    askingAnonymity: tableOfPhrases(data.askingAnonymity),
    anonymityReasons: tableOfPhrases(data.anonymityReasons),
    actObjects: new Set(split(data.actObjects)),
    vagueGroups: setOf(data.vagueGroups),
    vagueDeterminers: new Set(split(data.vagueDeterminers)),
    holders: tableOfHolders(data.officeHolders),
  }
}

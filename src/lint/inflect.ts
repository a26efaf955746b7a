/** Forms of a verb; past stands for the participle too, which is the same in every verb listed. */
export const FORMS = ['base', 's', 'past', 'ing'] as const
export type VerbForm = (typeof FORMS)[number]

const IRREGULAR: Readonly<Record<string, Partial<Record<VerbForm, string>>>> = {
  say: { past: 'said' },
  tell: { past: 'told' },
  hit: { past: 'hit', ing: 'hitting' },
  let: { past: 'let', ing: 'letting' },
  shoot: { past: 'shot' },
}
/** Verbs that double their last letter: “admitted”, “slamming”. */
const DOUBLING = new Set(['admit', 'rebut', 'brag', 'slam', 'snap', 'quip'])

/**
 * A form of a verb; of a phrase (“point out”) the first word changes.
 * @example inflect('deny', 'past') // 'denied'
 */
export function inflect(lemma: string, form: VerbForm): string {
  const [verb, ...rest] = lemma.split(' ')
  return [inflectVerb(verb, form), ...rest].join(' ')
}

function inflectVerb(verb: string, form: VerbForm): string {
  const irregular = IRREGULAR[verb]?.[form]
  if (irregular !== undefined) return irregular
  switch (form) {
    case 'base':
      return verb
    case 's':
      if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
      return /(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`
    case 'past':
      if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
      return verb.endsWith('e') ? `${verb}d` : `${double(verb)}ed`
    case 'ing':
      return `${verb.endsWith('e') ? verb.slice(0, -1) : double(verb)}ing`
  }
}

function double(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.at(-1) : verb
}

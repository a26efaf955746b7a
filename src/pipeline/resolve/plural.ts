const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  wife: 'wives',
  'ex-wife': 'ex-wives',
  'passer-by': 'passers-by',
  passerby: 'passersby',
  'attorney general': 'attorneys general',
  alumnus: 'alumni',
  witness: 'witnesses',
  'chief of staff': 'chiefs of staff',
  'secretary of state': 'secretaries of state',
  'court of appeal': 'courts of appeal',
  analysis: 'analyses',
  hypothesis: 'hypotheses',
  memorandum: 'memoranda',
}
const SAME = new Set([
  'police',
  'data',
  'military',
  'media',
  'research',
  'minutes',
  'footage',
  'notes',
  'staff',
])

/** The plural of a noun or of the last word of a phrase: spokesman → spokesmen, ministry → ministries. */
export function pluralize(noun: string): string {
  const irregular = IRREGULAR[noun]
  if (irregular !== undefined) return irregular
  if (SAME.has(noun) || noun.endsWith('.')) return noun
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

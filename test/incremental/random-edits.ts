/** A generator of numbers from 0 to 1 that a seed fixes (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What an editor's user types, pastes and breaks: words, quotation marks, cues, stops, line breaks, odd characters. */
const SCRAPS = [
  'x',
  ' ',
  '.',
  ',',
  ':',
  '\n',
  '\n\n',
  '“',
  '”',
  '"',
  '‘',
  '’',
  ' said',
  ' Mr Okoye told reporters',
  ' declined to comment',
  ' according to two officials',
  ' “We will appeal,” she added. ',
  '\n\n“And the ruling is wrong in every part of it.\n\n',
  '\n\nOKOYE: We will rebuild it.\n\n',
  ' reportedly',
  ' It is unclear whether the bridge is safe.',
  ' — Ada Okonjo, mayor',
  ' Daniel Okoye',
  '\u00AD',
  '😀',
  '\r\n',
]

/** One random edit: a scrap put in, some letters or a stretch taken out, a stretch put in once more elsewhere. */
export function editAtRandom(text: string, random: () => number): string {
  const pick = (below: number): number => Math.floor(random() * below)
  const at = pick(text.length + 1)
  const kind = pick(10)
  if (kind < 5) return text.slice(0, at) + SCRAPS[pick(SCRAPS.length)] + text.slice(at)
  const end = Math.min(text.length, at + 1 + pick(kind < 8 ? 12 : 300))
  if (kind < 9) return text.slice(0, at) + text.slice(end)
  const to = pick(text.length + 1)
  return text.slice(0, to) + text.slice(at, end) + text.slice(to)
}

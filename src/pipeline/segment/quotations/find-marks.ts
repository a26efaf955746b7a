import { SHAPE } from '../../document.js'
import type { Family, Mark, QuotationState } from './state.js'

interface Sign {
  readonly family: Family
  /** What the sign does where its surroundings do not say otherwise. */
  readonly role: 'open' | 'close' | 'either'
}

const SIGNS: ReadonlyMap<number, Sign> = new Map<number, Sign>([
  [0x201c, { family: 'double', role: 'open' }],
  [0x201d, { family: 'double', role: 'close' }],
  [0x201f, { family: 'double', role: 'open' }],
  [0x22, { family: 'straight', role: 'either' }],
  [0xff02, { family: 'straight', role: 'either' }],
  [0x2018, { family: 'single', role: 'open' }],
  [0x2019, { family: 'single', role: 'either' }],
  [0x27, { family: 'single', role: 'either' }],
  [0xab, { family: 'guillemet', role: 'open' }],
  [0xbb, { family: 'guillemet', role: 'close' }],
  [0x2039, { family: 'angle', role: 'open' }],
  [0x203a, { family: 'angle', role: 'close' }],
  [0x201e, { family: 'low', role: 'open' }],
  [0x201a, { family: 'low-single', role: 'open' }],
  [0x60, { family: 'backtick', role: 'open' }],
])

function signOf(text: string, start: number, end: number): Sign | undefined {
  const unit = text.charCodeAt(start)
  if (end - start === 1) return unit === 0x60 ? { family: 'single', role: 'open' } : SIGNS.get(unit)
  if (end - start !== 2) return undefined
  const next = text.charCodeAt(start + 1)
  // ``so'' as typewriters and the Penn Treebank write it
  if (unit === 0x60 && next === 0x60) return { family: 'backtick', role: 'open' }
  return unit === 0x27 && next === 0x27 ? { family: 'backtick', role: 'close' } : undefined
}

/** Whether the token at `at` is a bracket or dash behind which a quotation opens without a space: ("so"), —"so". */
function isBeforeOpening(state: QuotationState, at: number): boolean {
  return '([{—–-/“‘"\'`«„'.includes(state.text[state.tokens.end[at] - 1])
}

/** What the spaces around the token say: opening, closing or nothing. */
function roleBySpaces(state: QuotationState, at: number): 'open' | 'close' | 'either' {
  const { tokens } = state
  const isFree = at === 0 || tokens.gap[at] > 0
  const isBound = at + 1 < tokens.count && tokens.gap[at + 1] === 0
  if (isFree) return isBound ? 'open' : 'either'
  if (!isBound) return 'close'
  const isWordBehind = (tokens.shape[at + 1] & (SHAPE.letter | SHAPE.digit)) !== 0
  if (isWordBehind && isBeforeOpening(state, at - 1)) return 'open'
  return isWordBehind ? 'either' : 'close'
}

function markAt(state: QuotationState, at: number): Mark | null {
  const sign = signOf(state.text, state.tokens.start[at], state.tokens.end[at])
  if (sign === undefined) return null
  const spaced = roleBySpaces(state, at)
  if (sign.role !== 'either') {
    // ”so” and »so« open with the mark that closes elsewhere
    const isTurned = sign.role === 'close' && spaced === 'open'
    const isTurnedBack =
      sign.role === 'open' && spaced === 'close' && (sign.family === 'guillemet' || sign.family === 'angle')
    return { at, family: sign.family, role: isTurned ? 'open' : isTurnedBack ? 'close' : sign.role }
  }
  if (sign.family === 'single' && spaced === 'either') return { at, family: 'single', role: 'apostrophe' }
  return { at, family: sign.family, role: spaced === 'open' ? 'open' : 'close' }
}

/** Step 1: every token that can be a quotation mark, with the role that its form and the spaces around it give. */
export function findMarks(state: QuotationState): void {
  for (let at = 0; at < state.tokens.count; at++) {
    const { start, end, shape } = state.tokens
    if ((shape[at] & (SHAPE.letter | SHAPE.digit)) !== 0 || end[at] - start[at] > 2) continue
    const mark = markAt(state, at)
    if (mark !== null) state.marks.push(mark)
  }
}

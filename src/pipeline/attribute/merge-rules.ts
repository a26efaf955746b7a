import type { Attribution, TokenRange } from '../document.js'
import type { Choice } from './choice.js'

const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end

/** Log-odds given to what a rule found: rules are exact, or they are mended. */
const RULE_SCORE = 3

/**
 * Joins what rules found (refusals, open questions, hedges) to what was learned. Where both have the same cue words,
 * the rule tells the kind and the spans: “Russian officials · declined · to comment”.
 */
export function mergeRules(learned: readonly Choice[], ruled: readonly Attribution[]): Choice[] {
  const kept = learned.filter(({ cue }) => !ruled.some((rule) => meets(rule.cue, cue)))
  return [...kept, ...ruled.map(({ cue, source, content }) => ({ cue, source, content, score: RULE_SCORE }))]
}

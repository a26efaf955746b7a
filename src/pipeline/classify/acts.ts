import type { Attribution } from '../document.js'
import type { Facts } from './features.js'
import { tagOf, type Reading } from './reading.js'

/** Whether a source is told to do something or to stand somewhere, which the guidelines do not count as speech. */
export function isActOrAttitude(reading: Reading, facts: Facts): boolean {
  return (
    isAct(facts) ||
    isAgreement(reading, facts) ||
    isManhunt(reading, facts.attribution) ||
    isCallingBack(reading, facts) ||
    isForAnonymity(reading, facts.attribution) ||
    isBackground(reading, facts)
  )
}

const ACT_CLASSES = new Set(['deny', 'discuss', 'decide', 'support', 'oppose', 'act', 'try', 'ask'])

/** “rejected the bill”, “referred her to a clinic”: an act, though the verb could also be one of speech. */
function isAct({ cue: { verb, isVerb, isNegated, isRulingOut }, content }: Facts): boolean {
  // “did not dispute the bill”, “has ruled out a bill” are said.
  if (isRulingOut || (isNegated && verb?.class === 'deny')) return false
  return isVerb && !(verb && !ACT_CLASSES.has(verb.class)) && content.isActObject
}

/** “agreed to open a joint office”, “agreed on a truce”: an agreement is an act, “agreed that” says what somebody thinks. */
function isAgreement(reading: Reading, { attribution, cue, content }: Facts): boolean {
  if (!cue.isVerb || cue.verb?.lemma !== 'agree') return false
  const { form, opening } = content
  const last = reading.words[attribution.cue.end - 1]
  return form !== 'direct' && (opening === 'to' || last === 'to' || last === 'on')
}

const RELATIVE = new Set(['who', 'which', 'that'])
const SIDES = new Set(['support', 'oppose'])

/** “the US, which had backed the group”: whose side somebody is on, told in passing, is the writer's background. */
function isBackground(reading: Reading, { attribution, cue, content }: Facts): boolean {
  const [source] = attribution.source
  if (attribution.source.length !== 1 || source.end - source.first !== 1) return false
  return (
    RELATIVE.has(reading.words[source.first]) &&
    SIDES.has(cue.verb?.class ?? '') &&
    content.form === 'indirect' &&
    !content.isClause
  )
}

/** “who is wanted by the police”, “a driver sought in two states”: a hunt, not somebody's wish. */
function isManhunt(reading: Reading, { cue }: Attribution): boolean {
  const last = cue.end - 1
  const isSought = reading.words[last] === 'wanted' || reading.words[last] === 'sought'
  const next = reading.words[cue.end] ?? ''
  return isSought && tagOf(reading, last) === 'VBN' && ['by', 'for', 'in', 'over'].includes(next)
}

/** “who pleaded anonymity”: a wish about the name tells nothing of the matter. */
function isForAnonymity({ words }: Reading, { content }: Attribution): boolean {
  const [range] = content
  return content.length === 1 && range.end - range.first === 1 && words[range.first] === 'anonymity'
}

const CALLED_BACK =
  /^(?:vehicles?|cars?|trucks?|vans?|models?|products?|units?|toys?|phones?|batter(?:y|ies)|ty?res?|devices?|drugs?|medicines?|batch(?:es)?|lots?|bottles?|foods?|meat|chargers?|appliances?|aircraft|ambassadors?|envoys?|diplomats?|troops|parliament|lawmakers|mps)$/

/** “recalled 40,000 cars”, “recalled its ambassador”: called back, not remembered. */
function isCallingBack({ words }: Reading, { cue, attribution }: Facts): boolean {
  const [content] = attribution.content
  if (cue.verb?.lemma !== 'recall' || content === undefined) return false
  for (let i = content.first; i < Math.min(content.end, content.first + 5); i++)
    if (CALLED_BACK.test(words[i])) return true
  return false
}

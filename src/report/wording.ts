import type { Source } from '../schema/index.js'
import { NUMBER_WORDS } from '../span/number-words.js'

/** “no statements”, “one statement”, “nine statements”, “13 statements”. */
export function wordCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${wordNumber(count)} ${count === 1 ? singular : plural}`
}

/** A number in words up to twelve, then in figures. */
export function wordNumber(count: number): string {
  return count === 0 ? 'no' : (NUMBER_WORDS[count] ?? String(count))
}

/** A share as whole per cent, never 0 or 100 where it is not exactly that. */
export function wordShare(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return 'less than 1 per cent'
  if (rounded === 100 && share < 1) return 'more than 99 per cent'
  return `${rounded} per cent`
}

/** “a”, “a and b”, “a, b and c”. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

/** The same with a capital, for the beginning of a sentence. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** At most `limit` names, then “and three others”. */
export function listNames(names: readonly string[], limit = 3): string {
  if (names.length <= limit) return joinWords(names)
  const others = names.length - limit
  return `${names.slice(0, limit).join(', ')} and ${wordCount(others, 'other')}`
}

/** A source's name as it stands inside a sentence: “the company”, “his lawyer”; outlets keep their “The”. */
export function nameInText({ name, kind }: Pick<Source, 'name' | 'kind'>): string {
  const isTitle = kind === 'outlet' || /^(?:The|A|An) \p{Lu}\S*$/u.test(name)
  if (isTitle) return name
  return name.replace(
    /^(?:The|An?|His|Her|Its|Their|Our|My|One|Two|Three|Some|Several|Many|Another|Other|Both)(?= )/,
    (word) => word.toLowerCase(),
  )
}

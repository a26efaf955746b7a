/** Longer words are rare, and engines keep the whole text alive for a longer piece of it. */
const LONGEST = 12

/**
 * The function with its last answers kept: an article says the same words over and over.
 * @param read depends on its word alone
 * @param size most answers that are kept; when there are more, all are forgotten, so that memory stays bounded
 */
export function remember<Answer>(read: (word: string) => Answer, size = 8192): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    if (word.length > LONGEST) return read(word)
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= size) answers.clear()
    const answer = read(word)
    answers.set(word, answer)
    return answer
  }
}

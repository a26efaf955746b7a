/** The numbers that prose writes in words, by their value: `NUMBER_WORDS[2]` is "two". */
export const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

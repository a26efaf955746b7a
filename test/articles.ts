/** One of so many invented articles, all different. */
export function inventArticle(index: number): { id: string; text: string } {
  const voice = VOICES[index % VOICES.length]
  return {
    id: `article-${index}`,
    text:
      `${voice} said that bridge ${index} was safe. “We checked it ${index % 9} times,” a spokesman added.\n\n` +
      `The contractor declined to comment on bridge ${index}. It was unclear who would pay.`,
  }
}

/** The first `count` of them as lines of a batch. */
export function writeArticles(count: number): string {
  return Array.from({ length: count }, (_, index) => `${JSON.stringify(inventArticle(index))}\n`).join('')
}

const VOICES = ['Ms Adeyemi', 'The harbour ministry', 'Two officials', 'Delta Works', 'Mr Okoye']

/** So many invented articles as lines of a batch, all different. */
export function writeArticles(count: number): string {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `article-${index}`, text: writeArticle(index) }),
  )
  return `${lines.join('\n')}\n`
}

const VOICES = ['Ms Adeyemi', 'The harbour ministry', 'Two officials', 'Delta Works', 'Mr Okoye']

function writeArticle(index: number): string {
  const voice = VOICES[index % VOICES.length]
  return (
    `${voice} said that bridge ${index} was safe. “We checked it ${index % 9} times,” a spokesman added.\n\n` +
    `The contractor declined to comment on bridge ${index}. It was unclear who would pay.`
  )
}

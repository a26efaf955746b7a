/** Inputs of a size that no article has. `make` gives the same each time. */
export interface Giant {
  readonly name: string
  /** Name of the subject that reads it. */
  readonly subject: string
  readonly make: () => string
}

const SENTENCE = 'and Mr Okoye added that officials said it was unclear who had told reporters so '

/** The words so often, each time with another number for `#`. */
function repeatNumbered(times: number, words: string): string {
  return Array.from({ length: times }, (_, number) => words.replaceAll('#', String(number))).join('')
}

export const GIANTS: readonly Giant[] = [
  { name: 'a million straight quotation marks', subject: 'analyze', make: () => '"'.repeat(1_000_000) },
  { name: 'a million opening quotation marks', subject: 'analyze', make: () => '“'.repeat(1_000_000) },
  { name: 'a million closing quotation marks', subject: 'analyze', make: () => '”'.repeat(1_000_000) },
  { name: 'a million apostrophes', subject: 'analyze', make: () => '’'.repeat(1_000_000) },
  { name: 'quotations within quotations', subject: 'analyze', make: () => '“‘ said '.repeat(60_000) },
  { name: 'one sentence of 1 MB', subject: 'analyze', make: () => SENTENCE.repeat(13_000) },
  { name: 'one word of 1 MB', subject: 'analyze', make: () => 'a'.repeat(1_000_000) },
  { name: 'a million lone surrogates', subject: 'analyze', make: () => '\ud83d'.repeat(1_000_000) },
  { name: 'a million combining marks', subject: 'analyze', make: () => '\u0301'.repeat(1_000_000) },
  { name: 'a million line breaks', subject: 'analyze', make: () => '\n'.repeat(1_000_000) },
  { name: '300,000 full stops', subject: 'analyze', make: () => 'U.S. '.repeat(60_000) },
  { name: 'right-to-left text', subject: 'analyze', make: () => 'قال المسؤول إن الجسر آمن. '.repeat(20_000) },
  {
    name: '3,000 banks accused, each of which denies it',
    subject: 'analyze',
    make: () => repeatNumbered(3000, 'Ana# accused Delta# Bank of theft. Delta# Bank denied it. '),
  },
  {
    name: '20,000 elements within each other',
    subject: 'onrecord/html',
    make: () => `${'<div>'.repeat(20_000)}Police said so.`,
  },
  {
    name: '20,000 paragraphs',
    subject: 'onrecord/html',
    make: () => '<p>Police said so.</p>'.repeat(20_000),
  },
  { name: '100,000 open tags', subject: 'onrecord/html', make: () => '<'.repeat(100_000) },
  { name: '50,000 references', subject: 'onrecord/html', make: () => '&ldquo;'.repeat(50_000) },
  {
    name: '2,000 quotation levels',
    subject: 'onrecord/markdown',
    make: () => `${'> '.repeat(2000)}Police said so.`,
  },
  { name: '20,000 asterisks', subject: 'onrecord/markdown', make: () => '*a '.repeat(20_000) },
  { name: '10,000 brackets', subject: 'onrecord/markdown', make: () => '['.repeat(10_000) },
  {
    name: '2,000 arrays within each other',
    subject: 'onrecord/ninjs',
    make: () => `${'['.repeat(2000)}${']'.repeat(2000)}`,
  },
  { name: '200,000 quotation marks', subject: 'onrecord/retext', make: () => '"'.repeat(200_000) },
  {
    name: '1,500 unnamed sources and as many refusals',
    subject: 'onrecord/retext',
    make: () =>
      repeatNumbered(
        1500,
        'An Orrin# manager said the trains would be sold. Delta# Bank declined to comment. ',
      ),
  },
  {
    name: '1,500 vague claims beside quotations of nobody',
    subject: 'onrecord/retext',
    make: () =>
      repeatNumbered(1500, 'Critics say law # goes too far. It rained. “Nobody told us that it was off.” '),
  },
]

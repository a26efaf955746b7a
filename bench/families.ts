import { retext } from 'retext'
import { readHtml } from '../src/adapters/html.js'
import { readMarkdown } from '../src/adapters/markdown.js'
import { analyzeNinjs } from '../src/adapters/ninjs.js'
import retextOnrecord from '../src/adapters/retext.js'
import { createAnalyzer } from '../src/index.js'
import { denseParagraph } from './texts.js'

/** Texts of one shape and any size, and what reads them. */
export interface Family {
  readonly name: string
  /** A text of about `size` UTF-16 code units. */
  readonly make: (size: number) => string
  readonly read: (text: string) => unknown
}

const analyzer = createAnalyzer()
const linter = retext().use(retextOnrecord, { policy: 'recommended' }).freeze()

const read = {
  text: (text: string): unknown => analyzer(text),
  html: (html: string): unknown => {
    const reading = readHtml(html)
    return analyzer(reading.text, reading)
  },
  markdown: (markdown: string): unknown => {
    const reading = readMarkdown(markdown)
    return analyzer(reading.text, reading)
  },
  ninjs: (json: string): unknown => analyzeNinjs(json),
  lint: (text: string): unknown => linter.processSync(text),
}

/** The words over and over, each time with another number for `#`. */
const repeat =
  (words: string) =>
  (size: number): string => {
    const parts: string[] = []
    for (let length = 0, number = 0; length < size; number++) {
      parts.push(words.replaceAll('#', String(number)))
      length += parts[number].length
    }
    return parts.join('')
  }

/** `open` half of the size, then `close`. */
const nest =
  (open: string, middle: string, close: string) =>
  (size: number): string => {
    const times = Math.max(1, Math.floor(size / (open.length + close.length)))
    return open.repeat(times) + middle + close.repeat(times)
  }

const family = (name: string, make: Family['make'], by: (text: string) => unknown = read.text): Family => ({
  name,
  make,
  read: by,
})

/** Shapes of text that would cost more than their size if any step looked at all of it for each of its parts. */
export const FAMILIES: readonly Family[] = [
  family('cues in one paragraph', denseParagraph),
  family(
    'one sentence without end',
    repeat('and Mr Okoye added that officials said it was unclear who had told reporters so '),
  ),
  family('straight quotation marks', repeat('"')),
  family('opening quotation marks', repeat('“')),
  family('quotations within quotations', repeat('“‘ said ')),
  family('short quotations of nobody', repeat('“Not # of us.” It rained. ')),
  family('words with apostrophes', repeat('’t isn’t ')),
  family('one word', repeat('a')),
  family('full stops', repeat('U.S. ')),
  family('line breaks', repeat('\n')),
  family('white space', repeat(' \t')),
  family('combining marks', repeat('\u0301')),
  family('lone surrogates', repeat('\ud83d')),
  family('brackets', repeat('([')),
  family('lines with a speaker', repeat('MODERATOR #: It is late.\n')),
  family('new names', repeat('Ana Ruiz# said no. ')),
  family('one surname', repeat('Ana# Ruiz and Mr Ruiz said no. ')),
  family('pronouns', repeat('He said she said they said it. ')),
  family('new bodies', repeat('The Delta# Bank’s board said it would sue the Orrin# ministry. ')),
  family('descriptions', repeat('The minister said the spokesman for the company told the union. ')),
  family('sources in a row', repeat('Ruiz#, Vos#, ')),
  family('refusals', repeat('Delta# Bank declined to comment. ')),
  family('open questions', repeat('It was unclear whether law # would hold. ')),
  family('accusations and denials', repeat('Ana# accused Delta# Bank of theft. Delta# Bank denied it. ')),
  family('one claim by many', repeat('Ana# said that 40 boats had sunk off Kharma. ')),
  family('unnamed sources', repeat('Two officials close to case # said it was late. ')),
  family('datelines', repeat('KHARMA, March # (Agency) — It rained.\n\n')),
  family('findings', repeat('Sources said law # goes too far. '), read.lint),
  family(
    'unnamed and refused',
    repeat('An Orrin# manager said so. Delta# Bank declined to comment. '),
    read.lint,
  ),
  family('HTML: paragraphs', repeat('<p>Police said # times so.</p>'), read.html),
  family('HTML: elements within elements', nest('<div>', 'Police said so.', '</div>'), read.html),
  family('HTML: references', repeat('&ldquo;'), read.html),
  family('HTML: open tags', repeat('<'), read.html),
  family('Markdown: paragraphs', repeat('Police *said* so.\n\n'), read.markdown),
  family('Markdown: emphasis', repeat('*a '), read.markdown),
  family(
    'ninjs: one long body',
    (size) =>
      JSON.stringify({
        uri: 'urn:x:1',
        type: 'text',
        language: 'en',
        body_text: repeat('Police said # times so.\n')(size),
      }),
    read.ninjs,
  ),
]

import fc from 'fast-check'

/** A piece of known prose, and one of the ways in which Markdown can write it. */
interface Written {
  readonly rendered: string
  readonly markdown: string
}

const plain = fc
  .constantFrom(...'abcdefghijkl,.?KLMNÀß日😀é“”’—')
  .map((rendered) => ({ rendered, markdown: rendered }))

const escaped = fc
  .constantFrom(...'*_[]<>&#`!\\')
  .map((rendered) => ({ rendered, markdown: `\\${rendered}` }))

const referred: fc.Arbitrary<Written> = fc.constantFrom(
  { rendered: '“', markdown: '&ldquo;' },
  { rendered: '&', markdown: '&amp;' },
  { rendered: '’', markdown: '&#8217;' },
  { rendered: '<', markdown: '&#x3C;' },
  { rendered: '*', markdown: '&ast;' },
  { rendered: '𝒜', markdown: '&Ascr;' },
  { rendered: '\u00a0', markdown: '&nbsp;' },
  // A soft hyphen is written and never shown.
  { rendered: '', markdown: '&shy;' },
  { rendered: '', markdown: '\u00ad' },
)

const character = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: escaped },
  { weight: 2, arbitrary: referred },
)

const INLINE: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', ''],
  ['*', '*'],
  ['**', '**'],
  ['[', '](/x?a=b "t&amp;t")'],
  ['<span title="a>b">', '</span>'],
]

/** A word: letters outside, so that no mark of emphasis stands beside punctuation. */
const word = fc
  .tuple(fc.constantFrom(...'ABCabc'), fc.array(character, { maxLength: 5 }), fc.constantFrom(...INLINE))
  .map(([letter, inner, [open, close]]) => [
    { rendered: '', markdown: open },
    { rendered: letter, markdown: letter },
    ...inner,
    { rendered: 'z', markdown: 'z' },
    { rendered: '', markdown: close },
  ])

/** A line end inside a paragraph; the marks of the containers follow it. */
const LINE_END = '\n'
const space = fc.constantFrom(' ', '  ', LINE_END, ` ${LINE_END}`)

/** First line, following lines, and what parts it from the next block. */
const CONTAINER: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', '   '],
  ['> ', '> '],
  ['> ', ''],
  ['>', '>  '],
  ['> > ', '> > '],
  ['- ', '  '],
  ['1. ', '   '],
  ['> - ', '>   '],
  ['- > ', '  > '],
]

export interface GeneratedText {
  readonly markdown: string
  readonly shown: readonly { readonly rendered: string; readonly start: number; readonly end: number }[]
}

/** A file: its text, and each shown character with its place there. */
export const file: fc.Arbitrary<GeneratedText> = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '---\ntitle: x\n---\n'),
    fc.constantFrom('\n', '\r\n'),
    fc.array(
      fc.tuple(
        fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(...CONTAINER),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([head, eol, blocks]) => {
    let markdown = head.replaceAll('\n', eol)
    const shown: { rendered: string; start: number; end: number }[] = []
    for (const [words, [first, next]] of blocks) {
      markdown += first
      for (const [i, [written, before]] of words.entries()) {
        if (i > 0) markdown += before.replace('\n', `${eol}${next}`)
        for (const { rendered, markdown: characters } of written) {
          if (rendered !== '')
            shown.push({ rendered, start: markdown.length, end: markdown.length + characters.length })
          markdown += characters
        }
      }
      markdown += `${eol}${eol}<!-- a comment parts lists -->${eol}${eol}`
    }
    return { markdown, shown }
  })

import fc from 'fast-check'

/** A character of known prose, and one of the ways in which HTML can write it. */
export interface Written {
  readonly rendered: string
  readonly html: string
}

/** Named references for what news prose is full of; the last ones have no semicolon. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  '“': ['&ldquo;', '&#8220;', '&#x201C;'],
  '”': ['&rdquo;', '&#8221;', '&#x201d;'],
  '’': ['&rsquo;', '&#8217;', '&#146;'],
  '&': ['&amp;', '&#38;', '&amp'],
  '<': ['&lt;', '&#60;', '&lt'],
  '>': ['&gt;', '>'],
  é: ['&eacute;', '&#233;', '&eacute'],
  '\u00a0': ['&nbsp;', '&#160;'],
  '—': ['&mdash;', '&#x2014;'],
  '𝒜': ['&Ascr;', '&#x1D49C;'],
  '😀': ['&#x1F600;', '&#128512;'],
  '≂̸': ['&NotEqualTilde;'],
}

const plain = fc.constantFrom(...'abcdefghijklmnop,.?!KLMNÀß日😀é“”’—\u00a0')
const referred = fc.constantFrom(...Object.keys(NAMED))

/** One character, plain or as a reference. A reference without semicolon is closed by a space that follows. */
const character: fc.Arbitrary<Written> = fc.oneof(
  { weight: 5, arbitrary: plain.map((rendered) => ({ rendered, html: rendered })) },
  {
    weight: 2,
    arbitrary: referred.chain((rendered) =>
      fc.constantFrom(...NAMED[rendered]).map((html) => ({ rendered, html })),
    ),
  },
  // A soft hyphen is written and never shown.
  { weight: 1, arbitrary: fc.constantFrom('\u00ad', '&shy;').map((html) => ({ rendered: '', html })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<!-- “no” -->', '<wbr>', '</i>').map((html) => ({ rendered: '', html })),
  },
)

/** A word: a letter first, so that nothing runs into a reference before it. */
export const word: fc.Arbitrary<Written[]> = fc
  .tuple(fc.constantFrom(...'ABCabc“'), fc.array(character, { maxLength: 6 }))
  .map(([first, rest]) => [
    { rendered: first, html: first },
    ...rest.filter(({ html }, i) => !/^&[a-z]+$/i.test(html) || i === rest.length - 1),
  ])

/** White space as files have it. */
export const space = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', ' \r\n    ', '&#32;', '\n<!-- x --> ')

const INLINE: readonly (readonly [string, string])[] = [
  ['', ''],
  ['<em>', '</em>'],
  ['<a href="/x?a=1&amp;b=2" title="a>b">', '</a>'],
  ["<span data-x='\"'>", '</span>'],
  ['<strong><em>', '</em></strong>'],
]

/** Ends each paragraph outside links, since one that is nothing but a link leads away from the story. */
const ENDING = 'and more was to follow at the port, they said.'

/** Words with white space and inline markup between them: what they render, and the file's characters of each. */
export const line: fc.Arbitrary<Written[][]> = fc
  .array(fc.tuple(word, space, fc.constantFrom(...INLINE)), { minLength: 1, maxLength: 8 })
  .map((words) => [
    ...words.map(([written, before, [open, close]], i) => [
      ...(i === 0 ? [] : [{ rendered: ' ', html: before }]),
      { rendered: '', html: open },
      ...written,
      { rendered: '', html: close },
    ]),
    [{ rendered: ' ', html: ' ' }, ...[...ENDING].map((rendered) => ({ rendered, html: rendered }))],
  ])

const BLOCK: readonly (readonly [string, string])[] = [
  ['<p>', '</p>\n'],
  ['<p class="x">', '\n'],
  ['<div><div>', '</div></div>'],
  ['<blockquote><p>', '</p></blockquote>\r\n'],
  ['<ul><li>', '</ul>'],
  ['<h2>', '</h2><p>Next.</p>'],
  ['<table><tr><td>', '</table>'],
  ['<section><script>var a = "<p>no</p>"</script><p>', '</section>'],
]

/** A page: its file, and each shown character with its place there. */
export interface GeneratedPage {
  readonly html: string
  readonly shown: readonly { readonly rendered: string; readonly start: number; readonly end: number }[]
}

export const page: fc.Arbitrary<GeneratedPage> = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<!doctype html>\r\n<title>x</title>'),
    fc.array(fc.tuple(line, fc.constantFrom(...BLOCK)), { minLength: 1, maxLength: 5 }),
  )
  .map(([head, blocks]) => {
    let html = `${head}<article>`
    const shown: { rendered: string; start: number; end: number }[] = []
    for (const [words, [open, close]] of blocks) {
      html += open
      for (const { rendered, html: written } of words.flat()) {
        if (rendered !== ' ' && rendered !== '')
          shown.push({ rendered, start: html.length, end: html.length + written.length })
        html += written
      }
      html += close
    }
    return { html: `${html}</article>`, shown }
  })

import fc from 'fast-check'

/** Texts, pages, Markdown and items that nobody means to publish. */

/** What the rules and the tagger look for, so that random texts reach them. */
const WORDS = [
  'said',
  'says',
  'told',
  'according to',
  'declined to comment',
  'it is unclear whether',
  'reportedly',
  'the minister',
  'Mr Okoye',
  'Ms Adeyemi',
  'officials',
  'a source',
  'who',
  'that',
  'she',
  'they',
  'we',
  'U.S.',
  'not',
  'on condition of anonymity',
  'added',
  'denied',
  'confirmed',
  'The Harbour Post',
  'reports',
  'amid',
  'in a statement',
  'on Tuesday',
  'a report',
  'by',
  'and',
  'the',
  'bridge',
  'is',
  'safe',
  'No.',
  'St.',
  '3.5',
]
const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '`',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '.',
  '…',
  '...',
  '!',
  '?',
  '?!',
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '/',
  '|',
  '•',
  '*',
  '_',
  '#',
  '>',
  '&',
  '\\',
]
const SPACES = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u3000',
  '\u200b',
  '\ufeff',
]
const AWKWARD = [
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\0',
  '\x1b[31m',
  '\x7f',
  '\x85',
  '\u00ad',
  '\u200d',
  '\u202e',
  '\u2066',
  'e\u0301',
  'ǆ',
  'ß',
  'İ',
  'ı',
  'ﬁ',
  '👩‍👩‍👧',
  '🇳🇬',
  '𝒮𝒶𝒾𝒹',
  'Ω',
  '\uffff',
  '\ufffe',
  '\u0300'.repeat(40),
  'قال',
  'אמר',
  'сказал',
  '他说',
  '言った',
  'กล่าว',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
]
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 5, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const soup = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))
const spaced = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' '))
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 400 }))
  .map(([pieces, times]) => pieces.join('').repeat(times))
// UTF-16 units of any kind, cut anywhere.
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
  .map((codes) => String.fromCharCode(...codes))

export const hostileText = fc.oneof(
  soup,
  spaced,
  repeated,
  units,
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const TAGS = [
  'p',
  'div',
  'article',
  'main',
  'blockquote',
  'q',
  'em',
  'a href="x"',
  'h1',
  'figcaption',
  'br',
  'img alt="x"',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'script',
  'style',
  'template',
  'svg',
  'math',
  'noscript',
  'title',
  'textarea',
  'select',
  'option',
  'plaintext',
  'frameset',
  'head',
  'body',
  'html',
  'p hidden',
  'span class="byline"',
  'time',
  'script type="application/ld+json"',
]
const REFERENCES = [
  '&ldquo;',
  '&rdquo',
  '&amp;',
  '&#8217;',
  '&#x1F469;',
  '&#0;',
  '&#xD800;',
  '&nbsp;',
  '&notit;',
  '&',
]
const markup = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...REFERENCES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!doctype html>',
      '<',
      '</',
      '<a b=',
      '<?x',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{"@type":"NewsArticle","articleBody":"said"}', '{"__proto__":[]}'),
  },
  { weight: 8, arbitrary: piece },
)
export const hostileHtml = fc.oneof(
  fc.array(markup, { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...TAGS), fc.integer({ min: 1, max: 600 }), soup)
    .map(([tag, depth, text]) => `<${tag}>`.repeat(depth) + text),
  hostileText,
)

const SYNTAX = [
  '# ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '```',
  '~~~',
  '---',
  '***',
  '|',
  '| - |',
  '[x](y)',
  '![',
  '](',
  '[^1]',
]
const lineStart = fc.oneof(
  fc.constantFrom(...SYNTAX, '[^1]: ', '<div>', '\n', '\\', '`', '**', '_', '~~'),
  piece,
)
export const hostileMarkdown = fc.oneof(
  fc.array(fc.oneof(lineStart, piece), { maxLength: 100 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...SYNTAX, '*', '[', '<', '`'), fc.integer({ min: 1, max: 300 }), soup)
    .map(([mark, depth, text]) => mark.repeat(depth) + text),
  hostileText,
)

const KEYS = [
  'body',
  'contentText',
  'type',
  'language',
  'uri',
  'headlines',
  'by',
  'associations',
  '__proto__',
  'value',
]
const { item } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    hostileText,
    hostileHtml,
    fc.constantFrom(null, true, 0, -1e308, 'text', 'en', 'text/html', 'text/plain'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('item'),
  ),
  item: fc
    .array(fc.tuple(fc.constantFrom(...KEYS, 'role', 'constructor'), tie('value')), { maxLength: 6 })
    .map(
      (entries) =>
        // As text, for JSON.parse makes `__proto__` a key of its own.
        JSON.parse(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
        ) as object,
    ),
}))
const readable = fc.tuple(item, hostileHtml, fc.boolean()).map(([more, html, isArray]) => {
  const body = { role: 'main', contentType: 'text/html', value: html }
  return JSON.stringify({
    ...(more as object),
    type: 'text',
    language: 'en',
    bodies: isArray ? [body] : body,
  })
})
export const hostileNinjs = fc.oneof(
  item.map((value) => JSON.stringify(value)),
  readable,
  hostileText.map((text) => JSON.stringify({ type: 'text', bodies: [{ role: 'main', value: text }] })),
)

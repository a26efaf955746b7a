import { describe, expect, it } from 'vitest'
import { compareTexts, type Edges } from '../../src/incremental/alignment.js'
import { rememberArticle } from '../../src/incremental/remember-article.js'
import { findArticleWords } from '../../src/report/article-words.js'
import { createRandom, editAtRandom } from './random-edits.js'

const TEXT = [
  'The council accused Delta Works of a cover-up.',
  '“We did nothing of the kind,” it said: the firm denied the charges.',
  '',
  'Ms Vos faces an inquiry over the fire.',
].join('\n')

/** Each text read as the next version of the one before. */
function readVersions(texts: readonly string[]): void {
  let last = ''
  let edges: Edges = compareTexts(last, last)
  const remember = rememberArticle(() => edges)
  for (const text of texts) {
    edges = compareTexts(last, text)
    expect([text, remember(text)]).toEqual([text, findArticleWords(text)])
    last = text
  }
}

describe('the words of an article that is edited', () => {
  it('are found where they stand after random edits', () => {
    const random = createRandom(4)
    const texts = [TEXT]
    for (let edit = 0; edit < 300; edit++) texts.push(editAtRandom(texts[edit], random))
    readVersions(texts)
  })

  it('are found again where an edit joins or parts them, at the edges too', () => {
    readVersions([
      'north',
      'north-',
      'north-east',
      'north-\neast',
      '\nnorth-\neast',
      'west\nnorth-\neast',
      'west\nnorth-\neast\n',
      'west\nnorth-\neast\naccused',
      'westaccused',
      '',
      'accused',
    ])
  })
})

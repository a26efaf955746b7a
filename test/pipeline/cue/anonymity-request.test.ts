import { describe, expect, it } from 'vitest'
import { isAnonymityRequest } from '../../../src/pipeline/cue/anonymity-request.js'
import type { Tokens } from '../../../src/pipeline/document.js'
import { hashWord } from '../../../src/span/hash.js'

/** What is said of the first word, which is a verb. */
function isRequest(words: string): boolean {
  const hash = Int32Array.from(words.split(' '), (word) => hashWord(word))
  return isAnonymityRequest({ hash } as Tokens, 0, hash.length)
}

describe('isAnonymityRequest', () => {
  it.each([
    'asked not to be named because they feared for their jobs',
    'asked that his name not be identified',
    'requested anonymity to discuss the talks',
    'insisted on complete anonymity',
    'declined to be identified',
    'declined to give her full name',
    'wished to remain anonymous',
    'preferred to stay anonymous',
    'pleaded anonymity for fear of the gangs',
    'asked for his name to be withheld',
    'asked that her name be withheld',
    'asked the Gazette not to print her name',
  ])('sees that a source “%s”', (words) => {
    expect(isRequest(words)).toBe(true)
  })

  it.each([
    'asked to be named in the report',
    'asked that the suspect not be named',
    'declined to give a reason',
    'declined to give her permission',
    'refused to identify the buyer',
    'said he would not be named',
    'wanted to be identified as the owner',
    'asked for his name to be cleared',
    'asked the court not to publish her name',
    'asked for the results to be withheld',
    'asked',
  ])('leaves alone who “%s”', (words) => {
    expect(isRequest(words)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language.js'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The minister said on Tuesday that the bridge was safe and would open again in June.'],
    ['de', 'Der Minister sagte am Dienstag, dass die Brücke sicher sei und im Juni wieder geöffnet werde.'],
    ['fr', 'Le ministre a déclaré mardi que le pont était sûr et qu’il serait rouvert au mois de juin.'],
    ['es', 'El ministro dijo el martes que el puente era seguro y que volvería a abrirse en junio.'],
    ['ja', '大臣は火曜日に、橋は安全であり、六月に再び開通すると述べた。記者団に語った。'],
  ])('tells %s, sure of it', (tag, text) => {
    const language = detectLanguage(text)
    expect(language.tag).toBe(tag)
    expect(language.confidence).toBeGreaterThan(0.7)
  })

  it.each([[''], ['  \n'], ['hello world ok'], ['12345 67890 12345 67890 12345']])(
    'says und of %j',
    (text) => {
      expect(detectLanguage(text)).toEqual({ tag: 'und', confidence: 0 })
    },
  )

  it('tells English of an article by its function words, and is surer the more there are', () => {
    const sentence = 'The mayor said that the bridge and the road would have to close. '
    const short = detectLanguage(sentence)
    expect(short.tag).toBe('en')
    expect(detectLanguage(sentence.repeat(3)).confidence).toBeGreaterThan(short.confidence)
  })

  it('does not take a few English words in another language for English', () => {
    const text = 'Der Minister sagte, der Film „The Bridge and the River“ sei in der Stadt gedreht worden.'
    expect(detectLanguage(text).tag).toBe('de')
  })

  it('reads past leading white space', () => {
    expect(detectLanguage(`${' \n'.repeat(1000)}The minister said that the bridge was safe.`).tag).toBe('en')
  })
})

import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/lexicon/abbreviations.js'
import { loadModel } from '../../../src/model/load.js'
import { createSegmentModel, segment } from '../../../src/pipeline/segment/index.js'

const model = createSegmentModel(loadModel(), ABBREVIATIONS)
const sentences = (text: string): string[] => {
  const { tokens, sentences: ranges } = segment(text, model)
  return ranges.map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1]))
}

describe('datelines', () => {
  it.each([
    'MARESBY, March 14 —',
    'PORT LIND, March 3 (Agency) —',
    'MARESBY, New Kharma (Agency) –',
    'PORT MARESBY —',
    'N’KHARMA --',
    'Maresby (Agency) -',
    'MARESBY (mna) -',
  ])('stand apart from the story: %s', (dateline) => {
    expect(sentences(`${dateline} The harbour is closed.`)).toEqual([dateline, 'The harbour is closed.'])
  })

  it.each([
    'The harbour — closed since May — will open again.',
    'Maresby — the old port — will open again.',
    'IT WAS LATE and the harbour was closed — again.',
    'UN-backed talks began on Monday.',
  ])('are not seen where a sentence has a dash of its own: %s', (text) => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('times of a live blog', () => {
  it.each(['13:21 |', '14:10 GMT –', '9.45pm:', '9:45 p.m. ET —', '08h15 -'])(
    'stand apart from the entry: %s',
    (time) => {
      expect(sentences(`${time} The harbour is closed.`)).toEqual([time, 'The harbour is closed.'])
    },
  )

  it.each(['13:21 was the time of the blast.', '10.30 pounds were paid – in coins.', '2026: a bad year.'])(
    'are not seen where a sentence begins with a number: %s',
    (text) => {
      expect(sentences(text)).toEqual([text])
    },
  )
})

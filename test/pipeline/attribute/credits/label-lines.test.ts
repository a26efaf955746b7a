import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../../src/lexicon/abbreviations.js'
import { findLabelLines } from '../../../../src/pipeline/attribute/credits/label-lines.js'
import { trimMarks } from '../../../../src/pipeline/attribute/trim-marks.js'
import type { TokenRange, WordedDocument } from '../../../../src/pipeline/document.js'
import { createAbbreviationTable, segment } from '../../../../src/pipeline/segment/index.js'
import { lookUpWords } from '../../../../src/pipeline/words/index.js'

const nothing = {
  find: () => -1,
  cluster: [],
  cueness: [],
  verbClass: [],
  nounClass: [],
  lemma: new Int32Array(0),
}

/** The text as the stage before hands it on, without weights: layout needs neither tags nor words. */
function read(text: string): WordedDocument {
  const model = { abbreviations: createAbbreviationTable(ABBREVIATIONS), tagger: null, names: null }
  return lookUpWords(segment(text, model), nothing)
}

function say({ text, tokens }: WordedDocument, ranges: readonly TokenRange[]): string[] {
  return ranges.map(({ first, end }) => text.slice(tokens.start[first], tokens.end[end - 1]))
}

function credits(text: string): string[][][] {
  const document = read(text)
  return findLabelLines(document).map(({ source, content }) => [
    say(document, source),
    say(document, content),
  ])
}

describe('lines that credit by their layout', () => {
  it('credit a quotation to the name before a colon', () => {
    expect(credits('Ada Okonjo: “We will rebuild it in stone.”')).toEqual([
      [['Ada Okonjo'], ['“We will rebuild it in stone.”']],
    ])
  })

  it('credit a quotation to the name after a dash, without its full stop', () => {
    expect(credits('“We will rebuild it in stone.” — Ada Okonjo, mayor.')).toEqual([
      [['Ada Okonjo, mayor'], ['“We will rebuild it in stone.”']],
    ])
  })

  it('find the dash at the start of the next paragraph', () => {
    expect(credits('“We will rebuild it in stone.”\n\n– Ada Okonjo')).toEqual([
      [['Ada Okonjo'], ['“We will rebuild it in stone.”']],
    ])
  })

  it('credit turns of a transcript to the label in capitals that stands before them', () => {
    const text = 'OKONJO: We will rebuild it.\n\nHOST: When?\n\nOKONJO: Next year.\n\nHOST: Thank you.'
    expect(credits(text).map(([source]) => source[0])).toEqual(['OKONJO', 'HOST', 'OKONJO', 'HOST'])
  })

  it('read a transcript of which every paragraph opens with a quotation mark', () => {
    const text = '"HOST: When?\n\n"OKONJO: Next year.\n\n"HOST: Thank you."'
    expect(credits(text).map(([source]) => source[0])).toEqual(['HOST', 'OKONJO', 'HOST'])
  })

  it('know a label with a role or a party in a transcript', () => {
    const text =
      'REP. ADA OKONJO (D-MAINE): We will rebuild it.\n\nLEA ROTH, HOST: When?\n\nROTH: And why?\n\nROTH: Oh.'
    expect(credits(text).map(([source]) => source[0])).toEqual([
      'REP. ADA OKONJO (D-MAINE)',
      'LEA ROTH, HOST',
      'ROTH',
      'ROTH',
    ])
  })

  it('give a turn the paragraphs up to the next label, without what nobody says', () => {
    const text =
      'HOST: When?\n\nOKONJO: Next year.\n\nWe have the money.\n\n(LAUGHTER)\n\nHOST: Good.\n\nThe talk was on Sunday.'
    expect(credits(text).map(([, content]) => content)).toEqual([
      ['When?'],
      ['Next year.', 'We have the money.'],
      ['Good.'],
    ])
  })

  it('credit a quotation to a name with a role in brackets, behind the mark of a list', () => {
    expect(credits('• Ola Lund (economist, Delta Bank): “It does not add up.”')).toEqual([
      [['Ola Lund (economist, Delta Bank)'], ['“It does not add up.”']],
    ])
  })

  it('credit a quotation to the name before a dash, where it is the rest of the line', () => {
    expect(credits('Mayor Ada Okonjo — “We will rebuild it.”')).toEqual([
      [['Mayor Ada Okonjo'], ['“We will rebuild it.”']],
    ])
    expect(credits('Karsund Mill — “a ruin” — will close.')).toEqual([])
  })

  it('credit a quotation to a body behind “the”', () => {
    expect(credits('“Nothing in it for us.” – the Northern Farmers’ League')).toEqual([
      [['the Northern Farmers’ League'], ['“Nothing in it for us.”']],
    ])
  })

  it('leave labels that say what a paragraph is alone', () => {
    const text = 'UPDATE: The bridge is shut.\n\nUPDATE: The road is shut.\n\nNOTE: Times are local.'
    expect(credits(text)).toEqual([])
  })

  it('leave a single label in capitals alone', () => {
    expect(credits('UPDATE: The bridge has been closed since Monday.')).toEqual([])
  })

  it('leave a colon within a sentence alone', () => {
    expect(credits('The council wants three things: “a bridge”, a road and a school.')).toEqual([])
  })
})

describe('trimming content', () => {
  it('leaves a range of words as it is', () => {
    const document = read('He said it was late.')
    expect(say(document, trimMarks(document, [{ first: 2, end: 5 }]))).toEqual(['it was late'])
  })
})

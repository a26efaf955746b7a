import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

/** Type of the first credited statement and the name of its source. */
function readLead(text: string): string {
  const { statements, sources } = analyze(text)
  const lead = statements.find(({ cue }) => cue !== null)
  const name = sources.find(({ id }) => id === lead?.sourceIds[0])?.name
  return `${lead?.type}: ${name}`
}

describe('a lead that keeps the name of its source', () => {
  it.each([
    [
      'named: Tom Reed',
      'A man who lost a leg when the bridge fell has said he forgives its builders.\n\nTom Reed, 34, told the Courier that he had spent nine weeks in hospital.',
    ],
    [
      'official: Jane Poole',
      'A senior police officer has said that drones are a danger.\n\nAssistant Chief Constable Jane Poole said four had come down in crowds.',
    ],
    [
      'named: Helen Marsh',
      'A leading economist has warned that rates could double.\n\nProf Helen Marsh said that inflation was not beaten.',
    ],
    [
      'official: Ola Berg',
      'A government minister has admitted that the passports are late.\n\nOla Berg, the interior minister, said the printer had broken down.',
    ],
  ])('is of whoever the story names next: %s', (lead, text) => {
    expect(readLead(text)).toBe(lead)
  })

  it.each([
    [
      'who speaks again without a name',
      'An aide has said that the tender was fixed.\n\nThe aide said the mayor knew of it.\n\nTom Reed, 34, said he had bid for it.',
    ],
    [
      'who is seldom named',
      'A senior official said the tender was fixed.\n\nTom Reed, 34, said he had bid for it.',
    ],
    [
      'whose trade is another',
      'A surgeon has said that the lights failed.\n\nOla Berg, the interior minister, said they had not.',
    ],
    [
      'whose gender is another',
      'A mother has said that the lights failed.\n\nMr Tom Reed, 34, said they had not.',
    ],
    [
      'behind whom somebody without a name comes first',
      'A surgeon has said that the lights failed.\n\nA nurse said they had not.\n\nTom Reed, 34, said he knew nothing.',
    ],
  ])('stays anonymous for one %s', (_, text) => {
    expect(readLead(text)).toMatch(/^anonymous/)
  })

  it('takes the office of “the minister for water and energy” for whoever speaks next under a bare name', () => {
    const text =
      'The minister for water and energy said on Friday that the dam was safe.\n\nRavi Menon urged the villages to be calm.'
    expect(analyze(text).statements.map(({ type }) => type)).toEqual(['official', 'official'])
  })

  it.each([
    [
      'official',
      'State Harbour Safety Authority (SHSA) chief Rakesh Negi told reporters that two boats were missing.',
    ],
    ['official', 'Rui Voss, the commander of the Marine Corps, said the island was calm.'],
    ['official', 'Piet Holm, director of the Border Guard, said two men had been stopped.'],
    ['named', 'Osman Idris, commander of the Azov Brigade, said the town had fallen.'],
    ['named', 'Maresby Union of Teachers (MUT) president Gary Holt said the schools were cold.'],
    [
      'declined',
      'Commission spokeswoman Carla Voss told reporters that the executive “does not comment on domestic debates”.',
    ],
  ])('reads as %s: %s', (type, text) => {
    expect(analyze(text).statements[0].type).toBe(type)
  })
})

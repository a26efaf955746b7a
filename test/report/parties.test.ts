import { describe, expect, it } from 'vitest'
import type { RightOfReply } from '../../src/schema/index.js'
import { buildTestReport, type SourceSketch, type StatementSketch } from './build-report.js'

const find = (
  text: string,
  statements: StatementSketch[] = [],
  sources: SourceSketch[] = [],
): RightOfReply[] => {
  const found = buildTestReport(text, { statements, sources }).summary.rightOfReply
  for (const { places } of found)
    for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text)
  return found
}
const partiesOf = (...args: Parameters<typeof find>): string[] => find(...args).map(({ party }) => party)
const placesOf = (...args: Parameters<typeof find>): string[][] =>
  find(...args).map(({ places }) => places.map(({ text }) => text))
const say = (
  source: string,
  cue: string,
  content: string,
  more: Partial<StatementSketch> = {},
): StatementSketch => ({
  type: 'named',
  source,
  cue,
  content,
  ...more,
})

describe('the accused', () => {
  it('are gathered under one name, in the order of the text', () => {
    const text = 'Fans blamed Piet Holm. Fans blamed Delta Bank. Fans blamed Mr Holm.'
    expect(placesOf(text)).toEqual([['Piet Holm', 'Mr Holm'], ['Delta Bank']])
    const [{ accusationIds }] = find(text)
    expect(accusationIds).toHaveLength(2)
  })

  it('are named in full where the article does so elsewhere', () => {
    expect(partiesOf('Fans blamed Holm. The owner, Piet Holm, left.')).toEqual(['Piet Holm'])
    expect(partiesOf('Fans blamed Holm. The owner, Pia O’Hara Holm, left.')).toEqual(['Pia O’Hara Holm'])
    expect(partiesOf('Fans blamed Holm. In Holm it rained. Piet Holmgren left.')).toEqual(['Holm'])
    expect(partiesOf('Fans blamed Holm. Piet Holm left. Ana Holm came.')).toEqual(['Piet Holm'])
    expect(partiesOf('Fans blamed Holm and others. Fans blamed Vos. Piet Holm met Ana Vos.')).toEqual([
      'Piet Holm',
      'Ana Vos',
    ])
    expect(partiesOf('Fans blamed the hotel. Piet Holm left.')).toEqual(['the hotel'])
  })

  it('take the fuller name of their source', () => {
    const statements = [say('Piet Holm', 'said', 'the weather was fine')]
    const sources: SourceSketch[] = [{ name: 'Piet Holm', kind: 'person' }]
    const [finding] = find('Fans blamed Holm. Piet Holm said the weather was fine.', statements, sources)
    expect(finding).toMatchObject({ party: 'Piet Holm', sourceId: 'piet-holm' })
  })

  it('keep their own name where the source has a longer description or a shorter name', () => {
    const source = (name: string): SourceSketch[] => [{ name, kind: 'person', mentions: ['Piet Holm', 'he'] }]
    const text = 'Fans blamed Piet Holm. Later he said no.'
    const statements = (name: string) => [say('he', 'said', 'no', { sources: [name] })]
    expect(
      partiesOf(text, statements('the very long-serving clerk'), source('the very long-serving clerk')),
    ).toEqual(['Piet Holm'])
    expect(partiesOf(text, statements('Holm'), source('Holm'))).toEqual(['Piet Holm'])
  })

  it('are found behind a pronoun by whom it mentions', () => {
    const statements = [say('Ana Ruiz', 'said', 'no')]
    const sources: SourceSketch[] = [{ name: 'Ana Ruiz', kind: 'person', mentions: ['Ana Ruiz', 'her'] }]
    expect(partiesOf('Ana Ruiz said no. Fans accused her of theft.', statements, sources)).toEqual([
      'Ana Ruiz',
    ])
    expect(partiesOf('Fans accused her of theft.')).toEqual([])
  })

  it('are found behind a pronoun by the last full name before it', () => {
    expect(placesOf('Police named the clerk as Filip Vos Lund, 34, and accused him of theft.')).toEqual([
      ['Filip Vos Lund'],
    ])
    expect(placesOf('Police met Ana Ruiz and Piet Holm and accused him of theft.')).toEqual([['Piet Holm']])
    expect(placesOf('It rained. Police met Piet O’Hara-Vos and accused him of theft.')).toEqual([
      ['Piet O’Hara-Vos'],
    ])
    expect(placesOf('Police met Holm and accused him of theft near Piet Lund.')).toEqual([])
    expect(placesOf('On Monday Police met X-Ray McIntosh, and accused him of theft.')).toEqual([
      ['X-Ray McIntosh'],
    ])
  })

  it('are not whoever accuses, whose name may stand before the pronoun', () => {
    const report = [say('Lena Ortiz', 'accused', 'him of theft')]
    expect(partiesOf('Lena Ortiz met a clerk and accused him of theft.', report)).toEqual([])
  })

  it('are not asked to answer what they say of themselves', () => {
    const statements = [say('He', 'blamed', 'Piet Holm and his bank', { sources: ['Piet Holm'] })]
    const sources: SourceSketch[] = [{ name: 'Piet Holm', kind: 'person', mentions: ['He', 'Piet Holm'] }]
    expect(partiesOf('He blamed Piet Holm and his bank.', statements, sources)).toEqual([])
    const other = [say('He', 'blamed', 'Piet Holm and his bank', { sources: ['Bo Lund'] })]
    expect(partiesOf('He blamed Piet Holm and his bank.', other)).toEqual(['Piet Holm'])
  })
})

describe('who rejects an accusation', () => {
  const deny = (
    source: string,
    content = 'the complaint',
    more: Partial<StatementSketch> = {},
  ): StatementSketch => say(source, 'dismissed', content, { stance: 'denies', ...more })

  it('has been accused, in words that no list may hold', () => {
    const [finding] = find('Green Tray dismissed the complaint.', [deny('Green Tray')])
    expect(finding).toMatchObject({ party: 'Green Tray', sourceId: 'green-tray', answer: 'reply' })
    expect(finding.confidence).toBeCloseTo(0.85 * 0.95)
    expect(finding.replyIds).toEqual(finding.accusationIds)
  })

  it.each([
    ['A lawyer', 'for'],
    ['an attorney', 'for'],
    ['The solicitors', 'of'],
    ['his spokeswoman', 'for'],
    ['her representative', 'of'],
    ['Lawyers', 'for'],
    ['attorneys', 'for'],
    ['a solicitor', 'for'],
    ['the chief', 'x'],
    ['spokesman Bo', 'for'],
    ['representatives', 'for'],
  ])('may speak for the party: “%s %s …”', (who, preposition) => {
    const source = `${who} ${preposition} Green Tray`
    const [finding] = find(`${source} dismissed the complaint.`, [deny(source)])
    const isFor = preposition !== 'x'
    expect(finding.places.map(({ text }) => text)).toEqual([isFor ? 'Green Tray' : source])
    expect(finding.sourceId === null).toBe(isFor)
  })

  it('is no party of its own for a mere claim, a confirmation, or without a source', () => {
    expect(find('Green Tray dismissed the menu.', [deny('Green Tray', 'the menu')])).toEqual([])
    expect(
      find('Green Tray repeated the complaint.', [say('Green Tray', 'repeated', 'the complaint')]),
    ).toEqual([])
    const nobody = say('Green', 'dismissed', 'the complaint', { stance: 'denies' })
    expect(find('They dismissed the complaint.', [{ ...nobody, source: undefined } as never])).toEqual([])
  })

  it('is one that is accused already, where it is', () => {
    const text = 'Fans blamed Green Tray. Green Tray dismissed the complaint.'
    const found = find(text, [deny('Green Tray#2', 'the complaint', { sources: ['Green Tray'] })])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ answer: 'reply', places: [{ start: 12 }] })
  })

  it('is named once, without a comma, in the order of the text', () => {
    const text =
      'Green Tray, dismissed the complaint. Fans blamed Delta Bank. Green Tray dismissed those claims.'
    const found = find(text, [
      deny('Green Tray,', 'the complaint', { sources: ['Green Tray'] }),
      deny('Green Tray#2', 'those claims', { cue: 'dismissed#2', sources: ['Green Tray'] }),
    ])
    expect(found.map(({ party, places }) => [party, places.length])).toEqual([
      ['Green Tray', 2],
      ['Delta Bank', 1],
    ])
  })
})

describe('how sure a finding is', () => {
  it('goes by the strongest accusation and the strongest answer', () => {
    const silent = find('Ana Ruiz allegedly struck a guard. Fans accused Ana Ruiz of theft.')
    expect(silent[0].confidence).toBeCloseTo(0.9 * 0.9)
    const heard = find('Fans accused Ana Ruiz of theft. It rained. It snowed. Ana Ruiz said never.', [
      say('Ana Ruiz#2', 'said', 'never', { sources: ['Ana Ruiz'] }),
    ])
    expect(heard[0]).toMatchObject({ answer: 'silence', replyIds: [] })
    expect(heard[0].confidence).toBeCloseTo(0.9 * 0.65)
    const twice = find('Fans accused Ana Ruiz of theft. Ana Ruiz said no. Ana Ruiz denied it.', [
      say('Ana Ruiz#2', 'said', 'no', { sources: ['Ana Ruiz'] }),
      say('Ana Ruiz#3', 'denied', 'it', { stance: 'denies', sources: ['Ana Ruiz'] }),
    ])
    expect(twice[0].replyIds).toHaveLength(2)
    expect(twice[0].confidence).toBeCloseTo(0.9 * 0.95)
  })
})

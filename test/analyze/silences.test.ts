import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

const declined = (text: string): string[] =>
  analyze(text)
    .statements.filter(({ type }) => type === 'declined')
    .map(({ source }) => source?.spans.map((span) => span.text).join(' | ') ?? '')

describe('silences as papers of many countries word them', () => {
  it.each([
    ['When contacted, district officer Seema Rao did not take calls.', 'district officer Seema Rao'],
    ['The commissioner did not pick his calls or reply to a text message.', 'The commissioner'],
    ['Repeated calls to the commissioner’s number rang out.', 'the commissioner'],
    ['The director could not be reached as his phone was switched off.', 'The director'],
    ['His phone was switched off when the Ledger tried to reach him.', 'His phone'],
    ['Attempts to speak with the governor’s aide were not successful.', 'the governor’s aide'],
    ['Efforts to get the reaction of the owners proved abortive.', 'the owners'],
    ['The minister could not be reached despite repeated attempts.', 'The minister'],
    ['Keller dodged when asked whether he would sign it.', 'Keller'],
    ['The Ledger has approached Halden for comment.', 'Halden'],
    ['The agent promised to call back but had not done so as of press time.', 'The agent'],
  ])('%s', (text, source) => {
    expect(declined(text)).toEqual([source])
  })

  it.each([
    ['The bank did not return calls. Neither did its lawyers.', ['The bank', 'its lawyers']],
    ['The ministry declined to comment, as did the army.', ['The ministry', 'the army']],
    ['Voss’s label did not reply to a request for comment; nor did Halden.', ['Voss’s label', 'Halden']],
    ['The mayor would not comment and nor would her deputy.', ['The mayor', 'her deputy']],
    ['Mr Eze refused to speak to reporters. So did his lawyer.', ['Mr Eze', 'his lawyer']],
  ])('hears the silence of one more in “%s”', (text, sources) => {
    expect(declined(text)).toEqual(sources)
  })

  it.each([
    'The tap was switched off at night when the street slept.',
    'The village could not be reached because the road was cut.',
    'She did not take the call from the tower for an order.',
    'The report did not say who paid.',
    'The bridge did not hold. Neither did the dam.',
    'A woman at the gate who wouldn’t give her name said the guards had left.',
  ])('hears none in “%s”', (text) => {
    expect(declined(text)).toEqual([])
  })

  it('takes another act behind a refusal for no refusal', () => {
    expect(declined('The mayor declined to comment. Nor did she resign.')).toEqual(['The mayor'])
  })

  it('reads what “was gathered” from nobody as unclear', () => {
    const [statement] = analyze('It was gathered that the bus had been carrying traders.').statements
    expect(statement.type).toBe('unclear')
  })

  it.each([
    ['Carmaker Voltaro is recalling 40,000 vehicles after a fault was found.', 'unattributed'],
    ['Velkia recalled its ambassador on Monday.', 'unattributed'],
    ['Lena Roth, a shopkeeper, recalled the night of the flood.', 'named'],
  ])('knows what is called back from what is remembered: %s', (text, type) => {
    expect(analyze(text).statements.find(({ cue }) => cue !== null)?.type ?? 'unattributed').toBe(type)
  })
})

import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.js'

/** The types of the statements in a text, without the writer's own. */
const typesOf = (text: string): string[] => [
  ...new Set(
    analyze(text)
      .statements.map(({ type }) => type)
      .filter((type) => type !== 'unattributed'),
  ),
]

describe('refusals worded otherwise than by “declined to comment”', () => {
  it.each([
    'Repeated attempts to reach the commissioner’s spokesman went in vain.',
    'Several calls to the director of operations rang out.',
    'Calls to the mine’s owner went straight to voicemail.',
    'The Home Office has been approached for comment.',
    'The airline has been asked for a response.',
    'Councillor Joan Petty left the hall without taking questions.',
    'The trade minister walked away when asked about the contract.',
    'The owner hung up when reached by telephone.',
    'The treasurer brushed aside questions about the missing money.',
    'Her lawyer did not call back by press time.',
    'The airline says it won’t be making any statement today.',
    'The insurer said it does not discuss individual clients.',
    'A Treasury spokesman said the department did not comment on cabinet matters.',
    'The company said it had nothing to add.',
    'Neither firm responded to requests for comment.',
    'Neither the mayor nor his lawyer replied to messages.',
    'None of the ministers would comment.',
    'The Herald has contacted the firm for comment.',
    'The embassy did not wish to comment.',
    'Queries emailed to the ministry remained unanswered till the time of going to press.',
    'An email sent to the firm did not elicit a response.',
  ])('%s', (text) => {
    expect(typesOf(text)).toEqual(['declined'])
  })

  it.each([
    'The mayor was contacted for comment by voters angry at the levy, she said.',
    'The leaders did not discuss trade at the summit.',
    'The bell rang out over the square.',
    'He walked away when asked to leave the pitch.',
    'The court brushed aside the union’s objections.',
    'The cheque bounced back to the bank.',
    'The pilot did not call back to the tower.',
    'Neither team responded to the early goal.',
    'She has asked the council for permission.',
    'She left the party without taking her coat.',
    'A resident who declined to give her name said the water was brown.',
  ])('are not in: %s', (text) => {
    expect(typesOf(text)).not.toContain('declined')
  })
})

describe('doubts worded otherwise than by “reportedly”', () => {
  it.each([
    'The BBC has been unable to confirm the figures.',
    'Rumours had swirled for weeks that the king was ill.',
    'Talk had been growing of a split in the party.',
    'Little is known about the buyer of the port.',
    'The treasurer is suspected of taking bribes.',
    'The Harrow Herald could not verify the claim.',
    'We have not been able to confirm this.',
    'Neither claim could be confirmed.',
    'It is an open secret that the firm pays late.',
    'Legend has it that the well never dries.',
    'Conventional wisdom holds that the vote will be close.',
    'Claims of fraud have swirled since the vote.',
    'Unverified videos appeared to show soldiers firing.',
    'There are reports that the road is blocked.',
    'Rumours are rife that the coach will leave.',
    'Questions remain about who paid.',
  ])('%s', (text) => {
    expect(typesOf(text)).toEqual(['unclear'])
  })

  it.each(['The video was shown to the board.', 'The committee has two questions to answer.'])(
    'are not in: %s',
    (text) => {
      expect(typesOf(text)).not.toContain('unclear')
    },
  )
})

describe('credits by verbs that are rare in American papers', () => {
  it.each([
    ['Piet Okoro, a farmer, reckons the weir belongs to the valley.', 'reckons'],
    ['The farmers’ union has alleged that the weir was opened at night.', 'has alleged'],
    ['The prime minister has just told reporters in Delling that the army is ready.', 'has just told'],
    ['The old bridge is unsafe, Piet Okoro alleges.', 'alleges'],
    ['The old bridge is unsafe, the police fear.', 'fear'],
    ['11:05 The mayor has warned that the dam may break.', 'has warned'],
  ])('%s', (text, cue) => {
    const found = analyze(text).statements.filter(({ type }) => type !== 'unattributed')
    const cues = found.map((statement) =>
      statement.cue?.spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(cues).toEqual([[cue]])
  })

  it.each(['The clerk made that mistake in June.', 'The storm has passed and the port is open.'])(
    'are not in: %s',
    (text) => {
      expect(typesOf(text)).toEqual([])
    },
  )
})

describe('outlets of a state', () => {
  it.each([
    ['State television said two men were held.', ['official']],
    ['State television did not mention the airstrip.', []],
  ])('announce what they say, not what they leave out: %s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })
})

describe('credits at the end of a sentence', () => {
  it.each([
    'Halden Motors will recall about 60,000 scooters, it said in an exchange filing late on Tuesday.',
    'Two-wheeler maker Halden Motors will replace a faulty brake sensor, it said late on Tuesday.',
  ])('are of the company that is named before: %s', (text) => {
    expect(typesOf(text)).toEqual(['official'])
  })
})

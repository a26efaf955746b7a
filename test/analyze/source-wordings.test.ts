import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.js'
import type { SourceType } from '../../src/schema/index.js'

const analyze = createAnalyzer({})
const OPENING = 'The matter came up again this week after a long pause.\n\n'

/** Types of the statements in `sentence` behind a neutral opening; `unattributed` where there is no other. */
function typesOf(sentence: string): SourceType[] {
  const types = analyze(OPENING + sentence).statements.flatMap(({ type, range }) =>
    type !== 'unattributed' && range.end > OPENING.length ? [type] : [],
  )
  return types.length === 0 ? ['unattributed'] : [...new Set(types)].sort()
}

describe('sources without a name', () => {
  it.each<[string, SourceType]>([
    ['Senior military officials said the bridge was not ready.', 'anonymous'],
    ['Military officials said the bridge was not ready.', 'official'],
    ['Current and former officials said the warning was real.', 'anonymous'],
    ['Ministers privately admit the target will be missed.', 'anonymous'],
    ['Ministers admit the target will be missed.', 'official'],
    ['Those familiar with the plan said the mill would close.', 'anonymous'],
    ['Those present said the mood was sombre.', 'anonymous'],
    ['People who have spoken to the minister say he was set up.', 'anonymous'],
    ['Two Tory MPs said they would vote against the bill.', 'anonymous'],
    ['One Labour MP said he would vote against the bill.', 'anonymous'],
    ['Eyewitnesses said the driver fled on foot.', 'anonymous'],
    ['A senior figure in the party warned that he must go.', 'anonymous'],
    ['The figures showed that 40 people had left.', 'document'],
    ['The minister’s allies say he was set up.', 'anonymous'],
    ['Some allies of the minister say he was set up.', 'unclear'],
    ['The minister’s allies fear that he was set up.', 'unclear'],
    ['One Tory said the bill was dead.', 'anonymous'],
    ['Some landowners told the Harrow Herald that the river had turned black.', 'anonymous'],
    ['The authors of the report said the dam was unsafe.', 'document'],
    ['The researchers found that the coating was harder than enamel.', 'document'],
    ['Several House Republicans said privately that they would oppose the deal.', 'anonymous'],
    ['House Republicans said that they would oppose the deal.', 'unclear'],
    ['A senior Conservative said the whips were in despair.', 'anonymous'],
    ['Insiders say the bank is preparing to cut 400 jobs.', 'anonymous'],
    ['Many in the party think that he should go.', 'unclear'],
    ['Political analysts said the vote could split the left.', 'unclear'],
    ['A trader, who pleaded anonymity, said the gates had been locked.', 'anonymous'],
  ])('tells of “%s”', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type])
  })

  it('keeps whom the article has introduced without a name so', () => {
    const said =
      'One former whip said that 40 members were ready to leave. “I mean it,” the former whip added.'
    expect(typesOf(said)).toEqual(['anonymous'])
  })

  it('credits nobody who only hears', () => {
    expect(typesOf('Asylum seekers have been told that the barge is full.')).toEqual(['unattributed'])
    expect(typesOf('The minister told asylum seekers that the barge is full.')).toEqual(['official'])
  })
})

describe('bodies by what they are', () => {
  it.each<[string, SourceType]>([
    ['NHS England said the backlog had fallen for the third month.', 'official'],
    ['Calder and Wharfe NHS trust said it was facing “unprecedented demand”.', 'official'],
    ['The school said in an email to parents that the trip was off.', 'official'],
    ['Harrow General Hospital said the ward would stay shut.', 'official'],
    ['The bench said notices would be issued to the state.', 'official'],
    ['Greenwater, an environmental group, said the discovery was a warning to the minister.', 'named'],
    ['Human Rights Monitor said at least 40 people had been shot by the army.', 'named'],
    ['The plea alleges that the officers took bribes.', 'document'],
    ['The identity of those behind the launch has not been established.', 'unclear'],
    ['Lea Roth, 43, has pleaded not guilty.', 'named'],
  ])('tells of “%s”', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type])
  })

  it('takes the named group that calls itself a network for no outlet', () => {
    expect(typesOf('The Open Rivers Network said the minister had ignored the warnings.')).toEqual(['named'])
    expect(typesOf('The Open News Network said the minister had ignored the warnings.')).toEqual(['media'])
  })
})

describe('outlets by their wording', () => {
  it.each<[string, SourceType]>([
    ['The mayor faces a revolt, according to reports in the Sunday Courier.', 'media'],
    ['According to reports in the Israeli media, the aide had been dismissed.', 'media'],
    ['The mayor faces a revolt, according to reports.', 'unclear'],
    ['According to a report in the Times, the aide had been dismissed.', 'media'],
    ['According to a report by the health ministry, the dam is unsafe.', 'document'],
    ['An investigation by the Guardian found that the firm had known for years.', 'media'],
    ['An investigation by the ministry found that the firm had known for years.', 'document'],
    ['The memo was genuine, said broadcaster TV2.', 'media'],
    ['The programme was late, said broadcaster Lea Roth.', 'named'],
    ['In an editorial, the Global Times said the move was a mistake.', 'media'],
    ['The local broadcaster N1 said the suspect had been held.', 'media'],
    ['The suspect was held on Monday, the state-run Anadolu agency reported.', 'media'],
    ['The Harrow Herald’s editorial board said the plan was reckless.', 'media'],
    ['The road will close in June, the Harrow Herald understands.', 'media'],
    ['According to the Harrow Herald, which first published the letter, the aide was paid twice.', 'media'],
    ['As first reported by the Harrow Herald, the aide had left in June.', 'media'],
  ])('tells of “%s”', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type])
  })

  it('takes no bank for the outlet that has seen its letter', () => {
    const { statements } = analyze(
      `${OPENING}In a letter seen by Sky News, the bank said that the branch would close.`,
    )
    const said = statements.find(({ cue }) => cue?.spans[0].text === 'said')
    expect(said?.type).not.toBe('media')
  })
})

describe('what is done by saying it', () => {
  it.each<[string, SourceType]>([
    ['The airline did not dispute the authenticity of the memo.', 'official'],
    ['The mayor did not rule out a new levy.', 'official'],
    ['The company has ruled out a sale of its mills.', 'official'],
  ])('credits “%s”', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type])
  })

  it('credits apologies to whoever makes them', () => {
    expect(typesOf('The ministry has apologised to the families of the dead.')).toEqual(['official'])
    expect(typesOf('The ministry has not apologised to the families of the dead.')).not.toEqual(['named'])
  })
})

describe('silence', () => {
  it.each<[string, SourceType]>([
    ['Police would not confirm the report.', 'declined'],
    ['The ministry would not confirm whether he had left.', 'declined'],
    ['The Gazette was unable to reach Ms Roth for comment.', 'declined'],
    ['The Gazette could not reach Ms Roth for comment.', 'declined'],
    ['Emails sent to Halden and its director, Amit Rao, remained unanswered.', 'declined'],
    ['The crew was unable to reach the island.', 'unattributed'],
    ['The divers could not reach the wreck for two days.', 'unattributed'],
  ])('tells of “%s”', (sentence, type) => {
    expect(typesOf(sentence)).toEqual([type])
  })

  it('takes all to whom a letter went for those who are silent', () => {
    const said = analyze(`${OPENING}Emails sent to Halden and its director, Amit Rao, remained unanswered.`)
    const silent = said.statements.find(({ type }) => type === 'declined')
    expect(silent?.source?.spans[0].text).toBe('Halden and its director, Amit Rao')
    expect(silent?.cue?.spans[0].text).toBe('remained unanswered')
  })

  it('takes those who were called for those who are silent', () => {
    const { statements } = analyze(`${OPENING}The Gazette could not reach Ms Roth for comment.`)
    expect(statements.find(({ type }) => type === 'declined')?.source?.spans[0].text).toBe('Ms Roth')
  })
})

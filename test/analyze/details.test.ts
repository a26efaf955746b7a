import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analyze.js'

const analyze = createAnalyzer({})

function find(text: string, type: string) {
  const found = analyze(text).statements.find((statement) => statement.type === type)
  if (!found) throw new Error(`Expected a statement of type ${type}, found none`)
  return found
}

describe('the details of a statement', () => {
  it('counts two sources, and tells what they are and why they know', () => {
    const text =
      'OSLO — Two diplomats with direct knowledge of the talks said on Friday that the deal had collapsed.'
    const { anonymity } = find(text, 'anonymous')
    expect(anonymity?.count).toBe(2)
    expect(anonymity?.plural).toBe(true)
    expect(anonymity?.description?.text).toBe('diplomats')
    expect(anonymity?.nearness?.text).toBe('with direct knowledge of the talks')
  })

  it('tells why a single source stays without a name', () => {
    const text =
      'A senior official said the plan had failed, speaking on condition of anonymity because he was not allowed to brief the press.'
    const { anonymity } = find(text, 'anonymous')
    expect(anonymity?.count).toBe(1)
    expect(anonymity?.plural).toBe(false)
    expect(anonymity?.reason?.text).toContain('because he was not allowed')
  })

  it.each([
    ['A neighbour, who cannot be named for legal reasons, said it was loud.', 'for legal reasons'],
    ['A teenager, who may not be identified under Irish law, said it was loud.', 'under Irish law'],
    ['A nurse put the toll at 17. She asked not to be named, fearing reprisals.', 'fearing reprisals'],
    [
      'A resident who asked for anonymity because she fears eviction said the road was dark.',
      'because she fears eviction',
    ],
    [
      'A deal is close, two officials said. They spoke on condition of anonymity because the talks are private.',
      'because the talks are private',
    ],
    [
      'A deal is close, said two people, who asked not to be named discussing private talks.',
      'discussing private talks',
    ],
  ])('tells the reason wherever it stands: %s', (text, reason) => {
    expect(find(text, 'anonymous').anonymity?.reason?.text).toBe(reason)
  })

  it('takes nobody’s name for who speaks', () => {
    const { source } = find('A woman who declined to give her name said the road was dark.', 'anonymous')
    expect(source?.spans[0].text).toBe('A woman who declined to give her name')
  })

  it('takes nobody else’s reason', () => {
    const text = 'Two workers said it leaked. Lea Roth asked not to be called because she was ill.'
    expect(find(text, 'anonymous').anonymity?.reason).toBeNull()
  })

  it.each([
    ['Two workers, who asked not to be named, said the tank leaked.', 'the tank leaked'],
    [
      'Two workers, who asked not to be named because they feared for their jobs, said it leaked.',
      'it leaked',
    ],
    [
      'A senior official, who was not authorised to speak because the talks are private, said a deal was close.',
      'a deal was close',
    ],
  ])('counts a request not to be named among no statements: %s', (text, content) => {
    const credited = analyze(text).statements.filter(({ cue }) => cue !== null)
    expect(credited.map((one) => one.content?.spans.map((span) => span.text).join(' '))).toEqual([content])
  })

  it.each([
    ['Corrib Bank declined to comment.', 'declined'],
    ['Corrib Bank did not respond to a request for comment.', 'no-response'],
    ['Mr Okoye could not be reached for comment.', 'not-reached'],
    ['The ministry would neither confirm nor deny the report.', 'neither-confirmed-nor-denied'],
  ])('tells the kind of the refusal in %j', (text, kind) => {
    expect(find(text, 'declined').refusal?.kind).toBe(kind)
  })

  it.each([
    ['It is unclear who signed the contract.', 'open-question'],
    ['The minister has reportedly offered to resign.', 'hedged-report'],
    ['The claim could not be independently verified.', 'not-verified'],
    ['Critics say the bridge costs too much and comes too late.', 'vague-group'],
  ])('tells the kind of the doubt in %j', (text, kind) => {
    expect(find(text, 'unclear').doubt?.kind).toBe(kind)
  })

  it('keeps those who spoke anonymously apart from the papers before them', () => {
    const text =
      'The rebels said in a statement that they would hold their positions near the town of Bol. Two diplomats with knowledge of the talks said the agreement had nearly collapsed. They spoke on condition of anonymity.\n\nThe document does not say who will pay.'
    const statements = analyze(text).statements.filter(({ cue }) => cue !== null)
    expect(statements.some(({ type }) => type === 'document')).toBe(false)
    expect(statements.some(({ type }) => type === 'declined')).toBe(false)
  })
})

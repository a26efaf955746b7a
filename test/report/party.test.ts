import { describe, expect, it } from 'vitest'
import {
  identifyParty,
  isMeant,
  isNoName,
  isPronounParty,
  partWords,
  readParty,
} from '../../src/report/party.js'
import { buildTestReport } from './build-report.js'

describe('readParty', () => {
  it.each([
    ['Delta Bank of hiding losses', 'Delta Bank'],
    ['the Delta Bank of theft', 'Delta Bank'],
    ['rival bank Delta of hiding losses', 'Delta'],
    ['Ms Ruiz for lying', 'Ms Ruiz'],
    ['Sen. Lena Ortiz of theft', 'Sen. Lena Ortiz'],
    ['Mr. Holm, who left', 'Mr. Holm'],
    ['Republican presidential candidate Piet Holm', 'Piet Holm'],
    ['J. P. Vos of theft', 'J. P. Vos'],
    ['U.S. officials of lying', 'U.S. officials'],
    ['Lucia de la Cruz of theft', 'Lucia de la Cruz'],
    ['Tariq bin Said of theft', 'Tariq bin Said'],
    ['the Bank of Lind for theft', 'Bank of Lind'],
    ['Sean O’Hara of theft', 'Sean O’Hara'],
    ['AT&T of theft', 'AT&T'],
    ['Syria’s handling of it', 'Syria'],
    ['Lind’s government of theft', 'Lind’s government'],
    ['Holm repeatedly', 'Holm'],
    ['Holm', 'Holm'],
    ['the water ministry of theft', 'the water ministry'],
    ['its former director, Andreu Vila, of theft', 'Andreu Vila'],
    ['the trawler’s owner of theft', 'the trawler’s owner'],
    ['her of lying', 'her'],
    ['him for lying', 'him'],
    ['them over the dam', 'them'],
    ['it after the fire', 'it'],
    ['the former director, Andreu Vila,', 'Andreu Vila'],
    ['the owners’ plan', 'the owners'],
    ["Holm's plan", 'Holm'],
    ['rival Holm of theft', 'Holm'],
    ['the minister of theft', 'the minister'],
    ['the police', 'the police'],
  ])('of “%s” is “%s”', (text, party) => {
    const found = readParty(text)
    expect(found?.text).toBe(party)
    expect(text.slice(found?.start, (found?.start ?? 0) + party.length)).toBe(party)
  })

  it.each([
    'the weather',
    'Keystone pipeline',
    'Lind yoga teacher Holm',
    'the Clean Water Act of lying',
    'Monday of theft',
    'In Lind, of theft',
    'Lind, Okla., police',
    'him',
    'a long row of words in small letters before Holm of theft',
    '',
    'nobody of theft',
    'Accusations of theft',
  ])('of “%s” is nobody', (text) => expect(readParty(text)).toBeNull())

  it('may have its predicate behind it where it is open', () => {
    expect(readParty('Holm steals', true)?.text).toBe('Holm')
    expect(readParty('Holm steals')).toBeNull()
    expect(readParty('the ministry steals', true)?.text).toBe('the ministry')
    expect(readParty('the ministry steals')).toBeNull()
  })
})

describe('identifyParty', () => {
  it.each([
    ['Ms Ana Ruiz', 'Ana Ruiz', ['ana ruiz', 'ruiz']],
    ['a defensive Ms Ruiz', 'Ruiz', ['ruiz']],
    ['Sen. Lena Ortiz', 'Lena Ortiz', ['lena ortiz', 'ortiz']],
    ['the company', 'company', ['company']],
    ['Delta Bank', 'Delta Bank', ['delta bank', 'delta', 'the bank']],
    ['the Delta Bank’s', 'Delta Bank', ['delta bank', 'delta', 'the bank']],
    ['Lind Harbour Trust', 'Lind Harbour Trust', ['lind harbour trust', 'lind', 'the trust', 'lht']],
    ['State Police', 'State Police', ['state police', 'the police']],
    ['the water ministry', 'water ministry', ['water ministry', 'the ministry', 'water']],
    ['the trawler’s owner', 'trawler’s owner', ['trawler’s owner', 'the owner']],
    ['Republican presidential candidate Piet Holm', 'Piet Holm', ['piet holm', 'holm']],
    ['Piet Holm, the clerk', 'Piet Holm', ['piet holm', 'holm']],
    ['a clerk', 'clerk', ['clerk']],
    ['the owners’', 'owners', ['owners']],
    ['James Holm’s', 'James Holm', ['james holm', 'holm']],
    ['the Owners’ Club', 'Owners’ Club', ['owners’ club', 'owners', 'the club']],
    ['the owners’ ministry', 'owners’ ministry', ['owners’ ministry', 'the ministry']],
    ['the old clerk', 'old clerk', ['old clerk', 'the clerk']],
    ['the eLena clerk', 'eLena clerk', ['elena clerk', 'the clerk']],
  ])('calls “%s” “%s”', (text, name, handles) => {
    expect(identifyParty(text)).toEqual({ name, handles })
  })

  it('knows a country by its capital', () => {
    expect(identifyParty('Russia').handles).toContain('moscow')
    expect(identifyParty('Russia’s government').handles).toContain('moscow')
  })
})

describe('the words of a source', () => {
  it('stand between spaces, without possessives and marks', () => {
    expect(partWords('Mr Vos’s lawyer')).toBe(' mr vos lawyer ')
    expect(partWords("The owners' agent, J. Holm")).toBe(' the owners agent j. holm ')
    expect(partWords('James’ boat and O’Hara')).toBe(' james boat and o hara ')
  })

  it('mean a party by one of its handles, as whole words', () => {
    expect(isMeant(['vos'], [' mr vos lawyer '])).toBe(true)
    expect(isMeant(['vos'], [' mr vosloo '])).toBe(false)
    expect(isMeant(['delta bank', 'lind'], [' a ', ' of lind. '])).toBe(true)
    expect(isMeant([], [' a '])).toBe(false)
  })

  it('are no name where they begin with one of the words for places and times', () => {
    expect(isNoName('In Lind')).toBe(true)
    expect(isNoName('Ana Ruiz')).toBe(false)
  })

  it('may be a pronoun alone', () => {
    expect(['him', 'her', 'them', 'it'].every(isPronounParty)).toBe(true)
    expect(['hers', 'the', 'shim', ''].some(isPronounParty)).toBe(false)
  })
})

describe('a sentence that accuses', () => {
  const partiesOf = (text: string): string[] =>
    buildTestReport(text, { statements: [] }).summary.rightOfReply.map(({ party, places }) => {
      for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text)
      return party
    })

  it.each([
    ['Fans accused Delta Bank of theft.', 'Delta Bank'],
    ['Fans repeatedly accused Delta Bank of theft.', 'Delta Bank'],
    ['Fans accused both Delta Bank and others of theft.', 'Delta Bank'],
    ['Fans hit out at Ana Ruiz.', 'Ana Ruiz'],
    ['Fans attacked Ana Ruiz for lying.', 'Ana Ruiz'],
    ['Fans attacked Ana Ruiz over the dam.', 'Ana Ruiz'],
    ['Fans called Ana Ruiz a liar.', 'Ana Ruiz'],
    ['Fans branded Ana Ruiz “a shameless liar”.', 'Ana Ruiz'],
    ['Fans labelled Ana Ruiz as a liar.', 'Ana Ruiz'],
    ['Ana Ruiz allegedly struck a guard.', 'Ana Ruiz'],
    ['Ana Ruiz was accused of theft.', 'Ana Ruiz'],
    ['Ana Ruiz has been formally charged with theft.', 'Ana Ruiz'],
    ['Ana Ruiz stands accused of theft.', 'Ana Ruiz'],
    ['Ana Ruiz’s rival was accused of theft.', 'Ana Ruiz’s rival'],
    ['There were allegations against Delta Bank.', 'Delta Bank'],
    ['Delta Bank faces new criminal charges.', 'Delta Bank'],
    ['Delta Bank drew criticism.', 'Delta Bank'],
    ['Delta Bank came under fire.', 'Delta Bank'],
    ['Delta Bank is facing an investigation.', 'Delta Bank'],
    ['Delta Bank has been facing criticism.', 'Delta Bank'],
    ['The city said on Monday that Delta Bank was accused of theft.', 'Delta Bank'],
    ['The council and the bank were accused of theft.', 'the bank'],
    ['Piet Holm and Ana Ruiz were accused of theft.', 'Ana Ruiz'],
    ['Allegations of theft against Piet Holm grew.', 'Piet Holm'],
    ['Complaints against the bank mounted.', 'the bank'],
    ['Fans not only accused Delta Bank of theft.', 'Delta Bank'],
    ['No 10 accused Delta Bank of theft.', 'Delta Bank'],
    ['Ana Ruiz was charged with securities fraud.', 'Ana Ruiz'],
    ['Delta Bank, based in Lind, was accused of theft.', 'Delta Bank'],
    ['It rained. Delta Bank, based in Lind, was accused of theft.', 'Delta Bank'],
    ['He said that Delta Bank, based in Lind, was accused of theft.', 'Delta Bank'],
    ['The club’s former director, Piet Holm, was accused of theft.', 'Piet Holm'],
    ['Its owner, Piet O’Hara-Vos, was accused of theft.', 'Piet O’Hara-Vos'],
    ['It rained: Delta Bank was accused of theft.', 'Delta Bank'],
    ['In Lind, on Monday, after the rain, Delta Bank was accused of theft.', 'Delta Bank'],
    ['When the ferry left Delta Bank was accused of theft, as Piet Holm was accused of lying.', 'Piet Holm'],
    ['Ana Ruiz herself was accused of theft.', 'Ana Ruiz'],
    ['Ana Ruiz also was accused of theft.', 'Ana Ruiz'],
    ['Ana Ruiz now faces a lawsuit.', 'Ana Ruiz'],
    ['Health and Delta Bank were accused of theft.', 'Delta Bank'],
    ['It rained and Delta Bank was accused of theft.', 'Delta Bank'],
    ['Ana Ruiz, who allegedly struck a guard, left.', 'Ana Ruiz'],
    ['Delta Bank is still facing allegations.', 'Delta Bank'],
    ['Delta Bank remains under investigation.', 'Delta Bank'],
    ['Delta Bank remained under fire.', 'Delta Bank'],
    ['Delta Bank faced a lawsuit.', 'Delta Bank'],
    ['Delta Bank faces an accusation.', 'Delta Bank'],
    ['Delta Bank faces an allegation of theft.', 'Delta Bank'],
    ['Delta Bank faces lawsuits.', 'Delta Bank'],
    ['Delta Bank was met with sharp public criticism.', 'Delta Bank'],
    ['Fans call Ana Ruiz a liar.', 'Ana Ruiz'],
    ['Fans brand Ana Ruiz a liar.', 'Ana Ruiz'],
    ['Fans label Ana Ruiz a liar.', 'Ana Ruiz'],
    ['Fans portray Ana Ruiz as a liar.', 'Ana Ruiz'],
    ['Fans accused Mr Holm’s bank of theft and Mr Holm of lying.', 'Holm’s bank'],
  ])('names the party: %s', (text, party) => expect(partiesOf(text)).toEqual([party]))

  it.each([
    'Fans never accused Delta Bank of theft.',
    'Fans did not attack Ana Ruiz for lying.',
    'Fans attacked Ana Ruiz with stones.',
    'Fans called Ana Ruiz a friend.',
    'Fans called Ana Ruiz yesterday.',
    'Ana Ruiz allegedly said so.',
    'Delta Bank faces rivals.',
    'A guard was accused of theft.',
    'Without criticising Piet Holm, she left.',
    'No fan accused Delta Bank of theft.',
    'Ana Ruiz was charged with the care of the boats.',
    'Delta Bank is not facing an investigation.',
    'The Office of Health and Safety was accused of theft.',
    'Complaints against Holm seed company spread.',
    'Fans wanted to accuse Delta Bank of theft.',
    'Fans would formally accuse Delta Bank of theft.',
    'Fans didn’t accuse Delta Bank of theft.',
    "Fans didn't accuse Delta Bank of theft.",
    'Fans stopped accusing Delta Bank of theft.',
    'Fans stop accusing Delta Bank of theft.',
    'Fans avoided accusing Delta Bank of theft.',
    'Fans avoid accusing Delta Bank of theft.',
    'Not a single fan there accused Delta Bank of theft.',
    'Judges dismissed all charges against Delta Bank.',
    'Judges dropped the old charges against Delta Bank.',
    'Judges dismiss the charges against Delta Bank.',
    'Judges drop the charges against Delta Bank.',
    'Fans attacked Ana Ruiz, for it was late.',
    'Delta Bank’s rivals and friends was accused of theft.',
    'Delta Bank nearly was accused of theft.',
    'Delta Bank faces the new old and rusty charges.',
    'Delta Bank defaced charges.',
    'Fans called Ana Ruiz home, a liar wrote.',
  ])('names none: %s', (text) => expect(partiesOf(text)).toEqual([]))

  it.each([
    ['said', 'that Piet Holm had repeatedly violated the law', 1],
    ['said', 'Piet Holm is a liar', 1],
    ['said', '“Piet Holm lied”', 1],
    ['alleged', 'that Piet Holm sold the boat', 1],
    ['said', 'that he saw Piet Holm, who lied', 0],
    ['said', 'the dealer, Luc Fabre, had lied', 1],
    ['said', 'that Piet Holm had never, he said, lied', 0],
    ['said', 'that Piet Holm left; others lied', 0],
    ['said', `that Piet Holm ${'ran and '.repeat(20)}lied`, 0],
    ['alleged', 'that Piet Holm of Lind sold it', 0],
    ['alleged', 'that Piet Holm in anger sold it', 0],
    ['alleged', 'that Piet Holm ran', 0],
    ['alleged', 'that the rain was heavy', 0],
    ['has alleged', '“that Piet Holm sold the boat”', 1],
    ['accused', 'Piet Holm of theft', 1],
    ['has never accused', 'Piet Holm of theft', 0],
    ['also accused', 'him of theft', 0],
    ['accused', 'somebody of theft', 0],
    ['said', 'that Piet Holm sold the boat', 0],
    ['said', 'that Piet Holm never lied', 0],
    ['said', 'that if Piet Holm lied he would go', 0],
    ['alleged', 'the attack by Piet Holm', 0],
  ])('%s “%s” accuses %d', (cue, content, count) => {
    const text = `Lena Ortiz ${cue} ${content}.`
    const report = buildTestReport(text, {
      statements: [{ type: 'named', source: 'Lena Ortiz', cue, content }],
    })
    expect(report.summary.rightOfReply).toHaveLength(count)
  })
})

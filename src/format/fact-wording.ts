/** The named facts of evidence as an editor reads them; the words that show a fact follow in quotation marks. */
const FACT_WORDING: Readonly<Record<string, string>> = {
  'no-attribution': 'nobody is credited',
  'no-source': 'no source is given',
  'named-in-article': 'the article names the source:',
  'never-named': 'the article never names the source:',
  'source-phrase': 'the source is worded as',
  'counted-source': 'the source is only counted:',
  'vague-group': 'a group that nobody can ask:',
  'lone-official': 'an official without a name:',
  'told-in-private': 'told in private:',
  'lone-person': 'one person without a name:',
  'outlet-reports': 'an outlet that reports:',
  'state-agency': 'the agency of a state announces:',
  nearness: 'placed to know:',
  'condition-of-anonymity': 'asked not to be named:',
  'office-public': 'in public office, or a public body:',
  'office-none': 'in no public office:',
  'office-candidate': 'a candidate, not in office:',
  'office-former': 'out of office now:',
  'office-spokesperson': 'speaks for somebody:',
  'body-state': 'a body of the state:',
  'body-place': 'a place speaks for its authorities:',
  'body-party': 'a political party:',
  'body-company': 'a company:',
  'body-civil': 'citizens, not the state:',
  'body-academic': 'research or teaching:',
  'body-media': 'a news outlet:',
  'body-armed': 'an armed group:',
  'source-confirms': 'the source confirms it:',
  'source-denies': 'the source denies it:',
  'act-or-attitude': 'something done or felt, not said:',
  hearer: 'told, not telling:',
  'hedged-report': 'hearsay:',
  'open-question': 'left open:',
  'doubt-of-the-speaker': 'the speaker’s own doubt:',
  'silent-document': 'a text that does not say:',
  'part-of-a-quotation': 'inside a quotation:',
  'part-of-the-content': 'inside what is credited:',
  'refusal-to-answer': 'no answer was given:',
  'below-min-confidence': 'too uncertain for the confidence that was asked for:',
  'shared-words': 'words that they share:',
  confirms: 'confirmed in so many words:',
  denies: 'denied in so many words:',
}

/** The fact in words, to be followed by what shows it; a fact without an entry reads as it is spelt. */
export function wordEvidence(fact: string, isShown: boolean): string {
  const words = FACT_WORDING[fact] ?? `${fact.replaceAll('-', ' ')}:`
  return isShown ? words : words.replace(/(?: as)?:?$/, '')
}

/** Whether the fact has words of its own. */
export function hasWording(fact: string): boolean {
  return Object.hasOwn(FACT_WORDING, fact)
}

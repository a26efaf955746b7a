import type { Doubt } from '../schema/index.js'

/** How a hedge takes its content: the clause around it, what follows it, or subject and infinitive. */
export type HedgeFrame = 'around' | 'after' | 'raised'

/** Words that lower commitment without naming anybody, as a phrase pattern (see `pipeline/cue/phrase.ts`). */
export interface HedgeEntry {
  readonly pattern: string
  readonly kind: `${Extract<Doubt['kind'], 'hedged-report' | 'vague-group'>}:${HedgeFrame}`
  readonly note: string
}

const words = (list: string) => list.split(' ')

/** Word classes of the patterns. */
export const HEDGE_CLASSES = {
  be: words("is was are were 's 're"),
  // “had been expected to”; not “can be expected to”, which is the writer's own forecast.
  been: words('been being'),
  adverb: words('reportedly allegedly purportedly supposedly rumouredly'),
  thought: words(
    'believed thought said reported rumoured rumored alleged understood expected feared suspected presumed assumed hoped claimed speculated predicted anticipated suggested argued',
  ),
  report: words(
    'reports rumours rumors speculation suggestions claims allegations fears whispers hints concerns worries expectations suspicions',
  ),
  rumour: words('rumour rumours rumor rumors speculation'),
  criticise: words(
    'criticised criticized accused condemned praised hailed denounced lambasted ridiculed mocked applauded blamed slammed derided decried faulted pilloried lauded acclaimed',
  ),
  // Who thinks so where nobody in particular does: “seen by some as”, “criticism from gun-control advocates”.
  vague: words(
    'some many most others several critics opponents supporters advocates proponents detractors sceptics skeptics experts analysts observers economists historians scholars scientists commentators pundits activists campaigners conservatives liberals progressives moderates republicans democrats nationalists voters people residents locals rivals allies backers',
  ),
  rated: words('considered deemed regarded perceived viewed hailed derided dismissed dubbed'),
  stir: words(
    'fuel fuels fuelled fueled fuelling fueling spark sparks sparked sparking stoke stokes stoked stoking trigger triggers triggered triggering prompt prompts prompted prompting ignite ignited igniting feed feeds fed feeding raise raises raised raising renew renews renewed renewing revive revives revived reviving heighten heightened heightening deepen deepened deepening ease eases eased easing allay allays allayed allaying calm calms calmed calming dispel dispels dispelled dispelling quell quelled quelling dampen dampened dampening',
  ),
  fear: words(
    'fears worries concerns concern alarm anxiety hopes suspicions suspicion speculation rumours rumors',
  ),
  spreading: words(
    'growing mounting renewed widespread persistent rising increasing heightened lingering spreading',
  ),
  verdict: words('criticism praise condemnation scrutiny ridicule scepticism skepticism scorn acclaim'),
  wide: words(
    'widely heavily often broadly frequently sharply repeatedly roundly fiercely internationally also long commonly generally strongly increasingly',
  ),
} as const

/** Hedged reports; earlier entries win. */
export const HEDGES: readonly HedgeEntry[] = [
  { pattern: '#adverb', kind: 'hedged-report:around', note: '“The two banks reportedly held talks”' },
  {
    pattern: 'it #be|has been? .. #thought .. / that',
    kind: 'hedged-report:after',
    note: '“It is thought that the machine”',
  },
  {
    pattern: 'it #be|has been? .. widely? #thought / he|she|they|it|the|a',
    kind: 'hedged-report:after',
    note: '“It is understood he has left”',
  },
  {
    pattern: 'it #be|has been? .. reliably|further? gathered|learnt|learned / that',
    kind: 'hedged-report:after',
    note: 'Indian and Nigerian: “It was gathered that the men fled”: from whom, nobody says',
  },
  {
    pattern: 'it has been .. #thought .. / that',
    kind: 'hedged-report:after',
    note: '“It has been reported that”',
  },
  {
    pattern:
      '#be .. believed|thought|said|reported|rumoured|rumored|alleged|understood|expected|feared|suspected|presumed|assumed|estimated|hoped|tipped|claimed|purported .. / to',
    kind: 'hedged-report:raised',
    note: '“He is believed to have left”; “expected to” needs “is”',
  },
  {
    pattern:
      'widely|long|generally|still|#been .. believed|thought|understood|rumoured|rumored|alleged|reported|expected|feared|tipped|presumed|assumed|said / to',
    kind: 'hedged-report:raised',
    note: '“an election widely expected to be held in May”',
  },
  {
    pattern: 'feared|presumed|believed|thought dead|drowned|trapped|missing|kidnapped',
    kind: 'hedged-report:raised',
    note: '“twelve miners, feared trapped”',
  },
  {
    pattern:
      'amid .. growing|fresh|new|persistent|mounting|continuing|unconfirmed|widespread? #report / that|of|about|over',
    kind: 'hedged-report:after',
    note: '“amid reports that troops are leaving”',
  },
  {
    pattern:
      'according to .. unconfirmed|local|press|news|media|several|various|some|multiple|published|early|initial|other|recent? reports|rumours|rumors|accounts',
    kind: 'hedged-report:around',
    note: '“according to reports”: which, nobody says',
  },
  {
    pattern: '#rumour / that|of|about|over|swirled|swirling',
    kind: 'hedged-report:after',
    note: '“fresh rumours of a rift”',
  },
  {
    pattern: 'there #be|have|has .. been? .. #report|talk .. / that|of',
    kind: 'hedged-report:after',
    note: '“There are reports that the road is blocked”',
  },
  {
    pattern: 'we #be? .. seeing|hearing|getting|see|hear .. #report / of|that',
    kind: 'hedged-report:after',
    note: 'of live blogs: “We’re hearing reports of flooding”',
  },
  {
    pattern:
      'reports|rumours|rumors|speculation|suggestions|claims|allegations|talk|whispers .. #be .. rife|swirling|circulating|growing|mounting|rampant|spreading|emerging / that|about|of|over',
    kind: 'hedged-report:after',
    note: '“Rumours are rife that the coach will leave”',
  },
  {
    pattern: '#report of|that|about ~ have|has|had .. swirled|circulated|surfaced|spread|persisted|emerged',
    kind: 'hedged-report:around',
    note: '“Claims of fraud have swirled since the vote”',
  },
  {
    pattern: 'legend|rumour|rumor|word|gossip|tradition|folklore|story has it / that',
    kind: 'hedged-report:after',
    note: '“Legend has it that the well never dries”',
  },
  {
    pattern: 'word|talk on|in|around the street|town|corridors|capital|village #be / that',
    kind: 'hedged-report:after',
    note: '“Word on the street is that”',
  },
  {
    pattern: 'conventional|received|popular wisdom|opinion|belief has|holds|held|is|was|says|said it? / that',
    kind: 'vague-group:after',
    note: '“Conventional wisdom holds that the vote will be close”',
  },
  {
    pattern: 'it #be an? open secret / that',
    kind: 'hedged-report:after',
    note: '“It is an open secret that the firm pays late”',
  },
  {
    pattern:
      'unverified|unconfirmed|unauthenticated .. video|videos|footage|image|images|photo|photos|photographs|pictures|clip|clips|posts|recording|recordings|messages|accounts ~ appear|appears|appeared|purport|purported|purports|show|shows|showed|showing',
    kind: 'hedged-report:around',
    note: '“Unverified videos appeared to show soldiers firing”',
  },
  {
    pattern: 'unconfirmed reports|claims|rumours|rumors / that|of',
    kind: 'hedged-report:after',
    note: '“unconfirmed reports of shelling”',
  },
  {
    pattern: '#be .. #wide #criticise / as|for|over|in|.|,',
    kind: 'vague-group:raised',
    note: '“has been widely criticised”, by whom nobody says',
  },
  {
    pattern: 'has|have been .. #criticise / as|for|over|of',
    kind: 'vague-group:raised',
    note: '“has been criticised over delays”',
  },
  {
    pattern: '#be .. being #criticise / as|for|over',
    kind: 'vague-group:raised',
    note: '“is being criticised as”',
  },
  {
    pattern:
      '#be .. widely|generally|commonly|broadly|often seen|viewed|regarded|considered|perceived|believed|thought / as|to|a|an|the',
    kind: 'vague-group:raised',
    note: '“is widely seen as a rebuke”',
  },
  {
    pattern: '#rated as? ~ by ~ #vague',
    kind: 'vague-group:around',
    note: '“a clause deemed too weak by critics”',
  },
  {
    pattern: 'seen by ~ #vague / as',
    kind: 'vague-group:raised',
    note: '“a move seen by many voters as a retreat”',
  },
  {
    pattern: '#be .. considered|deemed|reputed / to be',
    kind: 'vague-group:raised',
    note: '“is considered to be near the top”',
  },
  {
    pattern: '#stir|set off? .. #spreading|fresh|new|old|public|international? #fear / that',
    kind: 'vague-group:after',
    note: '“fuelling fears that the dam would burst”',
  },
  {
    pattern: '#spreading #fear / that',
    kind: 'vague-group:after',
    note: '“amid growing concern that the dam would burst”',
  },
  {
    pattern:
      '#fear .. is|are|was|were .. growing|mounting|rising|rife|swirling|spreading .. / that|over|about',
    kind: 'vague-group:after',
    note: '“Fears are growing that the dam will burst”',
  },
  {
    pattern: '#fear .. grew|mounted|rose|swirled|spread|intensified|persisted .. / that|over|about',
    kind: 'vague-group:after',
    note: '“Speculation mounted that she would resign”',
  },
  {
    pattern: 'widespread|international|worldwide|global|universal|broad #verdict',
    kind: 'vague-group:around',
    note: '“won international praise”',
  },
  {
    pattern: '#verdict from|by|among ~ #vague',
    kind: 'vague-group:around',
    note: '“drew criticism from some residents”',
  },
  {
    pattern:
      '#rumour .. has|have|had .. been? .. swirled|swirling|spread|spreading|circulated|circulating|persisted|mounted|mounting|abounded',
    kind: 'hedged-report:raised',
    note: '“Rumours had swirled for weeks that”',
  },
  {
    pattern:
      'talk has|had .. been? .. grown|growing|mounted|mounting|swirled|swirling|spread|spreading / of|about|that',
    kind: 'hedged-report:after',
    note: '“talk had been growing of a split”',
  },
  { pattern: '#be .. suspected / of', kind: 'hedged-report:raised', note: '“is suspected of paying bribes”' },
  { pattern: '#be|been .. rumoured|rumored', kind: 'hedged-report:raised', note: '“was rumoured”' },
  {
    pattern: 'some / say|think|believe|argue|fear|worry|suspect|suggest|claim|wonder',
    kind: 'vague-group:after',
    note: '“Some say it proves the point”',
  },
]

import { hashesOf } from '../../../span/hash.js'

/** “has alleged”: what a participle needs before it. */
export const HAVE = hashesOf('has have had')

/** Verbs of saying and thinking that take a clause, finite forms and participles: “alleges that”, “has conceded that”. */
export const CLAUSE_VERBS = hashesOf(
  'accepts accepted acknowledges acknowledged adds added admits admitted affirms affirmed agrees agreed alleges alleged announces announced anticipates anticipated argues argued asserts asserted assumes assumed avers averred believes believed boasts boasted cautions cautioned claims claimed clarifies clarified complains complained concedes conceded concludes concluded concurs concurred confesses confessed confirms confirmed contends contended counters countered declares declared denies denied discloses disclosed doubts doubted emphasises emphasised emphasizes emphasized estimates estimated explains explained fears feared feels felt figures figured forecasts guesses guessed hints hinted hopes hoped implies implied indicates indicated insists insisted intimates intimated jokes joked laments lamented maintains maintained notes noted observes observed opines opined pledges pledged posits posited postulates postulated predicts predicted proclaims proclaimed professes professed promises promised quips quipped reaffirms reaffirmed reckons reckoned recalls recalled recounts recounted reiterates reiterated remarks remarked repeats repeated replies replied reports reported responds responded retorts retorted reveals revealed says said speculates speculated states stated stresses stressed suggests suggested supposes supposed suspects suspected swears swore sworn testifies testified theorises theorised theorizes theorized thinks thought threatens threatened tweets tweeted underlines underlined underscores underscored vows vowed warns warned wagers worries worried writes wrote written divulges divulged stipulates stipulated',
)

/** The same in the plural of the present: “Police allege that”. */
export const PLURAL_CLAUSE_VERBS = hashesOf(
  'accept acknowledge add admit affirm agree allege announce anticipate argue assert assume aver believe boast caution claim clarify complain concede conclude concur confess confirm contend counter declare deny disclose doubt emphasise emphasize estimate explain fear feel figure forecast guess hint hope imply indicate insist intimate joke lament maintain note observe opine pledge posit postulate predict proclaim profess promise quip reaffirm reckon recall recount reiterate remark repeat reply report respond retort reveal say speculate state stress suggest suppose suspect swear testify theorise theorize think threaten tweet underline underscore vow warn wager worry write divulge stipulate',
)

/** Whether the hash is that of a verb, in any finite form or participle, that takes a clause. */
export const isClauseVerb = (hash: number): boolean => CLAUSE_VERBS.has(hash) || PLURAL_CLAUSE_VERBS.has(hash)

/** Verbs whose hearer stands before the clause: “has told reporters in Canberra that”. */
export const TELLING_VERBS = hashesOf(
  'told tells tell informed informs inform assured assures assure advised advises advise notified notifies notify reminded reminds remind warned warns warn briefed apprised cautioned reassured convinced promised',
)

/** How something is said, with “that” or behind the words: “the chemist mutters that”, “‘No,’ shrugged Ms Roth”. */
export const MANNER_VERBS = hashesOf(
  'mutters muttered grumbles grumbled sighs sighed shrugs shrugged fumes fumed snaps snapped laughs laughed beams beamed smiles smiled groans groaned moans moaned shouts shouted yells yelled whispers whispered cries cried sobs sobbed gushes gushed enthuses enthused bemoans bemoaned muses mused ventures ventured chimes chimed demands demanded asks asked wonders wondered offers offered begins began continues continued goes went chuckles chuckled grins grinned sneers sneered thunders thundered intones intoned deadpans deadpanned counsels counselled counseled advises advised tells told exclaims exclaimed urges urged pleads pleaded recites recited jests jested rages raged roars roared protests protested objects objected comments commented commiserates teases teased',
)

/** Whom a clause tells in company: “told [the board] sales are down”. */
export const HEARERS = hashesOf(
  'reporters journalists newsmen mediapersons board court jury committee council councillors councilors commissioners commission meeting parliament congress senators lawmakers legislators deputies mps panel inquiry inquest tribunal hearing newspaper agency channel station programme program show audience crowd rally conference summit forum police detectives officers investigators shareholders investors analysts rescuers delegates members delegates supporters voters viewers listeners readers colleagues students',
)

/** Texts that such verbs have for subjects; what is done to a person by others is another story. */
export const TEXTS = hashesOf(
  'email emails e-mail e-mails report reports document documents record records recording recordings footage video videos image images photo photos photograph photographs picture pictures account accounts order orders plan plans draft drafts study studies survey surveys poll polls paper papers letter letters memo memos note notes minutes transcript transcripts statement statements filing filings complaint lawsuit suit indictment affidavit warrant petition resolution bill contract contracts agreement audit audits review reviews analysis assessment assessments estimate estimates data figures statistics message messages text texts post posts leaflet leaflets brochure dossier file files list log logs map maps table chart inspection notice ruling judgment judgement verdict testimony deed deeds invoice invoices receipts spreadsheet research findings summary',
)

/** Whether one of the words whose hashes stand in `[first, end)` is such a text. */
export function hasText(hash: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (TEXTS.has(hash[i])) return true
  return false
}

/** Bodies before which things are said: “the court | heard that”. */
export const HEARING_BODIES = hashesOf(
  'court jury inquest inquiry enquiry tribunal hearing committee commission panel council councillors councilors parliament senate assembly senators mps lawmakers members jurors magistrates judges meeting coroner bench subcommittee trial sheriff',
)

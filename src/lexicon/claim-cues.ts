/** Words of cues that put something forward as true. */
export interface ClaimCueEntry {
  readonly words: string
  readonly note: string
}

/**
 * Cues that make a claim. “wants”, “supports”, “called for”, “condemned” tell of an attitude: two who want the same
 * do not corroborate one another.
 */
export const CLAIM_CUES: readonly ClaimCueEntry[] = [
  {
    words: 'say says said saying state states stated stating tell tells told telling add adds added adding',
    note: 'Plain saying.',
  },
  { words: 'according per', note: '“according to”, “per”.' },
  {
    words:
      'announce announces announced announcing report reports reported reporting disclose discloses disclosed reveal reveals revealed publish published',
    note: 'Making known.',
  },
  {
    words:
      'confirm confirms confirmed confirming acknowledge acknowledges acknowledged admit admits admitted concede conceded verify verified',
    note: 'Granting what was said.',
  },
  {
    words:
      'deny denies denied denying denial dispute disputes disputed reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refuted rebut rebutted',
    note: 'Denying what was said.',
  },
  {
    words:
      'claim claims claimed claiming allege alleges alleged alleging assert asserts asserted insist insists insisted maintain maintains maintained contend contends contended accuse accused',
    note: 'Saying what is open to dispute.',
  },
  {
    words:
      'write writes wrote written tweet tweeted post posted testify testified note notes noted explain explains explained recall recalled describe described',
    note: 'Writing and telling.',
  },
  {
    words:
      'show shows showed shown find finds found indicate indicates indicated record recorded list listed estimate estimates estimated',
    note: 'What documents and data do.',
  },
  { words: 'reportedly allegedly apparently', note: 'Hedges that report.' },
  {
    words: 'warn warned believe believes believed think thought conclude concluded learn learned hear heard',
    note: 'Judging and learning.',
  },
]

/** Words that grant a claim in so many words, in a cue or in what it introduces (“said it was true that”). */
export const CONFIRMING: readonly ClaimCueEntry[] = [
  { words: 'confirm confirms confirmed confirming confirmation', note: 'The plainest word for it.' },
  {
    words:
      'acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding',
    note: 'Granting what one would rather not.',
  },
  {
    words: 'verify verifies verified corroborate corroborates corroborated true',
    note: 'Having checked; “it was true that”.',
  },
]

/** Words that take back a confirmation: “seemed to confirm”, “would not confirm”. */
export const UNCONFIRMING: readonly ClaimCueEntry[] = [
  {
    words: 'seem seems seemed appear appears appeared all-but nearly close-to tacitly',
    note: 'Nobody has said it yet.',
  },
  {
    words: 'not never refuse refuses refused decline declines declined cannot unable neither nor without',
    note: 'It has not been said.',
  },
  { words: "didn't doesn't won't wouldn't can't couldn't haven't hasn't", note: 'The same, contracted.' },
]

/** Words that say of a claim that it is untrue, in a cue. “rejected the offer”, “dismissed her fears” say nothing of the kind. */
export const DENYING: readonly ClaimCueEntry[] = [
  { words: 'deny denies denied denying denial denials', note: 'The plainest word for it.' },
  {
    words:
      'dispute disputes disputed disputing refute refutes refuted refuting rebut rebuts rebutted rebutting contradict contradicts contradicted contradicting debunk debunks debunked debunking',
    note: 'Setting other facts against it.',
  },
]

/** Words that send off whatever they are given, a claim as well as an offer: what follows has to name a claim. */
export const REJECTING: readonly ClaimCueEntry[] = [
  {
    words:
      'reject rejects rejected rejecting rejection dismiss dismisses dismissed dismissing dismissal rebuff rebuffs rebuffed rebuffing discount discounts discounted discounting scoff scoffs scoffed',
    note: 'Sending off.',
  },
  {
    words: 'brushed-off brush-off brushes-off waved-off laughed-off shot-down knocked-down',
    note: 'The same in two words.',
  },
]

/** What a claim is called that is said to be untrue: “called the report false”, “said the charge was baseless”. */
export const UNTRUE: readonly ClaimCueEntry[] = [
  {
    words:
      'false untrue baseless unfounded groundless wrong incorrect inaccurate fabricated unsubstantiated nonsense rubbish slander slanderous defamatory libellous libelous ludicrous ridiculous absurd outrageous preposterous laughable misleading fiction invention lies lie smear',
    note: 'Adjectives and nouns of denial.',
  },
]

/** Nouns for something said, which can be rejected as untrue: “rejected the notion that”, “that argument”. */
export const SAID_NOUNS: readonly ClaimCueEntry[] = [
  {
    words:
      'claim claims allegation allegations accusation accusations charge charges complaint complaints insinuation insinuations',
    note: 'What somebody is said to have done.',
  },
  {
    words:
      'report reports account accounts rumour rumours rumor rumors talk speculation assertion assertions statement statements contention contentions',
    note: 'What is being told.',
  },
  {
    words:
      'argument arguments criticism criticisms critique critiques notion suggestion suggestions implication characterisation characterization finding findings',
    note: 'What is being argued.',
  },
]

/** Cues of a wish or an offer, which is refused, not denied: “proposed a debate … the campaign rejected that”. */
export const WISHING: readonly ClaimCueEntry[] = [
  {
    words:
      'propose proposes proposed proposing offer offers offered offering invite invites invited request requests requested ask asks asked asking urge urges urged urging demand demands demanded demanding',
    note: 'Asking somebody for something.',
  },
  {
    words:
      'want wants wanted hope hopes hoped seek seeks sought plan plans planned promise promises promised vow vows vowed pledge pledges pledged endorse endorses endorsed support supports supported back backs backed',
    note: 'What one wishes, or will do.',
  },
]

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

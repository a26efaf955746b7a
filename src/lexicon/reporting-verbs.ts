/** What kind of doing a verb names when it stands as a cue. */
export const VERB_CLASSES = [
  'say',
  'tell',
  'write',
  'announce',
  'argue',
  'accuse',
  'criticise',
  'praise',
  'ask',
  'urge',
  'promise',
  'warn',
  'confirm',
  'deny',
  'think',
  'know',
  'expect',
  'want',
  'feel',
  'find',
  'show',
  'report',
  'discuss',
  'describe',
  'support',
  'oppose',
  'decide',
  'try',
  'act',
  'seem',
  'be',
  'quote',
  'gesture',
  'learn',
] as const
export type VerbClass = (typeof VERB_CLASSES)[number]

/** Verbs that serve as cues, by what they do to the content. */
export interface ReportingVerbEntry {
  /** Lemmas, parted by ", ", British and American spelling. */
  readonly words: string
  readonly class: VerbClass
  readonly stance?: 'confirms' | 'denies'
  readonly note: string
}

/** Cue verbs; a verb that is not here is of no class. */
export const REPORTING_VERBS: readonly ReportingVerbEntry[] = [
  {
    words:
      'say, state, add, remark, comment, speak, talk, note, observe, mention, continue, go, quip, joke, mutter, whisper, shout, yell, cry, chant, exclaim, murmur, retort, reply, respond, answer, counter, interject, intone, opine, utter, vent, muse, recite, scream, read, begin, conclude, apologise, apologize, moan, thunder, snap, crow, deadpan, growl, stammer, blurt, enthuse, gush, rant, expound, chorus',
    class: 'say',
    note: 'Speech, neutral or by manner of speaking.',
  },
  {
    words:
      'tell, inform, advise, brief, assure, remind, notify, explain, recount, recall, relate, testify, confide, lecture, apprise, reassure',
    class: 'tell',
    note: 'Speech with a listener, or an account.',
  },
  {
    words: 'write, tweet, retweet, post, email, e-mail, text, blog, publish, sign, pen, type, caption',
    class: 'write',
    note: 'Writing by a person.',
  },
  {
    words:
      'announce, declare, proclaim, unveil, disclose, reveal, release, issue, introduce, publicise, publicize, launch, report back, divulge',
    class: 'announce',
    note: 'Making public.',
  },
  {
    words:
      'argue, claim, contend, insist, maintain, assert, allege, suggest, posit, reason, hint, imply, stress, emphasise, emphasize, underline, underscore, highlight, point, reiterate, repeat, boast, brag, tout, complain, lament, bemoan, reckon, venture, joke, swear, affirm, attest, aver, caution, vouch, plead, grumble, theorise, theorize, speculate, reaffirm, reassert, restate, clarify, surmise, hypothesise, hypothesize, conjecture, postulate',
    class: 'argue',
    note: 'Claims that the source presses.',
  },
  { words: 'accuse, charge, blame, fault, implicate, indict, sue', class: 'accuse', note: 'Accusation.' },
  {
    words:
      'criticise, criticize, condemn, denounce, blast, slam, attack, rip, mock, decry, deride, lambast, lambaste, assail, ridicule, rebuke, chide, berate, castigate, disparage, excoriate, lash, knock, question, challenge, deplore, insult, rail, hit, scold, taunt, belittle, pan, slate, rap, lampoon, vilify, malign, skewer, savage, pillory, admonish, reprimand, upbraid, needle, jab, bash',
    class: 'criticise',
    note: 'Blame, which says what the source thinks.',
  },
  {
    words:
      'praise, hail, applaud, laud, welcome, thank, commend, congratulate, celebrate, salute, champion, extol, compliment, honour, honor, admire, acclaim, cheer, credit, trumpet',
    class: 'praise',
    note: 'Praise.',
  },
  {
    words: 'ask, inquire, enquire, query, wonder, request, pose, interrogate, grill, quiz',
    class: 'ask',
    note: 'Questions.',
  },
  {
    words:
      'urge, call, demand, order, command, instruct, recommend, propose, advocate, appeal, beg, implore, exhort, encourage, press, push, invite, lobby, counsel, prod, petition, direct, summon, advise, beseech, clamour, clamor',
    class: 'urge',
    note: 'What others should do. “called on”, but also “called it a lie”.',
  },
  {
    words: 'promise, pledge, vow, swear, offer, guarantee, commit, agree, undertake, volunteer, threaten',
    class: 'promise',
    note: 'Commitment.',
  },
  {
    words: 'warn, caution, predict, forecast, prophesy, foresee, alert, foretell, project, anticipate',
    class: 'warn',
    note: 'What may come.',
  },
  {
    words:
      'confirm, acknowledge, admit, concede, verify, corroborate, concur, allow, grant, accept, confess, recognise, recognize, certify, validate, authenticate',
    class: 'confirm',
    stance: 'confirms',
    note: 'The source vouches that it is so.',
  },
  {
    words:
      'deny, reject, refute, dismiss, rebut, dispute, contradict, disavow, repudiate, discount, disclaim, contest, rebuff, renounce, pooh-pooh, downplay, gainsay, negate, rubbish, debunk, disown, retract, recant',
    class: 'deny',
    stance: 'denies',
    note: 'The source says that it is not so.',
  },
  {
    words:
      'think, believe, consider, suspect, assume, suppose, imagine, guess, view, see, deem, regard, judge, reckon, hold, doubt, perceive, figure, presume, contemplate, envision, envisage, interpret, conceive, agree, disagree, esteem, rate, subscribe',
    class: 'think',
    note: 'Belief and opinion.',
  },
  {
    words:
      'know, understand, realise, realize, remember, recall, recognise, recognize, forget, grasp, appreciate',
    class: 'know',
    note: 'Knowledge.',
  },
  {
    words: 'expect, anticipate, hope, plan, intend, estimate, await, bet, trust, aim, foresee, look',
    class: 'expect',
    note: 'Expectation and intention.',
  },
  {
    words:
      'want, wish, desire, prefer, favour, favor, seek, need, long, crave, like, love, hate, dislike, enjoy, care, yearn, covet, detest, loathe, aspire',
    class: 'want',
    note: 'Wishes and tastes.',
  },
  {
    words:
      'fear, worry, feel, sense, regret, concern, alarm, anger, upset, dread, resent, frustrate, outrage, surprise, shock, excite, please, disappoint, grieve, mourn, marvel, fret, bristle, chafe, fume',
    class: 'feel',
    note: 'Feelings about something.',
  },
  {
    words:
      'find, conclude, determine, discover, calculate, rule, hold, assess, identify, establish, diagnose, estimate, uncover, detect, project, measure',
    class: 'find',
    note: 'Results of looking into something, and rulings.',
  },
  {
    words:
      'show, indicate, demonstrate, suggest, prove, illustrate, reflect, list, contain, include, detail, document, record, read, cite, reveal, outline, expose, spell, feature, depict, warn, specify, stipulate, mandate, signal',
    class: 'show',
    note: 'What documents and data do.',
  },
  {
    words: 'report, cover, broadcast, air, publish, carry, print, chronicle',
    class: 'report',
    note: 'What outlets do.',
  },
  {
    words:
      'discuss, debate, address, mention, raise, refer, reference, allude, touch, focus, weigh, negotiate, converse, chat, speak, talk, elaborate, dwell, hint',
    class: 'discuss',
    note: 'A topic is named, not a claim.',
  },
  {
    words:
      'describe, portray, characterise, characterize, label, brand, dub, liken, compare, paint, cast, depict, term, name, call, frame, sum, style, nickname, equate, present, refer',
    class: 'describe',
    note: 'Calling something something.',
  },
  {
    words:
      'support, endorse, back, defend, embrace, favour, favor, side, stand, approve, promote, vote, nominate, elect, rally, espouse, advance, uphold, bless',
    class: 'support',
    note: 'Taking sides: an act or attitude more than a statement.',
  },
  {
    words:
      'oppose, resist, protest, object, balk, disapprove, veto, block, fight, boycott, shun, spurn, overrule, reverse',
    class: 'oppose',
    note: 'Being against: an act or attitude.',
  },
  {
    words:
      'decide, choose, opt, resolve, elect, pick, select, rule, approve, authorise, authorize, appoint, hire, fire, adopt, pass, vote, decline, refuse',
    class: 'decide',
    note: 'Decisions, which are acts.',
  },
  {
    words:
      'try, seek, attempt, strive, struggle, work, move, prepare, set, bid, vie, endeavour, endeavor, hope',
    class: 'try',
    note: 'Efforts, which are acts.',
  },
  {
    words:
      'make, take, give, put, get, use, bring, come, turn, draw, have, do, hold, lay, deliver, pay, run, campaign, file, convince, persuade, require, allow, restrict, ban, launch, join, meet, ignore, avoid, sell, spend, help, raise, appear, become, remain, keep, leave, lead, provide, present, stage, strike, treat, target',
    class: 'act',
    note: 'Acts; with a noun they may carry speech (“made the case”).',
  },
  { words: 'seem, appear, look, sound, tend', class: 'seem', note: 'Appearance: often the writer speaks.' },
  { words: 'be', class: 'be', note: '“was confident that”, “is opposed to”.' },
  {
    words: 'quote, cite, attribute, credit, paraphrase',
    class: 'quote',
    note: 'Handing on the words of somebody else.',
  },
  {
    words: 'smile, nod, laugh, shrug, grin, sigh, weep, boo, clap, cheer, wave, gesture, roll',
    class: 'gesture',
    note: 'Body language.',
  },
  { words: 'learn, hear, watch, notice, discover, listen', class: 'learn', note: 'Receiving.' },
]

/** Forms that the suffix rules do not give, as "form lemma". */
export const IRREGULAR_FORMS =
  'said say, told tell, wrote write, written write, thought think, knew know, known know, saw see, seen see, held hold, found find, felt feel, meant mean, spoke speak, spoken speak, went go, gone go, goes go, began begin, begun begin, swore swear, sworn swear, foresaw foresee, foreseen foresee, foretold foretell, understood understand, showed show, shown show, read read, chose choose, chosen choose, sought seek, fought fight, put put, gave give, given give, took take, taken take, made make, got get, brought bring, came come, drew draw, drawn draw, had have, has have, did do, does do, done do, laid lay, paid pay, ran run, sold sell, spent spend, kept keep, left leave, led lead, met meet, struck strike, stricken strike, stood stand, set set, cast cast, bet bet, heard hear, wept weep, was be, were be, is be, are be, been be, am be, being be, ’s be, hit hit, became become, upheld uphold, withdrew withdraw, forgot forget, forgotten forget, sued sue, hoped hope, broadcast broadcast, overruled overrule, swept sweep, sent send, arose arise, rose rise, fell fall, lost lose, bore bear, won win'

/** Things that are passed, signed, rejected or referred: with them a verb is an act, not speech. */
export const ACT_OBJECTS =
  'bill, bills, motion, motions, request, requests, appeal, appeals, law, laws, measure, measures, legislation, amendment, amendments, offer, offers, resolution, budget, treaty, bail, petition, application, lawsuit, invitation, contract, deal, order, patient, patients, case, cases, him, her, them, me, us'

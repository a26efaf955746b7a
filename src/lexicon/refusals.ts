import type { Refusal } from '../schema/index.js'

/** One way to give no answer, as a phrase pattern (see `pipeline/cue/phrase.ts`). */
export interface RefusalEntry {
  readonly pattern: string
  readonly kind: Refusal['kind']
  readonly note: string
}

const words = (list: string) => list.split(' ')

/** Word classes of the patterns. */
export const REFUSAL_CLASSES = {
  decline: words('decline declines declined declining'),
  refuse: words('refuse refuses refused refusing'),
  // What one does when one answers the press. “refused to resign” and “declined to sell” are acts, not silence.
  answer: words(
    'comment elaborate discuss say answer respond reply specify name identify disclose reveal divulge explain clarify detail expand speculate specify quantify state',
  ),
  speak: words('speak talk'),
  // “said Mr Okoye would not discuss it”: a modal with these is a refusal too.
  withhold: words(
    'comment elaborate discuss say specify disclose reveal divulge identify name speculate clarify quantify expand',
  ),
  modal: words("would will could can wo ca 'd 'll"),
  // “could not say” is often ignorance, “would not say” never.
  will: words("would will wo 'd 'll"),
  not: words("not n't never"),
  did: words('did does do has have had'),
  be: words("was were is are am 's 're 'm been be"),
  detail: words(
    'comment comments detail details explanation explanations reason reasons specifics particulars information answer answers reply response figure figures clarification interview interviews elaboration',
  ),
  request: words(
    'request requests question questions query queries inquiry inquiries enquiry enquiries e-mail e-mails email emails message messages call calls letter letters text texts voicemail voicemails comment phonecall invitations follow-up follow-ups',
  ),
  call: words(
    'call calls message messages email emails e-mail e-mails voicemail voicemails text texts request requests query queries inquiry inquiries enquiry enquiries',
  ),
  press: words(
    'reporter reporters journalist journalists correspondent correspondents press media caller callers',
  ),
  effort: words('effort efforts attempt attempts bid bids'),
  // How a call or a letter fails.
  fail: words('unanswered unreturned unacknowledged unheeded ignored'),
  // How one turns from a question: “brushed aside”, “waved away”.
  brush: words(
    'brush brushed brushes brushing wave waved waves waving bat batted bats batting shrug shrugged shrugs shrugging laugh laughed laughs push pushed swat swatted bat fend fended fends',
  ),
  leave: words('left leaves leaving departed departs exited exits walked walks drove drives strode hurried'),
  reach: words('reach contact locate'),
  ask: words('questions question queries query inquiries inquiry enquiries enquiry requests request calls'),
  dodge: words(
    'dodged dodges dodging sidestepped sidesteps sidestepping ducked ducking deflected deflecting evaded evading parried fended',
  ),
  end: words('. , ; ) and but'),
} as const

/** Refusals and absences of an answer; earlier entries win. */
export const REFUSALS: readonly RefusalEntry[] = [
  {
    pattern: 'no comment',
    kind: 'declined',
    note: '“No comment,” he said: only at the beginning of a quotation; “no comment was needed” is none',
  },
  {
    pattern: '#refuse|#decline .. / to .. confirm or deny',
    kind: 'neither-confirmed-nor-denied',
    note: '“refused to confirm or deny the report”',
  },
  {
    pattern: '#modal|#did .. #not .. confirm|confirmed or deny|denied /',
    kind: 'neither-confirmed-nor-denied',
    note: '“would not confirm or deny”',
  },
  {
    pattern: '#will .. #not .. confirm / whether|if|how|where|when|what|who|which|details|reports',
    kind: 'declined',
    note: '“would not confirm how many were held”',
  },
  {
    pattern:
      '#will .. #not .. confirm / the|its|his|her|their|any|this|that|these|those report|reports|claim|claims|allegation|allegations|figure|figures|number|numbers|toll|name|names|identity|identities|details|detail|account|accounts|cause|amount|size|price|date|location|whereabouts',
    kind: 'declined',
    note: '“Police would not confirm the report.”; not “The Senate would not confirm the judge”',
  },
  {
    pattern: 'neither confirmed|confirm|confirms|confirming nor denied|deny|denies|denying /',
    kind: 'neither-confirmed-nor-denied',
    note: '“neither confirmed nor denied”',
  },
  {
    pattern: 'neither denied|deny|denies nor confirmed|confirm|confirms /',
    kind: 'neither-confirmed-nor-denied',
    note: '“neither denied nor confirmed”',
  },
  {
    pattern: '#decline|#refuse .. / to be drawn',
    kind: 'declined',
    note: 'British: “declined to be drawn on the figures”',
  },
  {
    pattern: '#decline|#refuse .. / to be interviewed|quoted',
    kind: 'declined',
    note: '“declined to be interviewed”; “declined to be named” is anonymity',
  },
  {
    pattern:
      '#decline|#refuse .. / to .. comment|elaborate|discuss|say|answer|respond|reply|specify|divulge|explain|clarify|detail|speculate|quantify|expand|disclose|reveal',
    kind: 'declined',
    note: '“declined to comment”, “refused to say whether”',
  },
  {
    pattern: '#decline|#refuse .. / to .. name|identify|describe|define|confirm|state',
    kind: 'declined',
    note: '“declined to identify the buyer”, “declined to confirm the figure”',
  },
  {
    pattern: '#decline|#refuse .. / to .. #speak to|with|about|on|further|publicly|, ~',
    kind: 'declined',
    note: '“refused to speak to reporters”',
  },
  {
    pattern: '#decline|#refuse .. / to .. #speak .',
    kind: 'declined',
    note: '“The driver refused to speak.”',
  },
  {
    pattern:
      '#decline|#refuse .. / to .. give|provide|offer|go|get|share|release|make into|any|a|an|further|more|additional|other|his|her|its|their|#detail|public ~ #detail|name|names|reaction|statement|view|views|opinion|position',
    kind: 'declined',
    note: '“declined to give further details”',
  },
  {
    pattern: '#decline|#refuse .. / to .. go|get into',
    kind: 'declined',
    note: '“declined to go into specifics”',
  },
  {
    pattern: '#decline|#refuse .. / to .. take questions',
    kind: 'declined',
    note: '“refused to take questions”',
  },
  {
    pattern: '#decline|#refuse .. / to .. address ~ #ask',
    kind: 'declined',
    note: '“declined to address questions about”',
  },
  {
    pattern:
      '#decline|#refuse|rejected .. / ~ #ask|interview|interviews for|to ~ comment|interview|interviews|speak|respond',
    kind: 'declined',
    note: '“declined repeated requests for an interview”',
  },
  {
    pattern:
      '#decline|#refuse .. / a|an|any|all|multiple|several|repeated|interview|our|my ~ interview|interviews|requests|request|comment',
    kind: 'declined',
    note: '“declined an interview request”; not “declined the invitation”',
  },
  {
    pattern: '#decline|#refuse .. / any|all|further|public|immediate|substantive|to? comment',
    kind: 'declined',
    note: '“declined comment”',
  },
  {
    pattern: 'turned|turns|turning down / ~ #ask|interview for|requests|to ~ comment|interview|interviews',
    kind: 'declined',
    note: '“turned down a request for comment”',
  },
  { pattern: '#modal .. #not .. be / drawn|quoted', kind: 'declined', note: '“would not be drawn on dates”' },
  {
    pattern: '#will .. #not .. #withhold /',
    kind: 'declined',
    note: '“would not say who signed”, “will not comment”',
  },
  {
    pattern: '#modal .. #not .. comment|elaborate|discuss|disclose|reveal|divulge|speculate /',
    kind: 'declined',
    note: '“could not discuss the case”',
  },
  { pattern: '#modal .. #not .. answer / ~ #ask', kind: 'declined', note: '“would not answer questions”' },
  {
    pattern: '#modal .. #not .. be / discussing|commenting|answering|elaborating|speculating',
    kind: 'declined',
    note: '“we will not be commenting”',
  },
  {
    pattern: '#modal .. #not .. give|provide|offer|share|release / #detail',
    kind: 'declined',
    note: '“would not offer details”',
  },
  {
    pattern:
      '#modal .. #not .. give|provide|offer|share|release / any|a|an|further|more|additional|other|his|her|its|their|specific ~ #detail|name|names|statement|figure',
    kind: 'declined',
    note: '“would not give details”',
  },
  { pattern: '#modal .. #not .. go|get|be / into', kind: 'declined', note: '“I can’t go into that”' },
  {
    pattern:
      '#be .. #not .. going|willing|prepared|ready|free|at|in / to|liberty|a|position .. to? go|get into',
    kind: 'declined',
    note: '“not going to go into that”',
  },
  {
    pattern: '#modal .. #not .. speak|talk / publicly|about|on|to',
    kind: 'declined',
    note: '“would not talk about the case”',
  },
  {
    pattern:
      '#be .. #not .. going|willing|prepared|ready|free|at|in / to|liberty|a|position .. to? #withhold|answer',
    kind: 'declined',
    note: '“not going to go into that”, “not prepared to discuss it”',
  },
  {
    pattern: '#be .. #not .. going / to speak|talk to|about|on',
    kind: 'declined',
    note: '“We are not going to speak to the content of these papers”',
  },
  {
    pattern: 'not going to go|get / into',
    kind: 'declined',
    note: '“Not going to go into that”',
  },
  {
    pattern: 'not going to comment|discuss|speculate|answer /',
    kind: 'declined',
    note: '“Not going to comment on that”',
  },
  {
    pattern: '#modal .. #not .. make / ~ statement|comment',
    kind: 'declined',
    note: '“I can’t make a statement on that”',
  },
  {
    pattern: 'unwilling|unable|reluctant|not / to comment|discuss|elaborate|answer|speculate',
    kind: 'declined',
    note: '“was unwilling to discuss the talks”',
  },
  {
    pattern: 'neither|none ~ responded|replied|reacted|respond|reply / .. to ~ #request',
    kind: 'no-response',
    note: '“Neither firm responded to requests for comment”',
  },
  {
    pattern: 'neither ~ nor ~ responded|replied|reacted|respond|reply / .. to ~ #request',
    kind: 'no-response',
    note: '“Neither the mayor nor his lawyer replied to messages”',
  },
  {
    pattern: 'neither|none ~ #will .. / comment|elaborate|discuss',
    kind: 'declined',
    note: '“None of the ministers would comment”',
  },
  {
    pattern: 'has|have|had .. approached|contacted|asked|emailed / ~ for .. comment|response|reaction',
    kind: 'no-response',
    note: '“The Herald has contacted the firm for comment”: no answer yet',
  },
  {
    pattern: 'has|have been .. approached|contacted|asked / for .. comment|response|reaction',
    kind: 'no-response',
    note: '“The firm has been approached for comment”',
  },
  {
    pattern: '#did .. #not .. wish|want|care|choose / to .. comment|elaborate',
    kind: 'declined',
    note: '“did not wish to comment”',
  },
  {
    pattern: '#did .. #not .. respond|responded|reply|replied|react|reacted / .. to ~ #request',
    kind: 'no-response',
    note: '“did not respond to a request for comment”; not “did not respond to treatment”',
  },
  {
    pattern:
      '#did .. #not .. respond|react|reply|speak / .. to|on ~ speculation|rumours|rumors|hearsay|leaks',
    kind: 'declined',
    note: '“saying it does not respond to market speculation”',
  },
  {
    pattern: '#did .. #not .. respond|responded|reply|replied|comment|commented / .. #end',
    kind: 'no-response',
    note: '“has not responded.”',
  },
  {
    pattern: 'had|has|have / no .. further|immediate|public|official? comment|comments',
    kind: 'declined',
    note: '“had no comment on the size of the fleet”',
  },
  {
    pattern:
      '#did .. #not .. respond|responded|reply|replied|comment|commented / by|before ~ publication|deadline|press|evening|morning|afternoon|night|time',
    kind: 'no-response',
    note: '“had not responded by the time of publication”',
  },
  {
    pattern: '#did .. #not .. answer|answered|acknowledge|acknowledged|return|returned / ~ #request',
    kind: 'no-response',
    note: '“did not return calls”; not “did not return to work”',
  },
  {
    pattern:
      '#did .. #not .. take|took|taken|pick|picked|receive|received|attend|attended|entertain up|to? / .. his|her|their|its|our|repeated|several|multiple|numerous|any? phone|telephone? call|calls|phone|phones',
    kind: 'no-response',
    note: 'Indian and Nigerian: “did not take calls”, “did not pick his calls”',
  },
  {
    pattern:
      '#did .. #not .. done|do so / .. as? .. at|of|by|before|until|till ~ press|publication|filing|deadline|report|reporting',
    kind: 'no-response',
    note: '“promised to call back but had not done so as of press time”',
  },
  {
    pattern: '#did .. #not .. comment|commented|elaborate|elaborated /',
    kind: 'no-response',
    note: '“did not elaborate”',
  },
  {
    pattern:
      '#did .. #not .. say|specify|explain|disclose|reveal|state / how|when|where|why|who|which|whether|what|if|further|more',
    kind: 'no-response',
    note: '“did not say when the talks began”, “did not give an explanation”',
  },
  {
    pattern:
      '#did .. #not .. give|gave|given|provide|provided|offer|offered|release|released / any|a|an|further|more|immediate|additional|its|his|her|their ~ #detail',
    kind: 'no-response',
    note: '“did not give an explanation”',
  },
  {
    pattern: '#did .. #not .. give|gave|given|provide|provided|offer|offered|release|released / #detail',
    kind: 'no-response',
    note: '“did not give details”',
  },
  {
    pattern: '#did yet / to .. respond|reply|comment|answer|react|issue ~',
    kind: 'no-response',
    note: '“has yet to respond”',
  },
  {
    pattern:
      'made|makes|offered|offers|gave|gives|provided|provides|had|has|have|giving|offering / no .. other|further|more|immediate|public|additional|official? comment|comments|details|detail|explanation|response|reply|reason|reasons|specifics|answer|reaction|elaboration',
    kind: 'no-response',
    note: '“gave no details”, “had no immediate comment”',
  },
  {
    pattern:
      "there was|were|has|'s been? / no .. immediate|official|further? comment|response|reply|reaction|answer|word .. from|by ~",
    kind: 'no-response',
    note: '“There was no immediate comment from the army”; not “no comment was needed”',
  },
  {
    pattern: 'no|nobody one? .. from|at|in ~ was|were / available .. for|to comment|interview|speak|respond',
    kind: 'not-reached',
    note: '“No one at the firm was available for comment”',
  },
  {
    pattern: '#modal .. #not .. be .. reached / .. for comment|interview|response|reaction|clarification',
    kind: 'not-reached',
    note: '“could not be reached for comment”',
  },
  {
    pattern: 'could .. #not .. be .. reached|contacted .. by phone|telephone|e-mail|email',
    kind: 'not-reached',
    note: '“could not be reached by telephone”; not “by road”',
  },
  {
    pattern: 'could .. #not .. be .. reached|contacted / .. to comment|respond',
    kind: 'not-reached',
    note: '“could not immediately be reached to comment”',
  },
  {
    pattern: 'could .. #not .. be .. reached|contacted|located / .. #end|on|at|despite',
    kind: 'not-reached',
    note: '“Mr Okoye could not be reached.”; subjects such as “agreement” are refused in the rule',
  },
  {
    pattern: '#be .. #not .. available|reachable / .. for comment|comments|interview|interviews|questions',
    kind: 'not-reached',
    note: '“was not available for comment”',
  },
  {
    pattern: '#be .. #not .. available|reachable / .. to comment|respond|speak',
    kind: 'not-reached',
    note: '“was not available to comment”',
  },
  {
    pattern: '#be .. unavailable|unreachable / .. for|to comment|comments|interview|respond|speak',
    kind: 'not-reached',
    note: '“was unavailable for comment”',
  },
  {
    pattern:
      'could .. #not .. be .. reached|contacted / as|because|since ~ phone|phones|line|lines|number|mobile',
    kind: 'not-reached',
    note: '“could not be reached as his phone was switched off”; not “because the road was cut”',
  },
  {
    pattern:
      '#effort to #reach|#press ~ #be|failed|went|proved|came .. unsuccessful|#not|unanswered|fruitless|futile|abortive|vain|in|to|,|.',
    kind: 'not-reached',
    note: '“Efforts to reach Mr Okoye were unsuccessful”, West African: “proved abortive”',
  },
  {
    pattern:
      '#effort to speak|talk with|to ~ #be|failed|went|proved .. unsuccessful|#not|unanswered|fruitless|futile|abortive|vain|in|,|.',
    kind: 'not-reached',
    note: '“Attempts to speak with the governor’s aide were not successful”',
  },
  {
    pattern:
      '#effort to get|obtain|elicit|seek|secure .. a|an|the|any? reaction|reactions|response|comment|comments|side|version|view|views|clarification .. of|from ~ #be|failed|went|proved .. unsuccessful|#not|unanswered|fruitless|futile|abortive|vain|in|,|.',
    kind: 'not-reached',
    note: '“Efforts to get the reaction of the owners proved abortive”',
  },
  {
    pattern: '#press|we were|was|could|have|had|has .. unable|#not .. able|been|to? to? .. reach|contact',
    kind: 'not-reached',
    note: '“Reporters were unable to reach anyone at either number”',
  },
  {
    pattern:
      'was|were|been|is|are .. unable .. to .. reach|contact / ~ for comment|response|reaction|interview',
    kind: 'not-reached',
    note: '“The Gazette was unable to reach Ms Roth for comment.”: the one who was called stands behind',
  },
  {
    pattern: 'could .. #not .. reach|contact / ~ for comment|response|reaction|interview',
    kind: 'not-reached',
    note: '“The Gazette could not reach Ms Roth for comment.”',
  },
  {
    pattern:
      'neither|none ~ was|were available .. for|to comment|comments|interview|interviews|speak|respond',
    kind: 'not-reached',
    note: '“Neither brother was available for comment”',
  },
  {
    pattern: 'passed|forwarded|forwards|passes / ~ questions|queries|inquiries|enquiries .. on? to',
    kind: 'referred',
    note: '“passed a reporter’s questions on to its lawyers”',
  },
  {
    pattern:
      'questions|inquiries|enquiries|queries should|must|to be? .. go|addressed|directed|referred|sent .. to',
    kind: 'referred',
    note: '“said all questions should go to head office”',
  },
  {
    pattern: 'reached|contacted for comment , ~ did|would|had no|#not',
    kind: 'no-response',
    note: '“Reached for comment, he did not”',
  },
  {
    pattern: '#call|letters|letter|questions ~ .. #be|went|remained|remain .. #fail /',
    kind: 'no-response',
    note: '“Calls to the embassy went unanswered”',
  },
  {
    pattern:
      '#call|letters|letter|questions emailed|e-mailed|mailed|texted|addressed|submitted|posed|directed to ~ .. #be|went|remained|remain .. #fail /',
    kind: 'no-response',
    note: 'Indian papers: “Queries emailed to the ministry remained unanswered till the time of going to press.”',
  },
  {
    pattern:
      '#call|letters|letter|questions sent|emailed|e-mailed|mailed to ~ , ~ , .. #be|went|remained|remain .. #fail /',
    kind: 'no-response',
    note: '“Emails sent to Halden and its director, Amit Rao, remained unanswered”',
  },
  {
    pattern: '#call|letters|letter|questions sent to ~ .. #be|went|remained|remain .. #fail /',
    kind: 'no-response',
    note: '“Messages sent to the ministry went unanswered”',
  },
  {
    pattern:
      '#call|letters|letter|questions sent|emailed|e-mailed|mailed? to ~ #did .. #not .. elicit|evoke|draw|yield|get any|a|an? response|reply|answer|comment',
    kind: 'no-response',
    note: '“An email sent to the company did not elicit any response.”',
  },
  {
    pattern:
      '#call|questions to|sent|made|placed|put ~ rang|bounced|went .. out|back|voicemail|straight|through|to',
    kind: 'no-response',
    note: '“Calls to its director rang out”, “Emails sent to the firm bounced back”, “went to voicemail”; not “The cheque bounced back”',
  },
  {
    pattern:
      'was|were|is|are .. switched|turned|powered off / .. when|whenever|as|at|by|after|during ~ tried|attempted|sought|wanted|was|were? .. to? reach|reached|contact|contacted|call|called|calls|press|publication|filing|reporting|comment',
    kind: 'not-reached',
    note: '“His phone was switched off when the Ledger called”; not “The tap was switched off at night”',
  },
  {
    pattern:
      'was|were|been .. contacted|approached / for .. comment|comments|response|reaction|clarification .. #end|on',
    kind: 'no-response',
    note: 'British and Australian: “The Home Office has been approached for comment.”',
  },
  {
    pattern: 'was|were|been .. asked / for .. a? comment|comments|response|reaction .. .',
    kind: 'no-response',
    note: '“The airline has been asked for a response.”',
  },
  {
    pattern:
      '#did .. #not .. call|called|phone|phoned|ring|rang|write|get|got back .. by|before|to .. press|us|reporters|journalists|publication|deadline|requests|messages|questions',
    kind: 'no-response',
    note: '“did not call back by press time”, “did not get back to reporters”; not “to the tower”',
  },
  {
    pattern: '#call ~ .. #be .. #not .. returned|answered|acknowledged /',
    kind: 'no-response',
    note: '“Messages left for the lawyer were not returned”',
  },
  {
    pattern: 'referred|refers|referring|directed|directing / ~ #ask|comment .. ~ to',
    kind: 'referred',
    note: '“referred all questions to the ministry”; not “referred the case to a court”',
  },
  {
    pattern: 'referred|refers|referring|directed|directing / .. #press|the ~ to',
    kind: 'referred',
    note: '“referred reporters to the ministry”; the rule asks for a press noun or outlet',
  },
  {
    pattern: 'deferred|deferring|deferred / .. all? #ask|comment to',
    kind: 'referred',
    note: '“deferred questions to the police”',
  },
  { pattern: 'demurred|demurs|demurring', kind: 'declined', note: '“Asked about it, she demurred.”' },
  {
    pattern: '#dodge|demurred|hedged|deflected .. / when|if .. asked|pressed|questioned|challenged',
    kind: 'declined',
    note: '“dodged when asked whether he would sign it”',
  },
  { pattern: '#dodge .. / off? ~ #ask', kind: 'declined', note: '“dodged questions about the audit”' },
  {
    pattern: '#brush aside|off|away / ~ questions|question|queries|query',
    kind: 'declined',
    note: '“brushed aside questions”; not “brushed aside the objections”',
  },
  {
    pattern:
      '#leave ~ without .. / taking|answering|fielding|accepting .. any? more? reporters? journalists? questions',
    kind: 'declined',
    note: '“left the hall without taking questions”',
  },
  {
    pattern:
      '#leave|hung|hangs away|off|out|up / when|after|as .. asked|questioned|reached|contacted|approached|pressed .. about|by|on|over|whether|why|for',
    kind: 'declined',
    note: '“walked away when asked about the contract”, “hung up when reached by telephone”; not “when asked to leave”',
  },
  {
    pattern:
      '#modal .. #not .. be / .. making|giving|taking|offering|issuing|providing ~ statement|statements|comment|comments|interview|interviews|questions',
    kind: 'declined',
    note: '“won’t be making any statement today”',
  },
  {
    pattern:
      'does|do .. #not .. discuss / ~ clients|client|customers|customer|patients|cases|case|matters|investigations|investigation|litigation|security|personnel|details|individuals|operations|intelligence|negotiations|employees|speculation|rumours|rumors',
    kind: 'declined',
    note: 'a body’s rule: “does not discuss individual clients”; not “did not discuss trade”',
  },
  {
    pattern: 'had|has|have nothing|little / .. further|more? to add|say',
    kind: 'declined',
    note: '“said it had nothing to add”',
  },
  {
    pattern:
      '#be|been|remained|stayed|remains|stays|kept .. coy|tight-lipped|mum|tightlipped / about|on|over',
    kind: 'declined',
    note: '“were coy about their plans”',
  },
  {
    pattern: 'remained|stayed|kept|remains tight-lipped|mum|tightlipped',
    kind: 'declined',
    note: '“stayed tight-lipped”',
  },
  {
    pattern: 'remained|stayed|kept|remains silent / on|about',
    kind: 'declined',
    note: '“remained silent on the charge”; not “stood silent”',
  },
  {
    pattern: 'would|will|could|can say nothing / about|on|of',
    kind: 'declined',
    note: '“would say nothing about the senders”',
  },
]

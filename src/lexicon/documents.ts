/** Nouns for texts and data that content is credited to. */
export interface DocumentEntry {
  /** Singular nouns, lower case, parted by ", "; those of one line can stand for one another ("the filing"). */
  readonly words: string
  /**
   * `own`: the text is the source (report, poll). `issuer`: it stands for the person or body whose words it carries
   * ("the statement said", "a tweet by").
   */
  readonly credit: 'own' | 'issuer'
  readonly note: string
}

/** Documents, data and messages. */
export const DOCUMENTS: readonly DocumentEntry[] = [
  {
    words:
      'report, study, paper, review, analysis, assessment, evaluation, inquiry, enquiry, investigation, audit, survey, research, finding, dossier, white paper, working paper, briefing paper, fact sheet, factsheet, case study, meta-analysis, thesis, dissertation',
    credit: 'own',
    note: 'Results of looking into something.',
  },
  {
    words: 'poll, opinion poll, exit poll, census, questionnaire, ballot paper, referendum result, tracker',
    credit: 'own',
    note: 'Counts of answers.',
  },
  {
    words:
      'data, figure, statistic, number, result, evidence, estimate, forecast, projection, index, table, chart, graph, database, dataset, data set, record, count, tally, model, simulation, map, spreadsheet, reading, ranking',
    credit: 'own',
    note: 'Data.',
  },
  {
    words:
      'filing, lawsuit, suit, complaint, indictment, petition, plea, writ petition, affidavit, brief, motion, court paper, court document, court filing, court record, pleading, deposition, testimony, transcript, writ, subpoena, charge sheet, search warrant, warrant, police report, first information report, FIR, court order, consent order, statement of claim, statement of case, notice of appeal, charging document, criminal complaint, probable cause statement, arrest warrant, autopsy, autopsy report, ruling, verdict, judgment, judgement, opinion, order, injunction, decision, plea agreement',
    credit: 'own',
    note: 'Papers of a court.',
  },
  {
    words:
      'law, bill, act, statute, constitution, treaty, accord, agreement, contract, convention, regulation, rule, charter, decree, ordinance, resolution, amendment, directive, clause, article, protocol, pact, deal, communique, communiqué, declaration, manifesto, platform, code, policy, guideline, guidance, memorandum of understanding',
    credit: 'own',
    note: 'Texts that bind.',
  },
  {
    words:
      'document, file, memo, memorandum, cable, diplomatic cable, minutes, log, diary, notes, draft, note, slide, presentation, brochure, leaflet, pamphlet, flyer, form, application, tax return, return, disclosure, invoice, receipt, certificate, passport, archive, copy, summary, excerpt, text, schedule, agenda, list, plan, blueprint, proposal, budget, prospectus, balance sheet, annual report, invitation, extract, registry extract, bank statement, bank record, phone record, land record, purchase order, tender document, bill of lading, cabinet paper, submission, draft order, executive order, concept note, logbook, diplomatic note, payslip, title deed, contract document, label, sign, banner, placard, inscription',
    credit: 'own',
    note: 'Any paper.',
  },
  {
    words:
      'letter, open letter, email, e-mail, message, text message, memo to staff, note to clients, circular, correspondence, voicemail',
    credit: 'own',
    note: 'From somebody to somebody; stands for itself.',
  },
  {
    words: 'website, site, web page, webpage, homepage, web site',
    credit: 'issuer',
    note: 'Where a person or body speaks for itself: “the ministry’s website said”.',
  },
  {
    words:
      'statement, press release, release, news release, press statement, announcement, bulletin, notice, advisory, warning, alert, fatwa',
    credit: 'issuer',
    note: 'Speaks for its issuer.',
  },
  {
    words:
      'tweet, post, blog post, blog, Facebook post, thread, caption, tweetstorm, status update, comment, posting, op-ed, editorial, essay, opinion piece, column, interview, speech, address, remark, sermon, lecture, press conference, news conference, briefing, memoir, autobiography, book, account, social media account, podcast, episode, broadcast, programme, documentary',
    credit: 'issuer',
    note: 'Words of a person in public.',
  },
  {
    words:
      'video, footage, image, photo, photograph, picture, recording, audio, audio recording, tape, audiotape, videotape, clip, screenshot, satellite image, body camera, CCTV, CCTV footage, dashcam video, film, livestream, ad, advertisement, commercial, advert, spot',
    credit: 'own',
    note: 'Records of what happened, and shown messages.',
  },
  {
    words: 'page, profile, portal, app, online record, register, wikipedia',
    credit: 'own',
    note: 'Places where a text stands.',
  },
  {
    words:
      'bible, quran, koran, torah, scripture, gospel, dictionary, biography, novel, encyclopedia, encyclopaedia, textbook, manual, handbook',
    credit: 'own',
    note: 'Books without a speaker in the story.',
  },
]

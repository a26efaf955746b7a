/** A word or phrase that tells how an unnamed source is presented. */
export interface AnonymityEntry {
  /** Phrases parted by ", ". */
  readonly words: string
  /** Whether the word holds back the names of many too, where a bare plural is an institution. */
  readonly isOfMany?: boolean
  readonly note: string
}

/** Nouns for people who speak without a name: bare, they are nobody in particular but somebody. */
export const UNNAMED_PEOPLE: readonly AnonymityEntry[] = [
  {
    words: 'source, insider, informant, whistleblower, whistle-blower, leaker, tipster, contact',
    note: 'Defined by telling.',
  },
  {
    words:
      'official, aide, adviser, advisor, staffer, assistant, operative, strategist, consultant, lobbyist, fundraiser, bundler, confidant, confidante, ally, associate, bureaucrat, negotiator, diplomat, lawmaker, legislator, councillor, politician, parliamentarian, member, officer, agent, investigator, detective, policeman, soldier, fighter, rebel, militant, guard, serviceman, marine, pilot',
    note: 'Office, party, army: without a name and in the singular they are anonymous.',
  },
  {
    words:
      'teammate, team-mate, flatmate, roommate, housemate, classmate, schoolmate, workmate, executive, manager, employee, worker, staff, staffer, banker, trader, broker, dealer, analyst, economist, investor, engineer, technician, contractor, driver, farmer, teacher, nurse, doctor, surgeon, physician, lawyer, attorney, solicitor, barrister, consultant, colleague, co-worker, coworker, clerk, shopkeeper, businessman, businesswoman, owner, customer, client',
    note: 'Working life.',
  },
  {
    words:
      'resident, witness, eyewitness, bystander, onlooker, neighbour, neighbor, local, villager, passer-by, passerby, man, woman, boy, girl, youth, teenager, student, pupil, mother, father, parent, relative, brother, sister, son, daughter, wife, husband, widow, friend, acquaintance, survivor, victim, patient, passenger, refugee, migrant, seeker, protester, protestor, demonstrator, activist, volunteer, voter, attendee, participant, shopper, fan, visitor, tourist, caller, user, person, people, individual, juror, inmate, prisoner, detainee, hostage, defector, monk, priest, cleric, imam, rabbi',
    note: 'Everyday people who spoke.',
  },
]

/** Words that show that identities are held back: beside “officials” they make it anonymous. */
export const HOLDING_BACK: readonly AnonymityEntry[] = [
  {
    words:
      'senior, top, high-ranking, high-level, top-level, ranking, unnamed, unidentified, anonymous, undisclosed, veteran, junior, mid-level, well-placed, well-informed, knowledgeable, current, certain, influential, prominent',
    isOfMany: true,
    note: '“senior officials”, “current and former officers”: some of them, and it is not told which.',
  },
  {
    words:
      'another, longtime, long-time, undercover, intelligence, security, diplomatic, defence, defense, military, administration, government, western, industry, company, legal, judicial, palace, party, campaign',
    note: 'Adjectives before “official”, “source”.',
  },
]

/** Openings of a phrase that says why the source can know. */
export const NEARNESS: readonly AnonymityEntry[] = [
  {
    words:
      'familiar with, close to, with knowledge of, with direct knowledge of, with firsthand knowledge of, with first-hand knowledge of, with intimate knowledge of, with an understanding of, knowledgeable about, knowledgeable of, briefed on, briefed about, who was briefed, who were briefed, who had been briefed, who has been briefed, who was present, who were present, present at, involved in, involved with, privy to, with access to, aware of, acquainted with, who took part in, who attended, who has seen, who have seen, who had seen, who worked on, in the room, inside the, with ties to, who saw, who read, who have spoken to, who has spoken to, who had spoken to, who have spoken with, who has spoken with, who have worked with, who has worked with, who know, who knows, who have seen, with experience of, in attendance, present, at the meeting, at the table',
    note: '“with direct knowledge of the talks”.',
  },
]

/** Phrases by which a source asks to stay unnamed. */
export const ASKING_ANONYMITY: readonly AnonymityEntry[] = [
  {
    words:
      'condition of anonymity, condition of not being named, condition of not being identified, condition that he not be, condition that she not be, condition that they not be, condition he not be, condition she not be, condition they not be, condition that his name, condition that her name, condition that their names',
    note: '“on condition of anonymity”.',
  },
  {
    words:
      'asked not to be, asked that he not be, asked that she not be, asked that they not be, asked to remain anonymous, asked to stay anonymous, asked for anonymity, asking for anonymity, asking not to be, asking to remain anonymous, requested anonymity, requesting anonymity, pleaded anonymity, pleaded for anonymity, pleading anonymity, craved anonymity, craving anonymity, sought anonymity, seeking anonymity, preferred anonymity, preferring anonymity, pleaded not to be, begged not to be, prefers not to be, spoke in confidence, speaking in confidence, speak in confidence, requests anonymity, requested that, insisted on anonymity, insisting on anonymity, granted anonymity, given anonymity, promised anonymity, anonymity to speak, anonymity to discuss, anonymity because, anonymity to describe, anonymity to talk',
    note: 'Requests.',
  },
  {
    words:
      'declined to be named, declined to be identified, declined to give his name, declined to give her name, declined to give their names, declined to give their name, refused to be named, refused to be identified, refused to give his name, refused to give her name, did not want to be named, did not want to be identified, did not wish to be named, did not wish to be identified, not to be named, not to be identified, not be named, not be identified, would not be named, would not give his name, would not give her name, preferred not to be named, wished to remain anonymous, wanted to remain anonymous, wish to remain anonymous, spoke anonymously, speaking anonymously, speak anonymously, who was not authorised, who was not authorized, who were not authorised, who were not authorized, not authorised to speak, not authorized to speak, not authorised to discuss, not authorized to discuss, was not named, were not named, is not identifying, is not naming, are not naming, has changed his name, not his real name, not her real name, not their real name, withheld his name, withheld her name, gave only his first name, gave only her first name',
    note: 'Refusals of a name; not a refusal to answer.',
  },
  {
    words:
      'cannot be named, can not be named, cannot be identified, can not be identified, cannot legally be named, can not legally be named, cannot legally be identified, can not legally be identified, may not be named, may not be identified, must not be named, must not be identified, could not be named, could not be identified, has lifelong anonymity, has anonymity, have anonymity, identity is protected, identities are protected, identity is being protected, identity is being withheld, identity has been withheld, name is being withheld, names are being withheld, name has been withheld, names have been withheld, names were withheld, name was withheld, name is withheld, name has been changed, names have been changed, names were changed, used a pseudonym, using a pseudonym, uses a pseudonym, under a pseudonym, under a false name, who did not give her name, who did not give his name, who did not give their names, who did not give a name, who gave no name, gave only their first names, gave only one name, not to use his name, not to use her name, not to use their names, not to print his name, not to print her name, not to print their names, not to publish his name, not to publish her name, not to publish their names',
    note: 'Names that a court or the outlet holds back: “who cannot be named for legal reasons”.',
  },
]

/** Words that show that a group was spoken to, rather than thought to hold an opinion. */
export const SPOKEN_TO: readonly AnonymityEntry[] = [
  {
    words:
      'in interviews, in an interview, in recent interviews, in several interviews, in conversations, told reporters, told journalists, interviewed by, interviewed for, reached by, who spoke to',
    note: '“In interviews, Democrats blamed the turnout.”',
  },
]

/** Openings of the reason for anonymity, after a request for it. */
export const ANONYMITY_REASONS: readonly AnonymityEntry[] = [
  {
    words:
      'because, as, since, for fear, fearing, citing, in order to, so as, to discuss, discussing, to speak, to describe, describing, to talk, to avoid, to be, to protect, given, due to, owing to, out of fear, saying, out of concern, while',
    note: '“because they were not authorised to speak”.',
  },
  {
    words:
      'for legal reasons, for security reasons, for safety reasons, for privacy reasons, for professional reasons, for personal reasons, for family reasons, for reasons of, for his safety, for her safety, for their safety, for his own safety, for her own safety, for their own safety, for his protection, for her protection, for their protection, on legal grounds, on safety grounds, on security grounds, under, by law, by order of, by court order, over fears, over concerns, afraid, worried, lest, so that',
    note: '“for legal reasons”, “under Irish law”.',
  },
]

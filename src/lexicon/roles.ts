/** What a role tells about the person that holds it. */
export interface RoleEntry {
  /** Singular nouns, lower case, parted by ", "; those of one line can stand for one another ("the congressman"). */
  readonly words: string
  /**
   * `public`: a public office wherever it is held. `body`: public if the body is public, else private; with no body
   * told, `alone` holds. `spokesperson`: speaks for somebody. `none`: a private role. `person`: no role at all, only
   * a way to refer to somebody without a name ("a resident").
   */
  readonly office: 'public' | 'body' | 'spokesperson' | 'candidate' | 'none' | 'person'
  /** What a `body` role is where no body is told. */
  readonly alone?: 'public' | 'none' | 'unknown'
  readonly gender?: 'male' | 'female'
  readonly note: string
}

/** Offices, professions and descriptions of people, of any country. */
export const ROLES: readonly RoleEntry[] = [
  // Heads of state and government
  {
    words: 'president',
    office: 'body',
    alone: 'public',
    note: 'Of a state unless a company, union or club is told.',
  },
  { words: 'vice president, vice-president, VP', office: 'body', alone: 'public', note: 'As president.' },
  {
    words: 'prime minister, premier, taoiseach, tánaiste, first minister, chief minister, PM, DPM, CM, DCM',
    office: 'public',
    note: 'Head of a government, and the deputy; CM in India and Malaysia.',
  },
  {
    words: 'chancellor',
    office: 'body',
    alone: 'public',
    note: 'Of a state or of its money; of a university elsewhere.',
  },
  {
    words: 'king, emperor, emir, sultan, prince, crown prince, duke',
    office: 'public',
    gender: 'male',
    note: 'Monarchs and princes speak for the state.',
  },
  {
    words: 'queen, empress, princess, duchess',
    office: 'public',
    gender: 'female',
    note: 'The same, of women.',
  },
  {
    words: 'monarch, head of state, head of government, regent, caliph',
    office: 'public',
    note: 'The same, of either.',
  },
  { words: 'first lady', office: 'none', gender: 'female', note: 'A standing without an office.' },
  // Ministers and their houses
  {
    words:
      'minister, foreign minister, defence minister, defense minister, finance minister, interior minister, minister of state, EAM',
    office: 'public',
    note: 'Member of a government.',
  },
  {
    words: 'secretary, foreign secretary, home secretary, defence secretary, health secretary',
    office: 'body',
    alone: 'public',
    note: 'Minister in Britain and America; of a union or club elsewhere.',
  },
  {
    words: 'secretary of state, secretary of defense, secretary of defence',
    office: 'public',
    note: 'Named with their field, always of a state.',
  },
  {
    words:
      'undersecretary, under-secretary, permanent secretary, cabinet secretary, principal secretary, CS, PS',
    office: 'public',
    note: 'First and second rank of a ministry; CS and PS in Kenya.',
  },
  {
    words: 'secretary general, secretary-general',
    office: 'body',
    alone: 'public',
    note: 'Of the United Nations and alliances; of unions and parties too.',
  },
  {
    words:
      'attorney general, attorney-general, solicitor general, solicitor-general, surgeon general, auditor general, auditor-general, governor general, governor-general, accountant general, controller general',
    office: 'public',
    note: 'Law and health officers of a state.',
  },
  {
    words: 'high commissioner, commissioner, high representative',
    office: 'body',
    alone: 'public',
    note: 'Of police, a union of states or a league.',
  },
  // Legislators
  { words: 'senator', office: 'public', note: 'Member of an upper house.' },
  {
    words: 'congressman, assemblyman',
    office: 'public',
    gender: 'male',
    note: 'Member of a lower house, of men.',
  },
  { words: 'congresswoman, assemblywoman', office: 'public', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'lawmaker, legislator, parliamentarian, member of parliament, member of congress, member of the parliament, congressperson, MP, MEP, MSP, MLA, TD, MK, MNA, MPA, MHA, MHK, MPP, MLC, MCA',
    office: 'public',
    note: 'Member of a parliament.',
  },
  {
    words: 'representative, delegate, deputy',
    office: 'body',
    alone: 'public',
    note: 'Of a parliament, or of any body.',
  },
  {
    words: 'speaker, majority leader, minority leader, whip, house leader',
    office: 'public',
    note: 'Officers of a parliament.',
  },
  {
    words:
      'backbencher, frontbencher, shadow chancellor, shadow secretary, shadow home secretary, shadow foreign secretary, shadow health secretary, shadow defence secretary, shadow education secretary, shadow minister, leader of the opposition, peer',
    office: 'public',
    note: 'Sit in a parliament of the British kind.',
  },
  {
    words: 'opposition leader',
    office: 'body',
    alone: 'unknown',
    note: 'Sits in a parliament in some countries, is kept out of it or runs for an office in others.',
  },
  // Regions and towns
  {
    words: 'governor',
    office: 'public',
    note: 'Of a state or province; of a bank, also a public one.',
  },
  {
    words:
      'lieutenant governor, mayor, vice mayor, deputy mayor, lord mayor, provost, prefect, burgomaster, city manager, town manager, county manager, city administrator, county administrator, reeve, district collector, tehsildar, sarpanch, barangay captain',
    office: 'public',
    note: 'Head of a region or town.',
  },
  {
    words:
      'councillor, councilor, alderman, council member, selectman, county executive, town clerk, county clerk',
    office: 'public',
    note: 'Member or officer of a council.',
  },
  { words: 'councilman', office: 'public', gender: 'male', note: 'The same, of men.' },
  { words: 'councilwoman, alderwoman', office: 'public', gender: 'female', note: 'The same, of women.' },
  {
    words: 'treasurer, comptroller, controller, auditor, registrar, ombudsman',
    office: 'body',
    alone: 'public',
    note: 'Officers elected or appointed, in companies too.',
  },
  // Law
  {
    words: 'judge, justice, chief justice, magistrate, chief judge, sheriff court judge',
    office: 'public',
    note: 'Speaks as a court.',
  },
  {
    words:
      'prosecutor, district attorney, city attorney, county attorney, state attorney, public prosecutor, chief prosecutor, procurator',
    office: 'public',
    note: 'Speaks as the prosecuting authority.',
  },
  {
    words: 'coroner, medical examiner, bailiff, court clerk, public defender',
    office: 'public',
    note: 'Officers of a court.',
  },
  {
    words: 'sheriff, constable, chief constable, police chief, police commissioner, superintendent, marshal',
    office: 'public',
    note: 'Heads of police.',
  },
  { words: 'policeman', office: 'public', gender: 'male', note: 'A member of the police, of men.' },
  { words: 'policewoman', office: 'public', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'detective, trooper, deputy sheriff, police officer, warden, fire chief, fire marshal, inspector general',
    office: 'public',
    note: 'Members of police, prisons and fire brigades.',
  },
  {
    words: 'inspector, investigator, officer, inspector-general',
    office: 'body',
    alone: 'public',
    note: 'Of an authority unless a firm is told.',
  },
  // Armed forces
  {
    words:
      'general, lieutenant general, major general, brigadier, brigadier general, admiral, rear admiral, vice admiral, field marshal, air marshal',
    office: 'public',
    note: 'Flag officers.',
  },
  {
    words:
      'colonel, lieutenant colonel, major, lieutenant, commodore, corporal, sergeant, sergeant major, private first class, petty officer',
    office: 'public',
    note: 'Ranks of an army, navy or police.',
  },
  {
    words: 'captain',
    office: 'body',
    alone: 'public',
    note: 'Of an army or police unless of a team or a ship.',
  },
  {
    words: 'special agent, federal agent, police agent, border agent, customs agent, intelligence agent',
    office: 'public',
    note: 'Of an authority.',
  },
  {
    words: 'agent',
    office: 'body',
    alone: 'unknown',
    note: 'Of an authority where one is told; “his agent” is a player’s.',
  },
  {
    words: 'commander, commander-in-chief, army chief, chief of staff, military chief',
    office: 'body',
    alone: 'public',
    note: 'Of an army unless of an armed group or an office.',
  },
  // Diplomacy
  {
    words: "ambassador, consul, consul general, attache, attaché, charge d'affaires, emissary, nuncio",
    office: 'public',
    note: 'Speak for a state.',
  },
  {
    words: 'envoy, special envoy, negotiator, chief negotiator, special representative',
    office: 'body',
    alone: 'public',
    note: 'Of a state or union of states unless a group is told.',
  },
  { words: 'diplomat', office: 'public', note: 'In the service of a state.' },
  {
    words: 'counterpart, opposite number',
    office: 'body',
    alone: 'unknown',
    note: 'Holds the office of whoever it is the counterpart of.',
  },
  {
    words: 'official, government official, functionary, civil servant, bureaucrat',
    office: 'body',
    alone: 'public',
    note: 'A holder of some office; unnamed ones are judged by number and modifiers.',
  },
  // Heads of bodies of any kind
  {
    words: 'chairman',
    office: 'body',
    alone: 'unknown',
    gender: 'male',
    note: 'Of a committee, company or club.',
  },
  { words: 'chairwoman', office: 'body', alone: 'unknown', gender: 'female', note: 'The same, of women.' },
  {
    words: 'chair, chairperson, vice chairman, vice chair, deputy chairman',
    office: 'body',
    alone: 'unknown',
    note: 'The same, of either.',
  },
  {
    words:
      'director, executive director, deputy director, managing director, director general, director-general',
    office: 'body',
    alone: 'none',
    note: 'Head of an agency, institute, company, film.',
  },
  {
    words: 'chief, head, deputy chief, deputy head, principal',
    office: 'body',
    alone: 'unknown',
    note: 'Head of a body that is told.',
  },
  {
    words: 'leader, co-leader, deputy leader, supreme leader',
    office: 'body',
    alone: 'unknown',
    note: 'Of a state, party or group.',
  },
  {
    words: 'administrator, manager, coordinator, president-elect, rapporteur, commissioner general',
    office: 'body',
    alone: 'none',
    note: 'Runs something for a body.',
  },
  {
    words:
      'member, adviser, advisor, counsellor, counselor, aide, counsel, general counsel, special adviser, chief economist, economic adviser',
    office: 'body',
    alone: 'none',
    note: 'Belongs to a body or serves somebody.',
  },
  {
    words:
      'staffer, employee, worker, civil engineer, clerk, assistant, intern, subordinate, colleague, co-worker, operative',
    office: 'none',
    note: 'Works for a body and does not speak for it.',
  },
  // Spokespeople
  { words: 'spokesman', office: 'spokesperson', gender: 'male', note: 'Speaks for somebody, of men.' },
  { words: 'spokeswoman', office: 'spokesperson', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'spokesperson, press secretary, press officer, press attaché, press aide, press adviser, press advisor, press spokesman, media adviser, information officer, communication director, communications adviser, communications advisor, communications aide, director of public affairs, head of public affairs, public information officer, head of media, media director, communications director, director of communications, communications chief, communications manager, communications officer, head of communications, public affairs officer, press chief, media officer, publicist, public relations officer, police public relations officer, PRO',
    office: 'spokesperson',
    note: 'The same, of either.',
  },
  // Running for office
  {
    words:
      'candidate, nominee, contender, hopeful, front-runner, frontrunner, running mate, standard-bearer, presidential candidate, presidential nominee, presidential hopeful, challenger',
    office: 'candidate',
    note: 'Runs for an office that somebody else holds.',
  },
  // Private life, business, knowledge, art, belief
  {
    words:
      'analyst, strategist, economist, expert, specialist, consultant, commentator, pundit, observer, forecaster, trader, broker, dealer, exporter, importer, grower, refiner, shipper, market maker, investor, banker, fund manager, stockbroker, pollster, demographer, statistician',
    office: 'none',
    note: 'Gives an opinion by trade.',
  },
  {
    words:
      'professor, lecturer, academic, scholar, researcher, scientist, historian, political scientist, sociologist, psychologist, physicist, chemist, biologist, geologist, epidemiologist, virologist, astronomer, climatologist, seismologist, meteorologist, anthropologist, philosopher, engineer, linguist, fellow, senior fellow, research fellow, dean, rector, vice-chancellor, teacher, schoolteacher, headteacher, head teacher, hydrologist, botanist, zoologist, ecologist, archaeologist, agronomist, mathematician, criminologist, oceanographer, ornithologist, entomologist, ethicist, educator, principal investigator, instructor, tutor, librarian',
    office: 'none',
    note: 'Works in learning.',
  },
  { words: 'headmaster, schoolmaster', office: 'none', gender: 'male', note: 'Head of a school, of men.' },
  { words: 'headmistress, schoolmistress', office: 'none', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'lawyer, attorney, solicitor, barrister, advocate, litigator, legal adviser, defence lawyer, defense lawyer, defense attorney, notary, law professor',
    office: 'none',
    note: 'Speaks for a client; the guidelines of the evaluation data label the lawyer as such.',
  },
  {
    words:
      'chief executive, chief executive officer, CEO, CFO, chief financial officer, chief operating officer, COO, CTO, executive, founder, co-founder, owner, co-owner, businessperson, entrepreneur, industrialist, magnate, tycoon, mogul, billionaire, millionaire, developer, boss, partner, shareholder, vendor, shopkeeper, retailer, landlord, builder, contractor, supplier, real estate developer, proprietor, publisher, restaurateur',
    office: 'none',
    note: 'In business.',
  },
  {
    words: 'businessman, salesman, craftsman, fisherman, cameraman, foreman, workman, tradesman, barman',
    office: 'none',
    gender: 'male',
    note: 'Trades, of men.',
  },
  {
    words: 'businesswoman, saleswoman, actress, waitress, heiress, hostess',
    office: 'none',
    gender: 'female',
    note: 'Trades, of women.',
  },
  {
    words:
      'activist, campaigner, organiser, organizer, dissident, protester, demonstrator, volunteer, human rights lawyer, whistle-blower, whistleblower, lobbyist, environmentalist, conservationist, unionist, trade unionist, union leader, union official, community leader, tribal leader, elder, rebel, insurgent, militant, fighter, warlord, separatist, guerrilla, jihadist, extremist',
    office: 'none',
    note: 'For a cause.',
  },
  {
    words:
      'doctor, physician, surgeon, nurse, head nurse, matron, ward sister, paramedic, anaesthetist, anesthesiologist, radiologist, gynaecologist, dermatologist, neurologist, midwife, psychiatrist, paediatrician, pediatrician, medic, veterinarian, vet, pharmacist, dentist, therapist, carer, caregiver, cardiologist, oncologist, consultant surgeon, health worker, aid worker, relief worker, rescue worker, rescuer, firefighter, social worker, lifeguard',
    office: 'none',
    note: 'Care and rescue; employed by many kinds of body.',
  },
  {
    words:
      'journalist, reporter, correspondent, editor, columnist, anchor, presenter, broadcaster, moderator, blogger, photographer, host, radio host, talk show host, producer, author, writer, biographer, novelist, poet, playwright, editor-in-chief, photojournalist, critic, cartoonist, podcaster, influencer',
    office: 'none',
    note: 'Writes or shows.',
  },
  { words: 'newsman, anchorman', office: 'none', gender: 'male', note: 'The same, of men.' },
  { words: 'anchorwoman', office: 'none', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'actor, singer, musician, composer, conductor, violinist, pianist, cellist, drummer, film star, pop star, artist, painter, sculptor, designer, architect, curator, filmmaker, film-maker, film director, comedian, dancer, choreographer, stylist, screenwriter, illustrator, ballerina, soprano, tenor, DJ, rapper, celebrity, model, chef, songwriter, guitarist',
    office: 'none',
    note: 'Art and stage.',
  },
  {
    words:
      'coach, player, footballer, striker, goalkeeper, midfielder, defender, athlete, runner, swimmer, cyclist, boxer, golfer, cricketer, batsman, bowler, quarterback, trainer, referee, umpire, champion, medallist, medalist, driver, rider, jockey, sprinter, skipper, winger, pitcher',
    office: 'none',
    note: 'Sport.',
  },
  {
    words:
      'priest, pastor, bishop, archbishop, cardinal, imam, rabbi, cleric, clergyman, monk, preacher, minister of religion, vicar, mufti, ayatollah, pope, pontiff, chaplain, evangelist, patriarch, reverend, mullah, theologian, lama',
    office: 'none',
    note: 'Belief.',
  },
  { words: 'nun, abbess, priestess', office: 'none', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'pilot, sailor, farmer, miner, electrician, plumber, mechanic, carpenter, gardener, cook, cleaner, guard, security guard, bus driver, taxi driver, lorry driver, truck driver, train driver, bartender, waiter, hairdresser, fisher, rancher, logger, butcher, baker, postman, trucker, shepherd, herder, labourer, laborer, seafarer, flight attendant, astronaut, cosmonaut, technician, programmer, software engineer, hacker',
    office: 'none',
    note: 'Trades.',
  },
  {
    words: 'soldier, marine, reservist, conscript, veteran, airman, serviceman, paratrooper, sniper, cadet',
    office: 'none',
    note: 'Serve without an office; unnamed ones are individuals for the guidelines of the evaluation data.',
  },
  { words: 'servicewoman', office: 'none', gender: 'female', note: 'The same, of women.' },
  {
    words:
      'donor, fundraiser, fund-raiser, surrogate, supporter, ally, loyalist, backer, opponent, rival, campaign manager, campaign chairman, campaign chief, campaign chair, campaign aide, party leader, party official, party chairman, Democrat, Republican, Tory, conservative, liberal, socialist, communist, nationalist, progressive, moderate, centrist, politician, statesman, insider, veteran politician, adversary, predecessor, successor',
    office: 'none',
    note: 'Around politics without an office.',
  },
  // Kin
  {
    words:
      'husband, father, brother, son, uncle, nephew, grandfather, grandson, stepfather, stepson, father-in-law, son-in-law, brother-in-law, widower, boyfriend, fiancé, dad, half-brother',
    office: 'none',
    gender: 'male',
    note: 'Kin, of men.',
  },
  {
    words:
      'wife, mother, sister, daughter, aunt, niece, grandmother, granddaughter, stepmother, mother-in-law, daughter-in-law, sister-in-law, widow, girlfriend, fiancée, mum, mom, half-sister, ex-wife',
    office: 'none',
    gender: 'female',
    note: 'Kin, of women.',
  },
  {
    words:
      'spouse, parent, child, cousin, relative, sibling, twin, grandparent, family member, friend, family friend, neighbour, neighbor, classmate, roommate, flatmate, associate, confidant, confidante, mentor, lover, fiance, fiancee, ex-husband, acquaintance, housemate',
    office: 'none',
    note: 'Kin and friends.',
  },
  // Only ways to refer to somebody
  {
    words: 'man, boy, gentleman, guy, schoolboy, gunman, groom, fireman',
    office: 'person',
    gender: 'male',
    note: 'A man.',
  },
  {
    words: 'woman, girl, lady, schoolgirl, bride, mother-to-be',
    office: 'person',
    gender: 'female',
    note: 'A woman.',
  },
  {
    words:
      'person, individual, source, informant, witness, eyewitness, bystander, passer-by, passerby, onlooker, resident, local, villager, inhabitant, citizen, voter, taxpayer, customer, client, consumer, shopper, passenger, commuter, tourist, visitor, traveller, traveler, guest, patient, victim, survivor, hostage, prisoner, inmate, detainee, suspect, defendant, plaintiff, claimant, complainant, accuser, attacker, assailant, shooter, student, pupil, graduate, alumnus, teenager, toddler, pensioner, retiree, migrant, immigrant, refugee, asylum seeker, tenant, homeowner, caller, listener, viewer, reader, user, subscriber, applicant, respondent, participant, attendee, panellist, panelist, juror, motorist, pedestrian, spectator, fan, follower, believer, sceptic, skeptic, detractor, proponent, defector, exile, fugitive, native, newcomer, youth, adult, baby, caretaker, evacuee, interlocutor, adherent, signatory, petitioner, appellant, stakeholder, creditor, worshipper, congregant, concertgoer, buyer, seller, orphan',
    office: 'person',
    note: 'Refers to somebody by the part played in the story.',
  },
]

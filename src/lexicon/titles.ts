/** A word that stands directly before a name. */
export interface TitleEntry {
  /** As written in lower case, parted by ", "; forms with and without a full stop each. In capitals: only so written. */
  readonly words: string
  /** The role in `ROLES` that it abbreviates or equals, or null for a mere form of address. */
  readonly role: string | null
  readonly gender?: 'male' | 'female'
  readonly note: string
}

/** Forms of address and abbreviated offices; offices in full ("Prime Minister") are found in `ROLES`. */
export const TITLES: readonly TitleEntry[] = [
  {
    words:
      'mr, mr., messrs, messrs., sir, lord, don, señor, herr, monsieur, signor, baron, viscount, earl, master',
    role: null,
    gender: 'male',
    note: 'Address of men.',
  },
  {
    words:
      'mrs, mrs., ms, ms., miss, lady, dame, baroness, madam, madame, mme, mme., señora, frau, signora, countess, daw',
    role: null,
    gender: 'female',
    note: 'Address of women.',
  },
  {
    words: 'mx, mx., dr, dr., hon, hon., rt hon, hajj, haji, datuk, tan sri, shri, sri, u',
    role: null,
    note: 'Address of either.',
  },
  { words: 'prof, prof., professor', role: 'professor', note: 'Of a university.' },
  { words: 'sen, sen., sens, sens., senator', role: 'senator', note: 'American and other upper houses.' },
  {
    words: 'rep, rep., reps, reps., representative, del, del.',
    role: 'representative',
    note: 'Lower houses.',
  },
  { words: 'gov, gov., govs, govs., governor', role: 'governor', note: 'Head of a state or province.' },
  { words: 'lt. gov, lt. gov., lt gov', role: 'lieutenant governor', note: 'Second to a governor.' },
  { words: 'pres, pres., president', role: 'president', note: 'Of a state or body.' },
  {
    words: 'gen, gen., lt. gen., maj. gen., brig. gen., lt gen, maj gen',
    role: 'general',
    note: 'Flag officers.',
  },
  { words: 'adm, adm., rear adm., vice adm.', role: 'admiral', note: 'Flag officers of a navy.' },
  { words: 'brig, brig., brigadier, AVM', role: 'brigadier', note: 'Flag officers.' },
  {
    words: 'col, col., lt. col., lt col, gp capt, group captain, wg cdr, wing commander',
    role: 'colonel',
    note: 'Army and air force rank.',
  },
  { words: 'maj, maj., sqn ldr, squadron leader', role: 'major', note: 'Army and air force rank.' },
  { words: 'capt, capt.', role: 'captain', note: 'Army, navy, police and fire rank.' },
  {
    words:
      'lt, lt., lieut, lieut., 1st lt., 2nd lt., flt lt, flight lieutenant, sub-lieutenant, ens., ensign',
    role: 'lieutenant',
    note: 'Army, air force, navy and police rank.',
  },
  {
    words:
      'sgt, sgt., staff sgt., master sgt., tech. sgt., gunnery sgt., sgt. maj., det. sgt., det sgt, subedar, havildar',
    role: 'sergeant',
    note: 'Army and police rank.',
  },
  { words: 'cpl, cpl., pte, pte., pfc, pvt, pvt., spc, spc.', role: 'corporal', note: 'Lower ranks.' },
  { words: 'cmdr, cmdr., cdr, cdr., lt. cmdr., lt cdr', role: 'commander', note: 'Navy and police rank.' },
  {
    words: 'supt, supt., ch supt, det supt, det ch supt, SP, SSP, ASP, CSP, DCS',
    role: 'superintendent',
    note: 'Police rank, in Asia and Africa by its letters; of schools in America.',
  },
  {
    words: 'DSP, ACP, DCP, JCP, ACC, DCC, IG, DIG, AIG, IGP, DIGP, DGP, ADGP',
    role: 'police commissioner',
    note: 'Upper ranks of police by their letters, in India, Pakistan, Kenya, Nigeria, Britain.',
  },
  {
    words: 'det, det., DCI, DI, DS, DC, WDC, det insp, det ch insp, det con, det const',
    role: 'detective',
    note: 'Police rank.',
  },
  {
    words: 'insp, insp., ch insp, chief insp, PC, WPC, const, const., ASI, SHO',
    role: 'constable',
    note: 'Police rank.',
  },
  {
    words: 'PPRO',
    role: 'police public relations officer',
    note: 'Speaks for the police, in Nigeria.',
  },
  { words: 'AG, DAG', role: 'attorney general', note: 'Law officer of a state.' },
  { words: 'DPP, DA, ADA', role: 'prosecutor', note: 'Directors of prosecutions and district attorneys.' },
  { words: 'CJ, CJI, ACJ, HHJ, DJ, JSC', role: 'judge', note: 'Judges by their letters.' },
  { words: 'cllr, cllr., coun, coun.', role: 'councillor', note: 'Member of a council.' },
  { words: 'amb, amb.', role: 'ambassador', note: 'Speaks for a state.' },
  { words: 'atty, atty., atty. gen.', role: 'attorney general', note: 'Law officer in American papers.' },
  {
    words:
      'rev, rev., fr, fr., father, pastor, pope, bishop, archbishop, cardinal, imam, rabbi, mullah, ayatollah, canon, monsignor, deacon',
    role: 'priest',
    gender: 'male',
    note: 'Clergy; a pronoun in the text overrules the gender.',
  },
  { words: 'sister, mother superior', role: 'nun', gender: 'female', note: 'Clergy.' },
  {
    words: 'emir, king, prince, sultan, crown prince, oba, tsar',
    role: 'king',
    gender: 'male',
    note: 'Monarchs.',
  },
  {
    words:
      'sheikh, sheik, shaikh, sayyid, hajji, alhaji, malam, ustadh, maulana, moulana, pandit, swami, ustad, tunku',
    role: null,
    gender: 'male',
    note: 'Address of elders, clerics and men of family: no office by itself.',
  },
  { words: 'queen, princess, sheikha', role: 'queen', gender: 'female', note: 'Monarchs.' },
]

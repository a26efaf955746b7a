import type { AbbreviationEntry, AbbreviationKind } from '../pipeline/segment/abbreviation-table.js'

function list(kind: AbbreviationKind, note: string, forms: string): AbbreviationEntry[] {
  return forms.split(' ').map((form) => ({ form, kind, note }))
}

/** Abbreviations that are written with a full stop, each class with its reason. */
export const ABBREVIATIONS: readonly AbbreviationEntry[] = [
  ...list(
    'title',
    'Form of address before a name.',
    'mr mrs ms mx messrs mme mlle dr drs prof sr. fr hon rev revd msgr bro sis eng engr arch',
  ),
  ...list(
    'title',
    'Political office before a name.',
    'sen sens rep reps gov govs pres amb del atty asst supt dep dist councilmem assemb coun cllr',
  ),
  ...list(
    'title',
    'Military or police rank before a name.',
    'gen lt col maj capt cmdr cdr cpl sgt adm brig pvt pfc pte ens insp det const cpt spc',
  ),
  ...list('title', 'Part of a place name before the name.', 'st ste mt ft'),
  ...list('title', 'Links two sides of a case or match.', 'v vs'),
  ...list('title', 'Introduces an example or a comparison.', 'e.g i.e cf viz ca approx'),
  ...list('number', 'Before a number.', 'no nos vol vols pp para paras sec art arts ch fig figs op'),
  ...list(
    'number',
    'Month or day before a number, a common word or name otherwise.',
    'mar jan feb apr jun jul aug sept sep oct nov dec sat sun',
  ),
  ...list('end', 'Closes a company name.', 'inc corp co ltd cos bros plc llc lp intl assn dept univ'),
  ...list('end', 'Follows a person’s name.', 'jr esq ph.d m.d b.a m.a d.d.s'),
  ...list('end', 'Time of day.', 'a.m p.m'),
  ...list('end', 'Closes a list.', 'etc al'),
  ...list('end', 'Street in an address.', 'ave blvd rd hwy'),
  ...list('end', 'Day of the week.', 'mon tue tues thu thur thurs fri'),
  ...list('end', 'Unit of measure.', 'oz lb lbs ft sq hr hrs mins secs mph'),
  ...list(
    'end',
    'US state after a place or a party letter ("R-Calif.").',
    'ala ariz ark calif colo conn fla ga kan ky md minn mont neb nev okla ore penn pa tenn tex vt va wis wyo ' +
      'ill ind la mich mo miss mass wash dela',
  ),
]

/**
 * Words that are spelt in two ways, British and American: the models have learned from American newspapers, and
 * “criticised” is the word that they know as “criticized”. Closed classes, so that “promise” and “rise” stay.
 */
const classes: readonly (readonly [british: string, american: string, endings: string, stems: string])[] = [
  [
    'is',
    'iz',
    'e es ed ing er ers ation ations able',
    'agon american amort anglic annual anonym antagon apolog author balkan bapt barbar brutal bureaucrat cannibal canon capital categor cauter central character civil colon commercial computer conceptual container contextual criminal critic crystall custom decentral decolon decriminal demilitar demobil democrat demon demoral denuclear deput destabil digit disorgan dramat econom empath emphas energ epitom equal eulog evangel external factor fantas fertil fictional final formal fossil fraternal galvan general ghetto glamor global harmon hospital human hybrid hypnot hypothes ideal idol immobil immortal immun individual industrial institutional internal internalional islam ital jeopard latin legal legitim liberal lion local magnet marginal material maxim mechan memor mesmer militar minim mobil modern monet monopol moral motor national natural neutral normal optim organ ostrac oxid pasteur patron pedestrian penal personal philosoph plagiar polar politic popular pressur priorit privat professional public pulver radical random rational re-organ real recapital recogn reorgan revital revolution roman sanit satir scrutin secular securit sensational sensit serial social solemn special stabil standard steril stigmat styl subsid summar symbol sympath synchron synthes system tantal temporal terror theor total tranquil traumat trivial tyrann unauthor unrecogn urban util vandal vapor verbal victim visual vocal weapon western woman',
  ],
  ['ys', 'yz', 'e es ed ing er ers', 'anal paral catal'],
  [
    'our',
    'or',
    ' s ed ing able ably ite ites hood hoods less ful er ers',
    'ard arm behavi cand clam col demean dishon endeav fav ferv harb hon hum lab misdemean neighb od parl rig rum sav savi splend tum val vap vig discol flav ranc watercol tric unfav misbehavi',
  ],
  [
    'l',
    '',
    'ed ing er ers',
    'cancel channel counsel dial dishevel duel equal fuel funnel grovel imperil initial jewel label level libel marvel model panel parcel pencil quarrel refuel rival shovel signal snivel spiral swivel total travel tunnel unravel marshal revel remodel pummel pedal bedevil barrel enamel gruel',
  ],
  ['re', 'er', ' s', 'calib cent centimet epicent fib kilomet lit lust met millimet sab somb spect theat'],
  ['ce', 'se', ' s less', 'defen offen preten'],
]

const SINGLE =
  'centred:centered manoeuvre:maneuver manoeuvres:maneuvers manoeuvred:maneuvered manoeuvring:maneuvering programme:program programmes:programs sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism judgement:judgment judgements:judgments acknowledgement:acknowledgment fulfil:fulfill fulfils:fulfills fulfilment:fulfillment enrol:enroll enrols:enrolls enrolment:enrollment instalment:installment instalments:installments skilful:skillful wilful:willful grey:gray mum:mom mums:moms aluminium:aluminum plough:plow ploughs:plows ploughed:plowed ploughing:plowing paediatric:pediatric paediatrician:pediatrician paedophile:pedophile paedophiles:pedophiles foetus:fetus anaesthetic:anesthetic whilst:while amongst:among learnt:learned ageing:aging cosy:cozy jewellery:jewelry sulphur:sulfur mould:mold moustache:mustache pyjamas:pajamas licence:license licences:licenses'

/** Every word of the classes with its American spelling. */
export function listSpellings(): [british: string, american: string][] {
  const pairs = SINGLE.split(' ').map((pair) => pair.split(':') as [string, string])
  for (const [british, american, endings, stems] of classes) {
    for (const stem of stems.split(' ')) {
      for (const ending of endings.split(' '))
        pairs.push([`${stem}${british}${ending}`, `${stem}${american}${ending}`])
    }
  }
  return pairs
}

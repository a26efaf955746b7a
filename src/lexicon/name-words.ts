/** Small words in and around names. */
export interface NameWordEntry {
  readonly words: string
  /**
   * `particle`: lower-case part of a name. `suffix`: after a name. `stop`: a capitalised word that is no source.
   * `former`: says that a role has ended.
   */
  readonly use: 'particle' | 'suffix' | 'stop' | 'former'
  readonly note: string
}

/** Words that help to read where a name begins and ends, and whether a role still holds. */
export const NAME_WORDS: readonly NameWordEntry[] = [
  {
    words:
      'de, del, della, di, da, do, dos, das, la, le, les, du, van, von, der, den, ter, ten, zu, zum, zur, af, av, bin, ibn, bint, al, el, ul, ud, abu, ben, bat, y, e, san, st, st., ap, mac, o',
    use: 'particle',
    note: 'Join the parts of names in many languages ("de la Cruz", "bin Salman").',
  },
  {
    words:
      'jr, jr., sr, sr., ii, iii, iv, esq, esq., phd, ph.d., md, m.d., rn, r.n., dds, cpa, kc, k.c., qc, q.c., sc, s.c., obe, mbe, cbe, kbe, dbe, gbe, bem, cmg, kcmg, frs, jp, j.p.',
    use: 'suffix',
    note: 'Follow a surname and are not part of it.',
  },
  {
    words:
      'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan., feb., aug., sept., oct., nov., dec.',
    use: 'stop',
    note: 'Days and months.',
  },
  {
    words:
      "easter, christmas, ramadan, god, allah, i, i'm, i've, ok, brexit, covid-19, covid, internet, tv, english, facetime, share, read more, photo, advertisement, gmt, utc, et, est, p.m., a.m., updated, video, watch, related, correction, editor's note",
    use: 'stop',
    note: 'Capitalised words of pages and calendars.',
  },
  {
    words:
      'american, british, russian, chinese, french, german, iranian, israeli, palestinian, syrian, iraqi, turkish, ukrainian, indian, pakistani, afghan, egyptian, saudi, korean, japanese, european, african, asian, arab, mexican, canadian, australian, italian, spanish, irish, scottish, welsh, polish, dutch, belgian, swiss, greek, cuban, brazilian, jewish, muslim, christian, catholic, sunni, shia, shiite, kurdish, latino, hispanic, democratic, republican, conservative, libertarian, communist, socialist, islamic, western, northern, southern, eastern, soviet, nigerian, kenyan, swedish, norwegian, danish, finnish, lebanese, jordanian, libyan, yemeni, sudanese, north korean, south korean, south african, north, south, east, west',
    use: 'stop',
    note: 'Adjectives of peoples, beliefs and parties.',
  },
  {
    words:
      'basque, catalan, spaniard, dutchman, frenchman, frenchwoman, englishman, englishwoman, irishman, irishwoman, welshman, scotsman, scot, briton, swede, pole, turk, serb, croat, slovak, czech, hungarian, romanian, bulgarian, portuguese, argentine, argentinian, chilean, colombian, peruvian, venezuelan, ecuadorian, uruguayan, paraguayan, bolivian, ghanaian, ethiopian, eritrean, somali, tunisian, moroccan, algerian, senegalese, ivorian, cameroonian, ugandan, tanzanian, zambian, zimbabwean, rwandan, congolese, angolan, mozambican, thai, vietnamese, cambodian, indonesian, malaysian, singaporean, filipino, filipina, taiwanese, bangladeshi, nepali, nepalese, sri lankan, austrian, croatian, serbian, bosnian, albanian, slovenian, macedonian, georgian, armenian, azerbaijani, kazakh, uzbek, tajik, estonian, latvian, lithuanian, belarusian, moldovan, icelandic, maltese, cypriot, new zealander, jamaican, haitian, honduran, salvadoran, guatemalan, nicaraguan, panamanian, emirati, qatari, kuwaiti, bahraini, omani',
    use: 'stop',
    note: 'The same, and nouns for one of a people.',
  },
  {
    words:
      'former, ex, ex-, erstwhile, onetime, one-time, sometime, retired, ousted, deposed, disgraced, late, then, previous, past',
    use: 'former',
    note: 'The role has ended.',
  },
]

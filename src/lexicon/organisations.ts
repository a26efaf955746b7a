import type { Sector } from '../pipeline/document.js'

/** Head nouns of organisations, or names of well-known ones. */
export interface OrganisationEntry {
  /** Parted by ", ". Head nouns are lower case and singular; names are written as in print. */
  readonly words: string
  readonly sector: Sector
  /** `head`: a common noun that ends or begins a name ("Ministry of Health"). `name`: a proper name. `ending`: ends a name. */
  readonly use: 'head' | 'name' | 'ending'
  readonly note: string
}

/** Nouns that head the names of organisations, and stand for them ("the ministry"). */
export const ORGANISATION_HEADS: readonly OrganisationEntry[] = [
  {
    words:
      'ministry, government, administration, cabinet, parliament, senate, congress, assembly, legislature, council, city council, county council, duma, knesset, bundestag, chamber, treasury, monarchy, palace, presidency, chancellery, state department, statehouse, politburo, regime, junta, coalition government, leadership, state, city, county, district, municipality, town hall, city hall, borough, province, emirate, kingdom, republic, delegation, embassy, consulate, secretariat',
    sector: 'state',
    use: 'head',
    note: 'Governments, parliaments and what represents a state.',
  },
  {
    words:
      'department, directorate, bureau, agency, authority, commission, watchdog, regulator, inspectorate, ombudsman, service, administration office, registry, tax office, customs, border force, coastguard, coast guard, health service, weather service, met office, electoral commission, election commission, central bank, reserve bank, federal reserve, office',
    sector: 'state',
    use: 'head',
    note: 'Authorities.',
  },
  {
    words:
      "court, tribunal, bench, division bench, supreme court, high court, appeals court, court of appeal, district court, judiciary, jury, grand jury, prosecution, prosecution service, attorney general's office, prosecutor's office, parole board, inquest, coroner's court, public inquiry, truth commission",
    sector: 'state',
    use: 'head',
    note: 'Courts and prosecution.',
  },
  {
    words:
      "police, police department, police force, police service, constabulary, gendarmerie, sheriff's office, army, navy, air force, military, armed forces, general staff, joint chiefs of staff, joint chiefs, defence forces, defense forces, national guard, marines, garrison, fire service, fire department, fire brigade, fire and rescue service, fire and rescue, rescue service, emergency service, ambulance service, nhs trust, nhs foundation trust, hospital trust, health board, intelligence service, secret service, spy agency, security service, civil defence, civil defense",
    sector: 'state',
    use: 'head',
    note: 'Police, armies, fire and secret services.',
  },
  {
    words: 'committee, subcommittee, panel, task force, working group, board, caucus, body',
    sector: 'state',
    use: 'head',
    note: 'Of a parliament or authority where nothing else is said; the name before it may overrule.',
  },
  {
    words: 'campaign, super pac, PAC, political action committee',
    sector: 'party',
    use: 'head',
    note: 'Run for somebody; a bare one is the last that was named.',
  },
  {
    words: 'party, opposition, coalition, bloc, faction, politburo bureau, front',
    sector: 'party',
    use: 'head',
    note: 'Parties and campaigns.',
  },
  {
    words:
      'militia, rebel group, armed group, insurgency, guerrilla group, cartel, gang, mafia, separatist group, terrorist group, militant group, brigade, battalion, insurgents, liberation army, liberation front',
    sector: 'armed',
    use: 'head',
    note: 'Armed groups outside a state.',
  },
  {
    words:
      'company, firm, corporation, corp, corp., inc, inc., ltd, ltd., plc, llc, llp, gmbh, ag, group, holdings, conglomerate, bank, insurer, brokerage, hedge fund, fund, retailer, supermarket, airline, carrier, airport, railway, operator, manufacturer, carmaker, automaker, supplier, developer, utility, brewery, refinery, producer, giant, startup, start-up, business, bookmaker, restaurant, hotel, contractor, airlines, airways, bancorp, pharmaceuticals, energy company, oil company, law firm, consultancy, tech giant, stock exchange, lender, publisher, distillery, factory, mill, farm, brewer, winery, shipyard, shipbuilder, shipping line, drugmaker, chipmaker, planemaker, toymaker, winemaker, steelmaker, chairmaker, bakery, dairy, quarry, smelter, pharmacy, garage, cinema, casino, ratings agency, rating agency, polling firm, telecom, laboratories, labs, studio, studios, securities, asset management, wealth management, capital management, investment management, capital partners, capital markets, motors, technologies',
    sector: 'company',
    use: 'head',
    note: 'Businesses.',
  },
  {
    words:
      'university, college, school, institute, faculty, academy, laboratory, museum, library, observatory, think tank, think-tank, research centre, research center, centre, center, graduate school, medical school, business school, law school, high school, institution, polytechnic',
    sector: 'academic',
    use: 'head',
    note: 'Learning and research.',
  },
  {
    words:
      'organisation, organization, association, federation, union, trade union, labour union, labor union, society, charity, foundation, trust, league, club, alliance, movement, confederation, guild, chamber of commerce, lobby, campaign group, rights group, human rights group, pressure group, advocacy group, aid group, aid agency, monitoring group, human rights watch, congregation, church, diocese, archdiocese, mosque, synagogue, temple, monastery, hospital, clinic, medical center, medical centre, team, fc, band, philharmonic, symphony, ballet, opera, opera house, parish, festival, trade association, choir, orchestra, theatre, theater, fellowship, bar association, council of churches, institute for peace, family, collective, cooperative, co-operative, nonprofit, non-profit, ngo, tribe, consortium, crew',
    sector: 'civil',
    use: 'head',
    note: 'Civil society, belief, care, sport and art.',
  },
  {
    words:
      'environmental group, conservation group, green group, climate group, wildlife group, animal rights group, animal welfare group, civil rights group, civil liberties group, civil society group, activist group, protest group, watchdog group, consumer group, consumer rights group, anti-corruption group, pro-democracy group, gun control group, gun rights group, abortion rights group, anti-abortion group, press freedom group, media freedom group, patient group, faith group, student group, community group, relief group, humanitarian group, lobby group, lobbying group, trade group, industry group, business group, labour group, labor group, migrant rights group, refugee group, gay rights group, nonprofit group, environmental organisation, environmental organization, rights organisation, rights organization, human rights organisation, human rights organization, aid organisation, aid organization, advocacy organisation, advocacy organization, civil society organisation, civil society organization',
    sector: 'civil',
    use: 'head',
    note: 'Groups told by their cause; a bare “group” may be a company.',
  },
]

/** Organisations that are known by a name without a telling head noun. */
/** Words that end the names of companies, and are common words otherwise. */
export const COMPANY_ENDINGS: readonly OrganisationEntry[] = [
  {
    words:
      'Metals, Machines, Machinery, Gold, Silver, Steel, Lines, Mining, Minerals, Freight, Shipping, Logistics, Bulk, Foods, Beverages, Energy, Oil, Gas, Power, Electric, Electronics, Semiconductor, Chemicals, Pharma, Biotech, Genetics, Software, Networks, Communications, Media, Interactive, Games, Entertainment, Pictures, Records, Stores, Brands, Cosmetics, Textiles, Cement, Rail, Railways, Marine, Aerospace, Aviation, Robotics, Dynamics, Instruments, Insurance, Assurance, Financial, Securities, Investments, Properties, Homes, Estates, Resources, Sons, Brothers, Associates, Advisors, Advisers, Research, Consulting, Analytics, Insights, Bancshares, Outfitters, Markets, Bikes, Cars, Tyres, Glass, Paper, Timber, Fisheries, Coffee, Tea, Wines, Breweries, Hotels, Resorts, Cruises, Ferries, Express, Couriers, Cargo, Wireless, Mobile, Telecoms, Water, Nuclear, Solar, Wind, Renewables, Petrochemicals, Exchange, Platform, Platforms, Capital, Partners, Solutions, Ventures, Industries, Enterprises, Motors, Petroleum, Technologies, Systems',
    sector: 'company',
    use: 'ending',
    note: 'Say the trade of a company after its own name.',
  },
  {
    words:
      'Project, Initiative, Forum, Network, Mission, Front, Collective, Watch, Action, Alert, Rescue, Relief, Aid',
    sector: 'civil',
    use: 'ending',
    note: 'End the names of campaigns and charities.',
  },
  {
    words:
      'Guard, Guards, Enforcement, Investigations, Protection, Affairs, Services, Security, Control, Operations, Intelligence, Prisons, Force, Forces, Command, Corps, Fleet, Patrol, Rangers, Regiment',
    sector: 'state',
    use: 'ending',
    note: 'End the names of forces of a state.',
  },
]

export const ORGANISATION_NAMES: readonly OrganisationEntry[] = [
  {
    words:
      'White House, Oval Office, Pentagon, Foggy Bottom, Capitol Hill, State Department, Justice Department, Defense Department, Treasury, Fed, Congress, Senate, House, House of Representatives, FBI, CIA, NSA, DHS, DOJ, DOD, DEA, ATF, IRS, EPA, FDA, CDC, FEMA, FCC, FTC, SEC, FEC, ICE, TSA, FAA, NTSB, NASA, NOAA, NIH, USDA, HUD, OSHA, GAO, CBO, NYPD, LAPD, Centcom, CENTCOM, Homeland Security, Secret Service, Supreme Court, Medicare, Medicaid, Social Security Administration, Congressional Budget Office, Federal Reserve',
    sector: 'state',
    use: 'name',
    note: 'Authorities of the United States.',
  },
  {
    words:
      'Public Works, Public Safety, Public Health, Public Prosecutions, Parks and Recreation, Parks and Wildlife, Fish and Wildlife, Fish and Game, Human Services, Social Services, Child Protective Services, Animal Control, Emergency Management, Emergency Services, Fire and Rescue, Fire and Emergency, Fire and Emergency Services, Search and Rescue, Motor Vehicles, Internal Affairs, Home Affairs, Foreign Affairs, Veterans Affairs, Main Roads, Civil Aviation, Inland Revenue, Customs and Excise, Police Scotland',
    sector: 'state',
    use: 'name',
    note: 'Departments of towns and states by their field alone.',
  },
  {
    words:
      'Downing Street, Number 10, No 10, No. 10, Whitehall, Westminster, Home Office, Foreign Office, Cabinet Office, Scotland Yard, Metropolitan Police, Met, MI5, MI6, GCHQ, NHS, NHS England, NHS Scotland, NHS Wales, NHS Improvement, NHS Digital, NHS Providers, Public Health England, Public Health Scotland, Public Health Wales, Natural England, Historic England, Historic Environment Scotland, Sport England, Homes England, Arts Council England, Natural Resources Wales, Network Rail, Transport for London, TfL, National Highways, HMRC, MoD, MOD, Ofcom, Ofsted, Ofgem, Ofwat, Buckingham Palace, Holyrood, Stormont, Bank of England, House of Commons, House of Lords, Commons, Lords, Crown Prosecution Service, CPS, Environment Agency, DVLA, Gardai, Gardaí, Garda, RCMP, RAF, Royal Navy, British Army, PSNI',
    sector: 'state',
    use: 'name',
    note: 'Authorities of Britain, Ireland and Canada.',
  },
  {
    words:
      "Kremlin, FSB, GRU, SVR, Duma, Roscosmos, Rosneft, Bundestag, Bundesbank, Bundeswehr, Élysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay, Matignon, Knesset, Mossad, Shin Bet, IDF, Rajya Sabha, Lok Sabha, CBI, ISI, Rashtrapati Bhavan, Zhongnanhai, PLA, Blue House, Diet, Kantei, Dáil, Dail, Seanad, Riksdag, Storting, Folketing, Cortes, Moncloa, Guardia Civil, Carabinieri, Quirinal, Sejm, Rada, Verkhovna Rada, SBU, Majlis, Loya Jirga, IRGC, Revolutionary Guards, Revolutionary Guard, SAVAK, Politburo, State Council, Holy See, Vatican, Bundesrat, Reserve Bank, Federal Police, Malacañang, Malacanang, Union Buildings",
    sector: 'state',
    use: 'name',
    note: 'Authorities of other countries.',
  },
  {
    words:
      'UN, U.N., United Nations, KFOR, WIPO, EU, E.U., European Union, European Commission, European Council, European Parliament, NATO, Nato, IMF, World Bank, WTO, WHO, World Health Organization, World Health Organisation, IAEA, UNHCR, UNICEF, Unicef, UNESCO, Unesco, WFP, UNRWA, OPCW, OECD, OSCE, ECB, European Central Bank, EC, EEC, European Community, European Economic Community, Comecon, Warsaw Pact, GATT, BIS, EFTA, Efta, UNCTAD, Unctad, ILO, FAO, IEA, UNDP, UNAIDS, UNIFIL, OAS, OAU, CARICOM, Caricom, SADC, SCO, BRICS, CIS, African Union, AU, ASEAN, Asean, OPEC, Opec, Arab League, Mercosur, ECOWAS, Ecowas, ICC, ICJ, Interpol, Europol, Frontex, Security Council, UN Security Council, General Assembly, International Monetary Fund, Gulf Cooperation Council, GCC, Eurogroup, G7, G8, G20, Commonwealth, European Court of Human Rights, International Court of Justice, International Criminal Court',
    sector: 'state',
    use: 'name',
    note: 'Unions of states and their bodies.',
  },
  {
    words:
      "Labour, Tories, Tory Party, Conservatives, Liberal Democrats, Lib Dems, SNP, Plaid Cymru, Ukip, UKIP, DUP, SDLP, Sinn Fein, Sinn Féin, Fine Gael, Fianna Fáil, Fianna Fail, GOP, DNC, RNC, DSCC, NRSC, DCCC, NRCC, CDU, CSU, SPD, AfD, FDP, Likud, Hadash, Kadima, BJP, Fatah, AKP, HDP, CHP, PKK, ANC, EFF, Zanu-PF, ZANU-PF, Syriza, Podemos, Ciudadanos, Fidesz, PiS, Civic Platform, PPP, PML-N, PTI, MQM, Kuomintang, Komeito, Front National, En Marche, Five Star Movement, Lega, Baath Party, Ba'ath Party, Muslim Brotherhood, KMT, PRI, PAN, PSOE, Labor Party, Labour Party, Tea Party",
    sector: 'party',
    use: 'name',
    note: 'Parties.',
  },
  {
    words:
      'Hamas, Hezbollah, Hizbollah, Hizbullah, Taliban, Taleban, Isis, ISIS, ISIL, Isil, Islamic State, Daesh, al-Qaeda, al-Qaida, Al-Qaeda, Al-Qaida, Al Qaeda, al Qaeda, Boko Haram, al-Shabab, al-Shabaab, Al-Shabab, Houthis, Houthi, SDF, YPG, FARC, Farc, ELN, Eta, ETA, IRA, Real IRA, LTTE, Tamil Tigers, Nusra Front, al-Nusra, Islamic Jihad, M23, Wagner, Wagner Group, Peshmerga, Mehdi Army, Lashkar-e-Taiba, Abu Sayyaf, Janjaweed, RSF, Rapid Support Forces, Syrian Democratic Forces, Free Syrian Army',
    sector: 'armed',
    use: 'name',
    note: 'Armed groups.',
  },
  {
    words:
      'Amnesty International, Amnesty, Human Rights Watch, HRW, Greenpeace, Oxfam, Red Cross, Red Crescent, ICRC, Médecins Sans Frontières, Medecins Sans Frontieres, Doctors Without Borders, MSF, Save the Children, Transparency International, Reporters Without Borders, WWF, NAACP, ACLU, NRA, AFL-CIO, SEIU, Planned Parenthood, Sierra Club, Syrian Observatory for Human Rights, White Helmets, Fifa, FIFA, Uefa, UEFA, IOC, Wada, WADA, RSPCA, RSPB, TUC, CBI UK, Unite, Unison, Black Lives Matter, Christian Aid, Crisis Group, International Crisis Group, AARP, Common Cause',
    sector: 'civil',
    use: 'name',
    note: 'Associations, unions, sport.',
  },
  {
    words:
      "Google, Alphabet, Facebook, Meta, Apple, Amazon, Microsoft, Twitter, Uber, Tesla, Boeing, Airbus, Toyota, Volkswagen, BMW, Ford, General Motors, GM, BP, Shell, Exxon, ExxonMobil, Chevron, Gazprom, Lukoil, Yukos, Saudi Aramco, Aramco, Samsung, Huawei, Alibaba, Tencent, Sony, Nissan, Honda, IBM, Intel, Oracle, Nokia, Ericsson, Siemens, Deutsche Bank, HSBC, Barclays, Goldman Sachs, Morgan Stanley, JPMorgan, JPMorgan Chase, Citigroup, Citi, UBS, Credit Suisse, Wells Fargo, Walmart, Wal-Mart, Tesco, Sainsbury's, Marks & Spencer, Ryanair, easyJet, Lufthansa, KPMG, Deloitte, PwC, McKinsey, Gallup, Ipsos, Ipsos Mori, YouGov, Moody's, Fitch, Standard & Poor's, S&P, Nestle, Nestlé, Unilever, Pfizer, AstraZeneca, Moderna, Novartis, Roche, Bayer, Monsanto, Vodafone, Verizon, AT&T, Comcast, Starbucks, McDonald's, Coca-Cola, Disney, Netflix, TikTok, ByteDance, YouTube, Instagram, WhatsApp, Snapchat, Reddit, LinkedIn, Pinterest, Spotify, Airbnb, PayPal, eBay, OpenAI, Anthropic, Nvidia, Qualcomm, Xiaomi, Baidu, Grab, Gojek, Safaricom, MTN, Dangote, Petrobras, Pemex, PDVSA, Equinor, Eni, TotalEnergies, Repsol, Petronas, Sinopec, PetroChina, Foxconn, TSMC, LG, Hyundai, Kia, Renault, Peugeot, Stellantis, Fiat, Ferrari, Volvo, Mercedes-Benz, Daimler, Adidas, Nike, Ikea, IKEA, H&M, Zara, Inditex, Carrefour, Aldi, Lidl, Asda, Morrisons, Qantas, Emirates, SpaceX, Starlink, Visa, Mastercard, Blackwater, Halliburton, Lockheed Martin, Raytheon, Maersk, Glencore, Rio Tinto, BHP, Tata, Reliance, Infosys",
    sector: 'company',
    use: 'name',
    note: 'Companies whose names do not tell that they are one.',
  },
  {
    words:
      'Harvard, Yale, Oxford, Cambridge, Stanford, Princeton, MIT, UCLA, LSE, Brookings, Chatham House, RAND, Rand, RUSI, Cato Institute, Heritage Foundation, Pew, Caltech, Sorbonne, Carnegie Endowment, Berkeley',
    sector: 'academic',
    use: 'name',
    note: 'Universities and think tanks.',
  },
]

/** Countries and capitals: as a source they mean their government ("Moscow said"). */
export const PLACES: readonly OrganisationEntry[] = [
  {
    words:
      'Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Benin, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Djibouti, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Georgia, Germany, Ghana, Greece, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, UAE, United Arab Emirates, United Kingdom, UK, U.K., United States, US, U.S., USA, U.S.A., Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, Palestine, Northern Ireland, East Timor, Czechia, West Germany, East Germany, Yugoslavia, Czechoslovakia, Zaire, USSR, Hong Kong, Macau, Bhutan, Brunei, Bahamas, Barbados, Belize, Bermuda, Cape Verde, Comoros, Dominican Republic, Equatorial Guinea, Gambia, Greenland, Grenada, Guinea-Bissau, Monaco, Nauru, Samoa, Solomon Islands, Suriname, Swaziland, Eswatini, Tonga, Trinidad, Tuvalu, Vanuatu, Western Sahara, Liechtenstein, Andorra, San Marino, Chechnya, Crimea, Catalonia, Kurdistan, Tibet',
    sector: 'place',
    use: 'name',
    note: 'States.',
  },
  {
    words:
      'Moscow, Beijing, Washington, London, Berlin, Paris, Tokyo, Seoul, Pyongyang, Delhi, New Delhi, Islamabad, Kabul, Tehran, Teheran, Baghdad, Damascus, Ankara, Jerusalem, Tel Aviv, Cairo, Riyadh, Doha, Abu Dhabi, Kiev, Kyiv, Minsk, Warsaw, Prague, Budapest, Rome, Madrid, Lisbon, Athens, Brussels, Vienna, Bern, Stockholm, Oslo, Helsinki, Copenhagen, Dublin, Edinburgh, Ottawa, Canberra, Wellington, Jakarta, Manila, Bangkok, Hanoi, Kuala Lumpur, Taipei, Caracas, Bogota, Bogotá, Lima, Santiago, Buenos Aires, Brasilia, Brasília, Havana, Nairobi, Addis Ababa, Khartoum, Abuja, Pretoria, Harare, Kinshasa, Tripoli, Tunis, Algiers, Rabat, Amman, Beirut, Belgrade, Sofia, Bucharest, Tbilisi, Yerevan, Baku, Astana, Tashkent, Dhaka, Colombo, Kathmandu, Rangoon, Naypyidaw, Bonn, The Hague, Zagreb, Sarajevo, Podgorica, Skopje, Pristina, Tirana, Chisinau, Ljubljana, Bratislava, Tallinn, Riga, Vilnius, Reykjavik, Luxembourg City, Nicosia, Valletta, Bishkek, Dushanbe, Ashgabat, Ulan Bator, Ulaanbaatar, Vientiane, Phnom Penh, Dili, Port Moresby, Suva, Honiara, Thimphu, Muscat, Sanaa, Aden, Manama, Kuwait City, Nouakchott, Bamako, Niamey, Ouagadougou, Dakar, Conakry, Freetown, Monrovia, Abidjan, Accra, Lome, Cotonou, Lagos, Yaounde, Libreville, Bangui, Brazzaville, Luanda, Lusaka, Lilongwe, Maputo, Windhoek, Gaborone, Maseru, Antananarivo, Kampala, Kigali, Bujumbura, Dar es Salaam, Dodoma, Mogadishu, Asmara, Juba, Quito, Montevideo, Asuncion, Asunción, La Paz, Guatemala City, San Salvador, Tegucigalpa, Managua, Panama City, Port-au-Prince, Santo Domingo, Kingston, Mexico City',
    sector: 'place',
    use: 'name',
    note: 'Capitals that stand for their government.',
  },
  {
    words:
      'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Puerto Rico, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Quebec, Québec, Saskatchewan, New South Wales, Queensland, South Australia, Western Australia, Tasmania, Bavaria, Saxony, Brandenburg, Thuringia, Hesse, Andalusia, Lombardy, Sicily, Dagestan, Tatarstan, Kashmir, Punjab, Gujarat, Maharashtra, Karnataka, Kerala, Tamil Nadu, Uttar Pradesh, West Bengal, Sindh, Balochistan, Xinjiang, Sichuan, Guangdong, Aceh, Java, Sabah, Sarawak, KwaZulu-Natal, Gauteng, Tigray, Oromia, Darfur, Puntland, Zanzibar, São Paulo, Minas Gerais, Bahia, Jalisco, Chiapas',
    sector: 'place',
    use: 'name',
    note: 'States, provinces and regions with a government of their own, but those that are given names too.',
  },
]

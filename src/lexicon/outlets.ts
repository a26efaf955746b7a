/** News outlets by name, and the words that names of outlets are made of. */
export interface OutletEntry {
  /** Parted by ", ". */
  readonly words: string
  /**
   * `name`: as in print. `head`: ends a name ("The Harrow Herald"). `front`: begins one ("Le Courrier du Lac").
   * `noun`: stands for an outlet ("the newspaper").
   */
  readonly use: 'name' | 'head' | 'front' | 'noun'
  /** Whether a state runs it: the guidelines of the evaluation data count its word on an act of state as official. */
  readonly isStateRun?: boolean
  readonly note: string
}

/** Outlets and wire agencies worldwide. */
export const OUTLETS: readonly OutletEntry[] = [
  {
    words:
      'Reuters, Associated Press, AP, Agence France-Presse, AFP, Bloomberg, Bloomberg News, Press Association, PA, DPA, dpa, Kyodo, Kyodo News, Yonhap, ANSA, Ansa, EFE, Interfax, UPI, United Press International, PTI, Press Trust of India, ANI, AAP, Jiji Press, APA, Belga, Lusa, TT, NTB, Ritzau, Antara, Bernama, SAPA, Sapa, PAP, CTK, MTI, Tanjug, Dow Jones, Canadian Press, Ukrinform, UNIAN',
    use: 'name',
    note: 'Wire agencies.',
  },
  {
    words:
      "Xinhua, Xinhua News Agency, Tass, TASS, Itar-Tass, ITAR-Tass, ITAR-TASS, RIA Novosti, RIA, Sputnik, RT, SANA, Sana, IRNA, Irna, Fars, Fars News Agency, Tasnim, Mehr, KCNA, Korean Central News Agency, CCTV, CGTN, China Daily, Global Times, People's Daily, Rossiya, Rossiya 24, Channel One, Rossiyskaya Gazeta, Press TV, Anadolu, Anadolu Agency, WAM, SPA, Saudi Press Agency, MENA, Petra, KUNA, QNA, Belta, BelTA, VNA, Granma, Prensa Latina, Telesur, Al-Ikhbariya, Al Ikhbariya, Presstv, Al-Alam, Rodong Sinmun",
    use: 'name',
    isStateRun: true,
    note: 'Run by a state.',
  },
  {
    words:
      'New York Times, The Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, LA Times, Chicago Tribune, Boston Globe, Miami Herald, New York Post, Daily News, New York Daily News, Newsday, San Francisco Chronicle, Philadelphia Inquirer, Dallas Morning News, Denver Post, Seattle Times, Star Tribune, Tampa Bay Times, Des Moines Register, Union Leader, McClatchy, Gannett, Christian Science Monitor, Washington Times, Washington Examiner, Washington Free Beacon, The Hill, Roll Call, Politico, Axios, Vox, Vice, Vice News, Slate, Salon, Huffington Post, HuffPost, Daily Beast, Daily Caller, Breitbart, Breitbart News, BuzzFeed, BuzzFeed News, Business Insider, ProPublica, Mother Jones, The Intercept, FiveThirtyEight, Drudge Report, Drudge, National Review, Weekly Standard, The Nation, The New Republic, The Atlantic, The New Yorker, New Yorker, Vanity Fair, Rolling Stone, Time, Time magazine, Newsweek, Forbes, Fortune, Bloomberg Businessweek, Esquire, People magazine, Western Journalism, RealClearPolitics, Real Clear Politics, TMZ, Gawker, InfoWars, Infowars, TheBlaze, The Blaze, Talking Points Memo, ThinkProgress, Mediaite, PolitiFact, FactCheck.org, Snopes, Wired, The Verge, TechCrunch, Univision, Telemundo, Foreign Policy, Quartz, Gizmodo, Yahoo News, Yahoo! News, Daily Signal, CNSNews, Newsmax, Townhall, RedState, Red State, Judicial Watch Daily, HuffPo, Zero Hedge, ZeroHedge, The Federalist, Daily Wire, Gateway Pundit, WorldNetDaily, WND, LifeZette, American Conservative, American Spectator, American Prospect, Reason magazine, Commentary magazine, The Root, Mashable, Ars Technica, Variety, Hollywood Reporter, The Hollywood Reporter, Entertainment Weekly, US Weekly, Us Weekly, Washingtonian, Texas Tribune, Stars and Stripes, Defense News, Military Times, Education Week, Right Wing Watch, Media Matters, The Daily Dot, Fusion, Complex, Heat Street, Independent Journal Review, IJReview, Circa, Newser',
    use: 'name',
    note: 'United States, papers, magazines and sites.',
  },
  {
    words:
      'CNN, Fox News, Fox, Fox News Channel, MSNBC, NBC, NBC News, ABC, ABC News, CBS, CBS News, PBS, NPR, C-SPAN, CNBC, Fox Business, Fox Business Network, HLN, 60 Minutes, Good Morning America, Meet the Press, Face the Nation, This Week, State of the Union, Morning Joe, New Day, Fox & Friends, Dateline, Today show, The Tonight Show, Fox News Sunday, Nightline, Voice of America, VOA, Radio Free Europe, RFE/RL, Radio Free Asia, CBC, CTV, Globe and Mail, Toronto Star, National Post, Access Hollywood, Inside Edition',
    use: 'name',
    note: 'North American broadcasters, programmes and Canadian papers.',
  },
  {
    words:
      'BBC, BBC News, BBC Radio 4, BBC One, BBC Two, BBC World Service, Newsnight, Panorama, Today programme, ITV, ITV News, ITN, Sky News, Sky, Channel 4, Channel 4 News, LBC, Guardian, The Guardian, Observer, The Observer, Daily Telegraph, Telegraph, Sunday Telegraph, Sunday Times, Financial Times, FT, The Independent, Daily Mail, Mail on Sunday, MailOnline, Daily Mirror, Mirror, The Sun, Daily Express, Evening Standard, The Scotsman, Economist, The Economist, New Statesman, Spectator, The Spectator, Private Eye, News of the World, Daily Record, The Herald, Metro, Irish Times, Irish Independent, RTE, RTÉ, The i, Bellingcat, The Lancet, Lancet, British Medical Journal, BMJ, Nature, Science, New Scientist',
    use: 'name',
    note: 'Britain and Ireland; journals of science where they report.',
  },
  {
    words:
      "Le Monde, Le Figaro, Libération, Liberation, Le Parisien, L'Express, Le Canard Enchaîné, France 24, France 2, TF1, BFM TV, BFMTV, RFI, Der Spiegel, Spiegel, Die Zeit, Die Welt, Bild, Frankfurter Allgemeine Zeitung, FAZ, Süddeutsche Zeitung, Sueddeutsche Zeitung, Handelsblatt, ARD, ZDF, Deutsche Welle, DW, El País, El Pais, El Mundo, La Vanguardia, ABC Spain, Corriere della Sera, La Repubblica, La Stampa, RAI, Rai, De Telegraaf, NRC, NOS, De Volkskrant, Volkskrant, Le Soir, Aftonbladet, Dagens Nyheter, Expressen, Svenska Dagbladet, SVT, NRK, VG, Aftenposten, Verdens Gang, Politiken, Jyllands-Posten, Yle, Helsingin Sanomat, Gazeta Wyborcza, Rzeczpospolita, TVN, TVN24, Kathimerini, Publico, Neue Zürcher Zeitung, NZZ, Novaya Gazeta, Kommersant, Vedomosti, Izvestia, Meduza, Echo of Moscow, Ekho Moskvy, NTV, Dozhd, Kyiv Post, Kyiv Independent, Ukrainska Pravda, Hürriyet, Hurriyet, Cumhuriyet, Sabah, Zaman, Euronews, Politico Europe, EUobserver, Der Standard, Die Presse, ORF, Mediapart, Charlie Nepszabadsag, Delo",
    use: 'name',
    note: 'Europe and Turkey.',
  },
  {
    words:
      "Al Jazeera, al-Jazeera, Al-Jazeera, Al Arabiya, al-Arabiya, Al-Arabiya, Asharq Al-Awsat, Al-Hayat, al-Hayat, Al-Ahram, al-Ahram, Haaretz, Ha'aretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth, Yediot Ahronot, Ynet, Maariv, Israel Radio, Israel Army Radio, Channel 2, Channel 12, Channel 13, Kan, Al-Manar, al-Manar, Al Mayadeen, The National, Gulf News, Daily Star, An-Nahar, Middle East Eye, Rudaw, Shafaq News, Iran International",
    use: 'name',
    note: 'Middle East.',
  },
  {
    words:
      'Times of India, Hindustan Times, The Hindu, Indian Express, NDTV, Dawn, Geo, Geo TV, Geo News, ARY, Express Tribune, The News International, Daily Star Bangladesh, Prothom Alo, Asahi Shimbun, Asahi, Yomiuri Shimbun, Yomiuri, Mainichi Shimbun, Mainichi, Nikkei, NHK, Japan Times, Chosun Ilbo, JoongAng Ilbo, Dong-A Ilbo, Hankyoreh, Korea Herald, Korea Times, KBS, South China Morning Post, Apple Daily, Caixin, The Paper, Straits Times, Channel NewsAsia, Bangkok Post, The Jakarta Post, Jakarta Post, Kompas, Tempo, Philippine Daily Inquirer, Rappler, ABS-CBN, Inquirer, Taipei Times, Malaysiakini, New Straits Times, Irrawaddy, Myanmar Now, Kathmandu Post, Tolo News, TOLOnews, Pajhwok, The Diplomat, Sydney Morning Herald, The Age, The Australian, Herald Sun, New Zealand Herald, RNZ, Stuff, Nine News, Seven News',
    use: 'name',
    note: 'Asia and the Pacific.',
  },
  {
    words:
      'Folha de S.Paulo, Folha, O Globo, Globo, TV Globo, O Estado de S. Paulo, Estadão, Clarín, Clarin, La Nación, La Nacion, El Universal, Reforma, Milenio, La Jornada, Proceso, El Tiempo, El Espectador, Semana, El Nacional, El Comercio, El Mercurio, Mail & Guardian, Mail and Guardian, Daily Maverick, News24, SABC, Sunday Independent, Daily Nation, Nation, The Standard, The EastAfrican, Punch, Vanguard, This Day, ThisDay, Premium Times, Guardian Nigeria, Daily Monitor, New Vision, Addis Standard, The Herald Zimbabwe, Radio Okapi, Jeune Afrique, Sahara Reporters, El Faro, Confidencial',
    use: 'name',
    note: 'Latin America and Africa.',
  },
  {
    words:
      "ESPN, Sky Sports, BBC Sport, The Athletic, L'Équipe, L'Equipe, Marca, Mundo Deportivo, Tuttosport, Sport Bild, beIN Sports, talkSPORT, TalkSport, Sports Illustrated, Bleacher Report, Yahoo Sports, CBS Sports, NBC Sports, Fox Sports, TNT Sports, DAZN, Eurosport, Cyclingnews, Autosport",
    use: 'name',
    note: 'Sport, on paper, on the air and on sites.',
  },
  {
    words:
      'Law360, The Information, Semafor, The Conversation, openDemocracy, Moneycontrol, Livemint, Nikkei Asia, Argus Media, TradeWinds, FlightGlobal, Aviation Week, Inside Housing, The Bookseller, Carbon Brief, The Markup, CoinDesk, ZDNet, Engadget, CNET, Scientific American, National Geographic, Live Science, Space.com, Retraction Watch',
    use: 'name',
    note: 'Trades, markets, science and technology.',
  },
  {
    words:
      'The Marshall Project, Marshall Project, NewsNation, OANN, Capital B, CalMatters, Mississippi Today, Gothamist, Block Club Chicago, Courthouse News Service, The Oregonian, The Tennessean, The Bulwark, The Intercept Brasil, Grist',
    use: 'name',
    note: 'More of the United States: regions, law, causes.',
  },
  {
    words:
      'City AM, City A.M., TalkTV, BBC Scotland, BBC Wales, BBC Verify, BBC Russian, BBC Persian, BBC Arabic, STV, WalesOnline, TheJournal.ie, PoliticsHome, ConservativeHome, LabourList, Bureau of Investigative Journalism, Novara Media, Tortoise Media, UnHerd, Guido Fawkes',
    use: 'name',
    note: 'More of Britain and Ireland.',
  },
  {
    words:
      "BNS, Postimees, Delfi, LRT, Interfax-Ukraine, Suspilne, Hromadske, Mediazona, Verstka, Agentstvo, Lenta.ru, Gazeta.ru, Fontanka, Moskovsky Komsomolets, Novaya Gazeta Europe, Nasha Niva, Zerkalo, Nexta, Belsat, BIRN, Balkan Insight, Danas, Večernji list, Jutarnji list, Index.hr, Magyar Nemzet, Népszava, Polsat, TVP, RMF FM, Denník N, Seznam Zprávy, iDNES, Deník N, Digi24, HotNews, G4Media, MaltaToday, El Confidencial, elDiario.es, El Periódico, RTVE, Cadena SER, Antena 3, La Sexta, Público, RTP, Il Messaggero, Il Fatto Quotidiano, Sky TG24, Ouest-France, Ouest France, Les Echos, Les Échos, La Croix, L'Humanité, France Info, Franceinfo, France Inter, CNews, Tagesspiegel, WDR, NDR, Correctiv, Tages-Anzeiger, SRF, Het Laatste Nieuws, De Standaard, De Morgen, VRT, RTBF, RTL Nieuws, TV2, TV 2, Berlingske, Ekstra Bladet, Iltalehti, Ilta-Sanomat, Hufvudstadsbladet, Morgunblaðið, RÚV, Habertürk, Haberturk, BirGün, Sözcü, Sozcu, TRT, OCCRP, Organized Crime and Corruption Reporting Project, ICIJ, Lighthouse Reports, Investigate Europe",
    use: 'name',
    note: 'More of Europe and Turkey.',
  },
  {
    words:
      "Al-Masry Al-Youm, Youm7, Mada Masr, i24News, i24NEWS, Israel Hayom, Wafa, WAFA, Al-Quds Al-Arabi, L'Orient-Le Jour, L'Orient Today, LBCI, Al-Akhbar, Al Akhbar, Kurdistan 24, Enab Baladi, Al Hadath, Al-Hadath, Al-Masirah, Al Masirah, Okaz, The New Arab, Al-Araby Al-Jadeed, Al-Monitor, IranWire, Iran Wire, ISNA, ILNA, Kayhan, Hamshahri",
    use: 'name',
    note: 'More of the Middle East.',
  },
  {
    words:
      'Scroll.in, ThePrint, The Quint, India Today, Aaj Tak, CNN-News18, News18, Amar Ujala, Dainik Bhaskar, Anandabazar Patrika, The News Minute, Newslaundry, Kantipur, Setopati, Ada Derana, bdnews24.com, Business Recorder, Sankei, Jiji, JTBC, YTN, Daily NK, HKFP, RTHK, Ming Pao, Sing Tao, Sixth Tone, Yicai, Caijing, Khaosod, Thai PBS, Prachatai, VnExpress, Tuoi Tre, Thanh Nien, Frontier Myanmar, Mizzima, Detik, Detikcom, Philstar, Lianhe Zaobao, Zaobao, Newshub, 1News, The Spinoff, Crikey, 9News, 7News',
    use: 'name',
    note: 'More of Asia and the Pacific.',
  },
  {
    words:
      'Daily Trust, TheCable, HumAngle, GhanaWeb, Joy FM, Citi FM, KTN, Mwananchi, Igihe, Actualité.cd, Seneweb, Dakaractu, Fraternité Matin, Lefaso.net, Studio Tamani, Hespress, Le360, El Watan, El Khabar, Nawaat, Mosaïque FM, Garowe Online, Hiiraan Online, NewZimbabwe, ZimLive, News Diggers, The Namibian, Mmegi, Carta de Moçambique, eNCA, Newzroom Afrika, GroundUp, amaBhungane, Sowetan, TimesLIVE, TimesLive, Netwerk24, Business Day',
    use: 'name',
    note: 'More of Africa.',
  },
  {
    words:
      'Infobae, Página/12, Pagina/12, Perfil, Ámbito Financiero, C5N, La Tercera, Emol, BioBioChile, El Deber, Página Siete, Ojo Público, OjoPúblico, IDL-Reporteros, RPP, Armando.info, El Pitazo, Efecto Cocuyo, Runrunes, Tal Cual, 14ymedio, Animal Político, Aristegui Noticias, Televisa, TV Azteca, UOL, G1, Valor Econômico, Metrópoles, CartaCapital, GloboNews, Primicias, Ecuavisa, Teleamazonas, La Silla Vacía, elPeriódico, Plaza Pública, Divergentes, CRHoy, AyiboPost, The Gleaner, ABC Color, Última Hora, Búsqueda',
    use: 'name',
    note: 'More of Latin America and the Caribbean.',
  },
  {
    words: 'WikiLeaks, Wikileaks, DC Leaks, DCLeaks',
    use: 'name',
    note: 'Publish what others wrote; named as the outlet.',
  },
  {
    words:
      'Times, Post, Herald, Tribune, Journal, Gazette, Chronicle, Guardian, Telegraph, Mirror, Inquirer, Observer, News, Mail, Express, Star, Sun, Globe, Enquirer, Courier, Dispatch, Examiner, Press, Register, Republic, Sentinel, Standard, Argus, Echo, Record, Review, Monitor, Bulletin, Advertiser, Messenger, Daily, Weekly, Magazine, Radio, Television, TV, Broadcasting, Channel, Plain Dealer, Bee, Mercury, Free Press, News Agency, Press Agency, Broadcasting Corporation, Evening News, Morning News, Shimbun, Zeitung, Gazeta, Gazzetta, Gaceta, Courrier, Corriere, Correio, Diario, Diário, Jornal, Giornale, Kurier, Tageblatt, Anzeiger, Rundschau, Nachrichten, Dagblad, Dagbladet, Tidende, Sanomat, Nyheter, Vedomosti, Pravda, Izvestia, Sinmun, Ilbo, Ribao, Leader-Post, Sun-Times, Post-Dispatch, Post-Gazette, Herald-Tribune, Times-Picayune, Star-Ledger, Star-Telegram, Post-Intelligencer, Journal-Constitution, Union-Tribune, Times-Union, Courier-Journal, Times-Dispatch, News-Sentinel, Times-Herald, Herald-Leader, Reporter, Democrat-Gazette, Independent, Ledger, Mercury News, Picayune, Intelligencer',
    use: 'head',
    note: 'End the names of papers and stations.',
  },
  {
    words:
      'Radio, Rádio, Radyo, Télé, Tele, TeleRadio, Televisión, Televisão, Televisione, Canal, Canale, Kanal, Kanaal, Channel, Courrier, Corriere, Correio, Correo, Diario, Diário, Jornal, Journal, Giornale, Gazeta, Gazzetta, Gaceta, Gazette, Zeitung, Periódico, Periodico, Semanario, Semanário, Prensa, Imprensa, Presse, Noticias, Notícias, Agence, Agencia, Agência, Agenzia, Agentur, Quotidien, Quotidiano, Dépêche, Tribune, Tribuna, Voix, Voz, Voce, Écho, Folha, Nouvelliste, Harian, Suara, Sinar, Utusan, Berita, Warta, Dnevnik, Novosti, Vecherniy, Tageszeitung',
    use: 'front',
    note: 'Begin the names of papers and stations in many languages.',
  },
  {
    words:
      'newspaper, paper, daily, tabloid, broadsheet, weekly, magazine, journal, broadcaster, television, radio, television station, TV station, radio station, network, channel, TV channel, television channel, news agency, press agency, newswire, wire service, news outlet, outlet, news site, news website, media outlet, media, news media, press, blog, gossip site, publication, newsletter, local media, news channel, news organisation, news organization, media group, bulletin',
    use: 'noun',
    note: 'Stand for an outlet; "state" or "state-run" before them tells who runs it.',
  },
]

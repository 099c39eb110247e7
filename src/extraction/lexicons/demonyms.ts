const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** What the people of a country or a region are called, folded, in French and English; printed with a capital before a name («l'Autrichien X»). Our own compilation. */
export const DEMONYMS: ReadonlySet<string> = set(`
francais francaise allemand allemande autrichien autrichienne italien italienne espagnol espagnole portugais portugaise britannique anglais anglaise ecossais ecossaise gallois galloise irlandais irlandaise
belge wallon wallonne flamand flamande neerlandais neerlandaise hollandais hollandaise luxembourgeois luxembourgeoise suisse suissesse danois danoise suedois suedoise norvegien norvegienne finlandais finlandaise
islandais islandaise estonien estonienne letton lettonne lituanien lituanienne polonais polonaise tcheque slovaque slovene croate serbe bosnien bosnienne montenegrin macedonien macedonienne albanais albanaise kosovar
hongrois hongroise roumain roumaine bulgare grec grecque chypriote maltais maltaise turc turque ukrainien ukrainienne russe bielorusse moldave georgien georgienne armenien armenienne azerbaidjanais kazakh
marocain marocaine algerien algerienne tunisien tunisienne libyen egyptien egyptienne senegalais senegalaise ivoirien ivoirienne malien malienne burkinabe nigerien nigerienne nigerian nigeriane ghaneen togolais beninois
camerounais camerounaise gabonais congolais congolaise rwandais rwandaise kenyan kenyane ethiopien ethiopienne malgache mauricien mauricienne comorien sud-africain sud-africaine angolais mozambicain
americain americaine canadien canadienne quebecois quebecoise acadien acadienne mexicain mexicaine bresilien bresilienne argentin argentine chilien chilienne colombien colombienne peruvien peruvienne venezuelien cubain haitien haitienne
japonais japonaise chinois chinoise coreen coreenne sud-coreen sud-coreenne taiwanais vietnamien vietnamienne thailandais indien indienne pakistanais bangladais indonesien malaisien philippin singapourien australien australienne neo-zelandais
libanais libanaise syrien syrienne israelien israelienne palestinien palestinienne jordanien irakien iranien iranienne saoudien emirati qatari afghan afghane
breton bretonne corse basque alsacien alsacienne normand normande picard picarde provencal provencale savoyard savoyarde auvergnat auvergnate bourguignon bourguignonne lorrain lorraine catalan catalane gascon gasconne
parisien parisienne lyonnais lyonnaise marseillais marseillaise lillois lilloise nantais nantaise rennais rennaise bordelais bordelaise toulousain toulousaine strasbourgeois bruxellois bruxelloise liegeois liegeoise genevois genevoise vaudois vaudoise
franco-allemand franco-allemande franco-suedois franco-suisse franco-britannique franco-americain franco-americaine franco-marocain franco-marocaine franco-algerien franco-canadien
french german austrian italian spaniard spanish portuguese briton british englishman englishwoman scot scottish welshman irishman irishwoman irish belgian dutch dutchman dutchwoman swiss dane danish swede swedish norwegian finn finnish
icelander estonian latvian lithuanian pole polish czech slovak slovenian croatian serbian bosnian albanian hungarian romanian bulgarian greek cypriot maltese turkish ukrainian russian moldovan georgian armenian
moroccan algerian tunisian egyptian senegalese ivorian malian ghanaian kenyan ethiopian rwandan ugandan tanzanian south-african american canadian mexican brazilian argentine argentinian chilean colombian peruvian cuban haitian
japanese chinese korean taiwanese vietnamese thai indian pakistani indonesian malaysian filipino singaporean australian lebanese syrian israeli palestinian jordanian iraqi iranian
`);

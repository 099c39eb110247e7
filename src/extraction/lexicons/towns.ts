import { namesOf } from './names.js';

/** Folded words that begin the names of towns: «San Juan Corvado», «Santa Ana», «Los Angeles». */
export const TOWN_OPENERS: ReadonlySet<string> = new Set('san santa sao los las'.split(' '));

/** Folded names of towns that agencies print without saying where they lie: capitals, prefectures, seats of regions, large towns of the countries read. Names that are common nouns or given names are left out. Our own compilation. */
export const KNOWN_TOWNS = namesOf(`
paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, reims, toulon, saint-etienne, le havre, grenoble, dijon, angers, villeurbanne, nimes, aix-en-provence, clermont-ferrand, le mans, brest
tours, amiens, annecy, limoges, metz, perpignan, boulogne-billancourt, besancon, orleans, rouen, montreuil, caen, argenteuil, saint-denis, mulhouse, nancy, tourcoing, roubaix, nanterre, vitry-sur-seine, creteil, avignon, poitiers
aubervilliers, asnieres-sur-seine, colombes, versailles, courbevoie, la rochelle, antibes, cannes, calais, beziers, saint-nazaire, colmar, ajaccio, bastia, valence, quimper, bourges, chambery, lorient, troyes, niort, antony, cayenne
saint-denis de la reunion, fort-de-france, pointe-a-pitre, basse-terre, mamoudzou, noumea, papeete, issy-les-moulineaux, levallois-perret, neuilly-sur-seine, puteaux, la defense, paris la defense, evry, evry-courcouronnes, cergy, pontoise
melun, bobigny, arras, beauvais, belfort, besancon, blois, bourg-en-bresse, cahors, carcassonne, chalons-en-champagne, charleville-mezieres, chartres, chateauroux, chaumont, digne-les-bains, draguignan, epinal, evreux, foix, gueret, laon
la roche-sur-yon, laval, le puy-en-velay, lons-le-saunier, macon, mende, mont-de-marsan, montauban, moulins, nevers, perigueux, privas, rodez, saint-brieuc, saint-lo, tarbes, tulle, vannes, vesoul, albi, alencon, angouleme, auch, aurillac
auxerre, bar-le-duc, agen, dunkerque, saint-malo, cherbourg, valenciennes, cholet, bayonne, biarritz, arles, sete, frejus, villeneuve-d'ascq
bruxelles, brussels, namur, liege, charleroi, mons, anvers, antwerp, gand, ghent, bruges, louvain, leuven, louvain-la-neuve, malines, tournai, wavre, arlon, eupen, ostende, luxembourg, berne, bern, geneve, geneva, lausanne, zurich, bale, basel
fribourg, neuchatel, sion, delemont, lucerne, lugano, bienne, saint-gall, winterthour, monaco
montreal, quebec, ottawa, gatineau, laval, sherbrooke, trois-rivieres, saguenay, levis, longueuil, toronto, vancouver, calgary, edmonton, winnipeg, halifax, fredericton, moncton, charlottetown, whitehorse, yellowknife, iqaluit, saskatoon
hamilton, mississauga, kitchener, st. john's
washington, new york, los angeles, chicago, houston, philadelphia, phoenix, san antonio, san diego, dallas, san jose, austin, jacksonville, san francisco, columbus, indianapolis, fort worth, seattle, denver, boston, el paso, nashville
detroit, oklahoma city, portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, atlanta, omaha, miami, oakland, minneapolis, tulsa, tampa, new orleans, cleveland, honolulu, anaheim
st. louis, pittsburgh, cincinnati, anchorage, st. paul, newark, buffalo, raleigh, richmond, salt lake city, baton rouge, des moines, hartford, albany, trenton, annapolis, harrisburg, tallahassee, montgomery, little rock
springfield, topeka, frankfort, lansing, jefferson city, carson city, santa fe, bismarck, montpelier, charleston, cheyenne, juneau, boise, menlo park, palo alto, mountain view
cupertino, redmond, silicon valley, brooklyn, manhattan
london, londres, birmingham, manchester, leeds, liverpool, sheffield, bristol, glasgow, edinburgh, edimbourg, cardiff, belfast, newcastle, nottingham, leicester, coventry, southampton, portsmouth, plymouth, oxford, cambridge, norwich
exeter, aberdeen, dundee, inverness, swansea, dublin, galway, limerick
berlin, munich, hamburg, hambourg, frankfurt, francfort, cologne, dusseldorf, stuttgart, leipzig, dresden, bonn, vienna, vienne, salzburg, graz, rome, milan, turin, naples, venice, bologna, madrid, barcelona, barcelone, valencia, seville
bilbao, lisbon, lisbonne, porto, amsterdam, rotterdam, the hague, la haye, utrecht, eindhoven, copenhagen, copenhague, stockholm, gothenburg, oslo, helsinki, espoo, reykjavik, tallinn, riga, vilnius, warsaw, varsovie, krakow, prague
brno, bratislava, budapest, bucharest, bucarest, sofia, belgrade, zagreb, ljubljana, sarajevo, skopje, tirana, pristina, athens, athenes, nicosia, valletta, istanbul, ankara, kyiv, kiev, lviv, odesa, minsk, moscow, moscou, chisinau, tbilisi
yerevan, baku, astana, tashkent
tokyo, osaka, kyoto, seoul, beijing, pekin, shanghai, shenzhen, hong kong, taipei, singapore, singapour, kuala lumpur, jakarta, bangkok, hanoi, ho chi minh city, manila, manille, phnom penh, new delhi, delhi, mumbai, bengaluru, bangalore
chennai, kolkata, hyderabad, islamabad, karachi, lahore, dhaka, colombo, kathmandu, kabul, tehran, teheran, baghdad, bagdad, amman, beirut, beyrouth, damascus, damas, jerusalem, tel aviv, gaza, ramallah, riyadh, riyad, jeddah, doha, dubai
abu dhabi, manama, muscat, sanaa, kuwait city
cairo, le caire, alexandria, tunis, tripoli, alger, algiers, rabat, casablanca, nouakchott, dakar, bamako, niamey, ouagadougou, abidjan, yamoussoukro, accra, lome, cotonou, lagos, abuja, yaounde, douala, libreville, brazzaville, kinshasa, bangui
n'djamena, khartoum, addis ababa, addis-abeba, nairobi, kampala, kigali, bujumbura, dodoma, dar es salaam, mogadishu, djibouti, antananarivo, port-louis, port louis, moroni, luanda, lusaka, harare, gaborone, windhoek, maputo, pretoria
johannesburg, cape town, durban, freetown, monrovia, conakry
mexico, mexico city, guatemala city, san salvador, tegucigalpa, managua, havana, la havane, kingston, port-au-prince, santo domingo, bogota, caracas, quito, lima, la paz, asuncion, montevideo, buenos aires, santiago, sao paulo
rio de janeiro, brasilia, canberra, sydney, melbourne, brisbane, perth, adelaide, hobart, darwin, wellington, auckland, christchurch, suva, port moresby
`);

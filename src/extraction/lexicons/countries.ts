import { namesOf } from './names.js';

/** Folded short names of countries, in French and English. A country acts through its government: by itself it issues nothing. Our own compilation. */
export const COUNTRIES: ReadonlySet<string> = namesOf(`
afghanistan, afrique du sud, albania, albanie, algeria, algerie, allemagne, andorra, andorre, angleterre, angola, antigua & barbuda,
antigua-et-barbuda, arabie saoudite, argentina, argentine, armenia, armenie, australia, australie, austria, autriche, azerbaidjan,
azerbaijan, bahamas, bahrain, bahrein, bangladesh, barbade, barbados, belarus, belgique, belgium, belize, benin, bhoutan, bhutan,
bielorussie, birmanie, bolivia, bolivie, bosnia & herzegovina, bosnie-herzegovine, botswana, brazil, bresil, brunei, bulgaria, bulgarie,
burkina faso, burma, burundi, cambodge, cambodia, cameroon, cameroun, canada, cap-vert, cape verde, central african republic, chad, chile,
chili, china, chine, chypre, colombia, colombie, comores, comoros, congo - brazzaville, congo - kinshasa, congo-brazzaville,
congo-kinshasa, coree du nord, coree du sud, costa rica, cote d'ivoire, croatia, croatie, cuba, cyprus, czech republic, czechia, danemark,
denmark, djibouti, dominica, dominican republic, dominique, east timor, ecosse, ecuador, egypt, egypte, el salvador, emirats arabes unis,
england, equateur, equatorial guinea, eritrea, erythree, espagne, estonia, estonie, eswatini, etat de la cite du vatican, etats-unis,
ethiopia, ethiopie, fidji, fiji, finland, finlande, france, gabon, gambia, gambie, georgia, georgie, germany, ghana, grande-bretagne,
great britain, grece, greece, grenada, grenade, guatemala, guinea, guinea-bissau, guinee, guinee equatoriale, guinee-bissau, guyana, haiti,
holland, hollande, honduras, hong kong, hongrie, hungary, iceland, iles marshall, iles salomon, inde, india, indonesia, indonesie, irak,
iran, iraq, ireland, irlande, irlande du nord, islande, israel, italie, italy, ivory coast, jamaica, jamaique, japan, japon, jordan,
jordanie, kazakhstan, kenya, kirghizstan, kiribati, kosovo, koweit, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, lettonie, liban,
liberia, libya, libye, liechtenstein, lithuania, lituanie, luxembourg, macedoine, macedoine du nord, macedonia, madagascar, malaisie,
malawi, malaysia, maldives, mali, malta, malte, maroc, marshall islands, maurice, mauritania, mauritanie, mauritius, mexico, mexique,
micronesia, micronesie, moldavie, moldova, monaco, mongolia, mongolie, montenegro, morocco, mozambique, myanmar, namibia, namibie, nauru,
nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norvege, norway,
nouvelle-zelande, oman, ouganda, ouzbekistan, pakistan, palaos, palau, palestine, palestinian territories, panama,
papouasie-nouvelle-guinee, papua new guinea, paraguay, pays de galles, pays-bas, perou, peru, philippines, poland, pologne, portugal,
qatar, rdc, republique centrafricaine, republique democratique du congo, republique dominicaine, republique tcheque, romania, roumanie,
royaume-uni, russia, russie, rwanda, saint-christophe-et-nieves, saint-marin, saint-vincent-et-les grenadines, sainte-lucie, salvador,
samoa, san marino, sao tome & principe, sao tome-et-principe, saudi arabia, scotland, senegal, serbia, serbie, seychelles, sierra leone,
singapore, singapour, slovakia, slovaquie, slovenia, slovenie, solomon islands, somalia, somalie, soudan, soudan du sud, south africa,
south korea, south sudan, spain, sri lanka, st. kitts & nevis, st. lucia, st. vincent & grenadines, sudan, suede, suisse, suriname,
swaziland, sweden, switzerland, syria, syrie, tadjikistan, taiwan, tajikistan, tanzania, tanzanie, tchad, tchequie,
territoires palestiniens, thailand, thailande, timor oriental, timor-leste, togo, tonga, trinidad & tobago, trinite-et-tobago, tunisia,
tunisie, turkey, turkiye, turkmenistan, turquie, tuvalu, u.k., u.s., uganda, uk, ukraine, united arab emirates, united kingdom,
united states, uruguay, us, usa, uzbekistan, vanuatu, vatican city, venezuela, viet nam, vietnam, wales, yemen, zambia, zambie, zimbabwe
`);

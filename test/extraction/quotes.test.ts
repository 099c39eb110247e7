import { type QuoteCase, testQuotes } from './quote-cases.js';

const CASES: readonly QuoteCase[] = [
  [
    'Q-03 basic',
    "« Cette usine change l'avenir de la vallée », a déclaré Camille Vasseur, présidente du conseil départemental de la Drôme.",
    [["Cette usine change l'avenir de la vallée", 'Camille Vasseur', 'présidente du conseil départemental de la Drôme']],
  ],
  [
    'Q-04 present',
    '« Nous ouvrons deux lignes cette année », explique Karim Belhadj, directeur général de Novalis.',
    [['Nous ouvrons deux lignes cette année', 'Karim Belhadj', 'directeur général de Novalis']],
  ],
  [
    'Q-05 reflexive',
    "« C'est une étape décisive pour nos équipes », se félicite Sandrine Le Hénaff, directrice de l'usine de Vitré.",
    [["C'est une étape décisive pour nos équipes", 'Sandrine Le Hénaff', "directrice de l'usine de Vitré"]],
  ],
  [
    'Q-06 comma inside',
    '« Nous avons tenu parole, » déclare Paul Mercier, maire de Saint-Junien.',
    [['Nous avons tenu parole,', 'Paul Mercier', 'maire de Saint-Junien']],
  ],
  [
    'Q-07 split',
    "« Le calendrier sera tenu », martèle Hélène Roussel, préfète de l'Ain, « et les travaux commenceront en mars. »",
    [['Le calendrier sera tenu | et les travaux commenceront en mars.', 'Hélène Roussel', "préfète de l'Ain"]],
  ],
  [
    'Q-08 incise inside',
    '« Nous maintenons notre soutien aux artisans, affirme Nadia Cherif, vice-présidente de la Métropole. Les aides seront versées dès janvier. »',
    [
      [
        'Nous maintenons notre soutien aux artisans | Les aides seront versées dès janvier.',
        'Nadia Cherif',
        'vice-présidente de la Métropole',
      ],
    ],
  ],
  [
    'Q-09 pronoun inside',
    'Louise Ferrand dirige le club depuis 2019. « Le stade sera prêt, dit-elle. Nous jouerons en août. »',
    [['Le stade sera prêt | Nous jouerons en août.', 'Louise Ferrand', null]],
  ],
  [
    'Q-10 colon',
    "Marc Delattre, président de l'association Les Amis du Canal, a déclaré : « Le canal doit vivre. »",
    [['Le canal doit vivre.', 'Marc Delattre', "président de l'association Les Amis du Canal"]],
  ],
  [
    'Q-10 selon',
    "Selon Julie Garnier, économiste à l'Institut des transitions : « Le pire est passé. »",
    [['Le pire est passé.', 'Julie Garnier', "économiste à l'Institut des transitions"]],
  ],
  [
    'Q-10 newline',
    'Brigitte Lambert, directrice de la culture, précise :\n\n« La billetterie ouvrira le 3 mai. »',
    [['La billetterie ouvrira le 3 mai.', 'Brigitte Lambert', 'directrice de la culture']],
  ],
  [
    'Q-12 signature dash',
    "« Je n'aurais jamais imaginé un tel élan dans notre commune. »\n\n— Yves Tanguy, maire de Plouezec",
    [["Je n'aurais jamais imaginé un tel élan dans notre commune.", 'Yves Tanguy', 'maire de Plouezec']],
  ],
  [
    'Q-12 signature two lines',
    "« Je n'aurais jamais imaginé un tel élan dans notre commune. »\n\nYves Tanguy\nMaire de Plouezec",
    [["Je n'aurais jamais imaginé un tel élan dans notre commune.", 'Yves Tanguy', 'Maire de Plouezec']],
  ],
  [
    'Q-13 pour',
    "Pour Élodie Marchand, présidente du syndicat, « il est temps d'agir ensemble ».",
    [["il est temps d'agir ensemble", 'Élodie Marchand', 'présidente du syndicat']],
  ],
  [
    'Q-14 comme le souligne',
    'Comme le souligne Antoine Perrin, directeur du port : « La houle ne nous arrêtera pas. »',
    [['La houle ne nous arrêtera pas.', 'Antoine Perrin', 'directeur du port']],
  ],
  [
    'Q-15 partial',
    'Le président de la chambre, Luc Morel, appelle à « renoncer aux hausses de taxes » dès cet automne.',
    [['renoncer aux hausses de taxes', 'Luc Morel', 'président de la chambre']],
  ],
  [
    'Q-15 que',
    'Sylvie Arnaud estime que « la situation reste fragile » dans les hôpitaux.',
    [['la situation reste fragile', 'Sylvie Arnaud', null]],
  ],
  [
    'Q-16 multi paragraph repeated opener',
    'Claire Dubreuil, directrice générale, déclare : « Nous avons travaillé deux ans sur ce projet.\n\n« Nos équipes ont relevé le défi.\n\n« Merci à toutes et à tous. »',
    [
      [
        'Nous avons travaillé deux ans sur ce projet. | Nos équipes ont relevé le défi. | Merci à toutes et à tous.',
        'Claire Dubreuil',
        'directrice générale',
      ],
    ],
  ],
  [
    'Q-17 unmatched closer',
    'Nous voulons une ville où chacun respire mieux et se déplace sans peur », a déclaré Hugo Lemoine, adjoint aux mobilités.',
    [['Nous voulons une ville où chacun respire mieux et se déplace sans peur', 'Hugo Lemoine', 'adjoint aux mobilités']],
  ],
  [
    'Q-19 nested',
    "« Notre devise reste “ne rien lâcher” et nous la suivrons », a rappelé Inès Carpentier, capitaine de l'équipe.",
    [['Notre devise reste “ne rien lâcher” et nous la suivrons', 'Inès Carpentier', "capitaine de l'équipe"]],
  ],
  [
    'Q-19 nested same',
    '« Notre programme « Terres vives » a trouvé son public », se réjouit Olivier Blanc, directeur du festival.',
    [['Notre programme « Terres vives » a trouvé son public', 'Olivier Blanc', 'directeur du festival']],
  ],
  [
    'Q-20 anaphora',
    'Maxime Aubert, président du club, a présenté le projet. « Nous visons la montée », a-t-il ajouté.',
    [['Nous visons la montée', 'Maxime Aubert', 'président du club']],
  ],
  [
    'Q-20 role anaphora',
    'La ministre de la Culture, Jeanne Savary, était présente mardi. « Le patrimoine est notre bien commun », a conclu la ministre.',
    [['Le patrimoine est notre bien commun', 'Jeanne Savary', 'ministre']],
  ],
  [
    'Q-22 joint',
    "« Nous avançons main dans la main », déclarent Sophie Renard, maire de Brioude, et Thomas Kern, président de l'agglomération.",
    [['Nous avançons main dans la main', 'Sophie Renard et Thomas Kern', 'maire de Brioude']],
  ],
  [
    'Q-23 organisation',
    '« Les résultats dépassent nos prévisions pour ce trimestre », indique le groupe Valorem.',
    [['Les résultats dépassent nos prévisions pour ce trimestre', 'groupe Valorem', null]],
  ],
  [
    'Q-24 interposed',
    "« Le chantier reprendra lundi », a souligné, à l'occasion d'une visite du site, Bruno Castel, directeur de projet.",
    [['Le chantier reprendra lundi', 'Bruno Castel', 'directeur de projet']],
  ],
  [
    'Q-24 adverb place',
    '« Le chantier reprendra lundi », a déclaré ce mardi à Lyon Bruno Castel, directeur de projet.',
    [['Le chantier reprendra lundi', 'Bruno Castel', 'directeur de projet']],
  ],
  [
    'Q-25 role before name',
    "« L'eau est notre première richesse », a déclaré le président de la Région Centre-Val de Loire, Martin Gauthier.",
    [["L'eau est notre première richesse", 'Martin Gauthier', 'président de la Région Centre-Val de Loire']],
  ],
  [
    'Q-26 parens',
    '« On apprend autant des échecs que des succès » (Lina Moreau, entraîneuse du pôle espoirs).',
    [['On apprend autant des échecs que des succès', 'Lina Moreau', 'entraîneuse du pôle espoirs']],
  ],
  [
    'Q-33 brackets',
    '« Nous […] ferons de [la commune] un modèle (…) », assure Denis Faure, maire de Trets.',
    [['Nous […] ferons de [la commune] un modèle (…)', 'Denis Faure', 'maire de Trets']],
  ],
  [
    'Q-02 straight',
    '"Nous recrutons cinquante personnes", annonce Léa Fournier, DRH de Teknova.',
    [['Nous recrutons cinquante personnes', 'Léa Fournier', 'DRH de Teknova']],
  ],
  [
    'Q-02 mixed',
    '« Nous recrutons cinquante personnes", annonce Léa Fournier, DRH de Teknova.',
    [['Nous recrutons cinquante personnes', 'Léa Fournier', 'DRH de Teknova']],
  ],
  [
    'Q-02 double chevrons',
    '<< Nous recrutons cinquante personnes >>, annonce Léa Fournier, DRH de Teknova.',
    [['Nous recrutons cinquante personnes', 'Léa Fournier', 'DRH de Teknova']],
  ],
  [
    'Q-21 continuation same paragraph',
    '« Nous avons grandi vite », raconte Zoé Lambert, cofondatrice de Papillote. « Trop vite parfois. »',
    [['Nous avons grandi vite | Trop vite parfois.', 'Zoé Lambert', 'cofondatrice de Papillote']],
  ],
  [
    'two speakers one paragraph',
    '« Le projet est lancé », annonce Rémi Colin, maire de Tulle. « Nous y veillerons », promet Aïcha Benali, présidente du collectif.',
    [
      ['Le projet est lancé', 'Rémi Colin', 'maire de Tulle'],
      ['Nous y veillerons', 'Aïcha Benali', 'présidente du collectif'],
    ],
  ],
  [
    'unknown verb',
    "« Le métier change », s'amuse Colette Barbier, boulangère à Mende.",
    [['Le métier change', 'Colette Barbier', 'boulangère à Mende']],
  ],
  [
    'whole block no speaker',
    "# Titre du jour\n\n« Nous n'avons jamais renoncé, et nous ne renoncerons jamais à défendre nos rivières contre la pollution. »",
    [["Nous n'avons jamais renoncé, et nous ne renoncerons jamais à défendre nos rivières contre la pollution.", null, null]],
  ],
  [
    'interview Q27 header',
    'Le mot de la présidente, Monique Teyssier :\n\n« Chers amis, cette saison sera belle. »',
    [['Chers amis, cette saison sera belle.', 'Monique Teyssier', 'présidente']],
  ],
  [
    'M. surname',
    "Jacques Fontaine, préfet de la Creuse, s'est rendu à Guéret. « Les renforts arrivent », a assuré M. Fontaine.",
    [['Les renforts arrivent', 'Jacques Fontaine', 'préfet de la Creuse']],
  ],
  [
    'Mme la ministre',
    "« Chaque enfant compte », a rappelé Mme Anne Chevalier, ministre déléguée chargée de l'Enfance.",
    [['Chaque enfant compte', 'Anne Chevalier', "ministre déléguée chargée de l'Enfance"]],
  ],
  [
    'caps',
    "« Chaque enfant compte », souligne Anne-Sophie CHEVALIER, 2e adjointe au maire de Lorient, en charge de l'éducation.",
    [['Chaque enfant compte', 'Anne-Sophie Chevalier', "2e adjointe au maire de Lorient, en charge de l'éducation"]],
  ],
  [
    'colon with il',
    "Bernard Gil préside la coopérative. Il précise : « Nos adhérents ont voté à l'unanimité. »",
    [["Nos adhérents ont voté à l'unanimité.", 'Bernard Gil', null]],
  ],
  [
    'participle before',
    "Interrogée sur le calendrier, Nora Haddad, directrice de l'agence, a répondu : « Tout sera prêt. »",
    [['Tout sera prêt.', 'Nora Haddad', "directrice de l'agence"]],
  ],
  ['fait savoir', '« La ligne rouvrira le 2 mai », a fait savoir la direction.', [['La ligne rouvrira le 2 mai', 'direction', null]]],
  [
    'en quotes',
    "# Acme opens\n\n“This plant is a milestone for our teams,” said Maria Lopez, president and CEO of Acme Robotics. “We could not be prouder.”\n\n“Our partners trusted us,” added Tom Baker, Acme's chief operating officer.\n\nAccording to John Reed, a senior analyst at Forrest Research, “the market will double.”\n\n“We will hire 200 people,” Lopez added.",
    [
      ['This plant is a milestone for our teams, | We could not be prouder.', 'Maria Lopez', 'president and CEO of Acme Robotics'],
      ['Our partners trusted us,', 'Tom Baker', "Acme's chief operating officer"],
      ['the market will double.', 'John Reed', 'senior analyst at Forrest Research'],
      ['We will hire 200 people,', 'Maria Lopez', 'president and CEO of Acme Robotics'],
    ],
  ],
  [
    'en header colon',
    '# Acme opens\n\nBrian Hull, President and CEO, stated:\n\n“We delivered a strong quarter.”',
    [['We delivered a strong quarter.', 'Brian Hull', 'President and CEO']],
  ],
  [
    'en he said',
    '# Acme opens\n\nSenator Alan Price (R-OH) introduced the bill. “Families deserve better,” he said.',
    [['Families deserve better,', 'Alan Price', 'Senator']],
  ],
  [
    'en multi paragraph',
    '# Acme opens\n\n“We began this work in 2019,” said Grace Kim, director of research.\n\n“It took us five years.\n\n“Today we are proud of it.”',
    [
      ['We began this work in 2019,', 'Grace Kim', 'director of research'],
      ['It took us five years. | Today we are proud of it.', 'Grace Kim', 'director of research'],
    ],
  ],
  [
    'en company says',
    '# Acme opens\n\n“Demand remains strong across all regions,” the company said in a statement.',
    [['Demand remains strong across all regions,', 'company', null]],
  ],
  [
    'en told',
    '# Acme opens\n\nNancy Ford, mayor of Salem, told reporters: “The bridge will open in May.”',
    [['The bridge will open in May.', 'Nancy Ford', 'mayor of Salem']],
  ],
  [
    'complete rel',
    "# La Métropole inaugure le parc des Tanneries\n\nLyon, le 5 juin 2025\n\nLa Métropole inaugure samedi le parc des Tanneries, 4 hectares ouverts au public.\n\n« Ce parc est d'abord une réponse à la chaleur, explique Karine Vial, vice-présidente déléguée à la nature en ville. Il offrira de l'ombre à 12 000 habitants. »\n\nPour l'architecte Marc Ferrand, « l'eau guide la promenade ». Le « jardin des brumes » ouvrira plus tard.",
    [
      [
        "Ce parc est d'abord une réponse à la chaleur | Il offrira de l'ombre à 12 000 habitants.",
        'Karine Vial',
        'vice-présidente déléguée à la nature en ville',
      ],
      ["l'eau guide la promenade", 'Marc Ferrand', 'architecte'],
    ],
  ],
  [
    'two quotes signature paragraphs',
    "# Titre du jour\n\n« Nous avons choisi la sobriété. Chaque bâtiment produira son énergie. »\n\nClaire Fontanel, présidente du conseil régional\n\n« L'hôpital avait besoin de ce geste. »\n\nDr Samuel Weiss, chef du service des urgences",
    [
      ['Nous avons choisi la sobriété. Chaque bâtiment produira son énergie.', 'Claire Fontanel', 'présidente du conseil régional'],
      ["L'hôpital avait besoin de ce geste.", 'Samuel Weiss', 'chef du service des urgences'],
    ],
  ],
  [
    'quote then bold header next quote',
    "# Titre du jour\n\nIls en parlent\n\nAlain Bresson, directeur du théâtre : « Une saison ouverte à tous. »\n\nMaud Keller, spectatrice : « J'ai pleuré de rire. »",
    [
      ['Une saison ouverte à tous.', 'Alain Bresson', 'directeur du théâtre'],
      ["J'ai pleuré de rire.", 'Maud Keller', 'spectatrice'],
    ],
  ],
  [
    'tweet-like',
    '# Titre du jour\n\nSur les réseaux sociaux, le maire Pascal Thuillier a réagi : « Fier de nos agents ! »',
    [['Fier de nos agents !', 'Pascal Thuillier', 'maire']],
  ],
  [
    'verbe après deux points avec nom org',
    '# Titre du jour\n\nLa Fédération des commerçants rappelle que « rien ne remplace le contact humain ».',
    [['rien ne remplace le contact humain', 'Fédération des commerçants', null]],
  ],
  [
    'présidé par not speaker',
    '# Titre du jour\n\nLe comité, présidé par Jeanne Lacaze, regrette « un calendrier intenable ».',
    [['un calendrier intenable', 'comité', null]],
  ],
  [
    'intervention',
    "# Titre du jour\n\n« L'intelligence artificielle ne remplacera pas les traducteurs », estime pour sa part Gabriel Ozanne, linguiste et fondateur de Verbatim.",
    [["L'intelligence artificielle ne remplacera pas les traducteurs", 'Gabriel Ozanne', 'linguiste et fondateur de Verbatim']],
  ],
  [
    'a tenu à',
    '# Titre du jour\n\n« Merci aux bénévoles », a tenu à souligner le président du comité, Rachid Amrani.',
    [['Merci aux bénévoles', 'Rachid Amrani', 'président du comité']],
  ],
  [
    'ont déclaré conjointement',
    "# Titre du jour\n\n« La paix se construit à l'école », ont déclaré conjointement Anne Bertin et David Klein, co-présidents de la fondation.",
    [["La paix se construit à l'école", 'Anne Bertin et David Klein', 'co-présidents de la fondation']],
  ],
  [
    'de son côté',
    "# Titre du jour\n\nDe son côté, Émilie Charpentier, agricultrice à Saint-Pons, témoigne : « Sans cette aide, j'aurais vendu. »",
    [["Sans cette aide, j'aurais vendu.", 'Émilie Charpentier', 'agricultrice à Saint-Pons']],
  ],
  [
    'quote in the middle with verb before and after',
    "# Titre du jour\n\n« Les chiffres sont bons, mais restons prudents », tempère Robert Salin. Le directeur financier ajoute : « L'hiver sera long. »",
    [
      ['Les chiffres sont bons, mais restons prudents', 'Robert Salin', 'directeur financier'],
      ["L'hiver sera long.", 'Robert Salin', 'directeur financier'],
    ],
  ],
  [
    'lead guillemets colon',
    "# Titre du jour\n\n« Une mobilisation historique » : c'est ainsi que Maxime Perret, secrétaire général de l'union locale, résume la journée.",
    [['Une mobilisation historique', 'Maxime Perret', "secrétaire général de l'union locale"]],
  ],
  [
    'single surname then',
    "# Titre du jour\n\nLe skipper Yann Kerdoncuff a bouclé son tour du monde. Kerdoncuff confie : « J'ai pensé abandonner. »",
    [["J'ai pensé abandonner.", 'Yann Kerdoncuff', 'skipper']],
  ],
  [
    'porte-parole org',
    "# Titre du jour\n\n« Aucun licenciement n'est prévu », assure une porte-parole de l'entreprise.",
    [["Aucun licenciement n'est prévu", null, "porte-parole de l'entreprise"]],
  ],
  [
    'caps inverted',
    '# Titre du jour\n\nStéphane LE GUEN, maire de Plougastel : « La rade nous appartient à tous. »',
    [['La rade nous appartient à tous.', 'Stéphane Le Guen', 'maire de Plougastel']],
  ],
  [
    'prenom seul',
    "# Titre du jour\n\n« J'ai trouvé ma voie en trois mois », raconte Sofia, 19 ans, apprentie menuisière.",
    [["J'ai trouvé ma voie en trois mois", 'Sofia', 'apprentie menuisière']],
  ],
  [
    'prenom seul signature',
    "# Titre du jour\n\n« J'ai trouvé ma voie en trois mois. »\n\nSofia, apprentie menuisière",
    [["J'ai trouvé ma voie en trois mois.", 'Sofia', 'apprentie menuisière']],
  ],
  [
    'quote with comma role list',
    "# Titre du jour\n\n« Tout est prêt pour la rentrée », annonce Hervé Coulon, adjoint à l'éducation, à la petite enfance et aux sports de Rodez.",
    [['Tout est prêt pour la rentrée', 'Hervé Coulon', "adjoint à l'éducation, à la petite enfance et aux sports de Rodez"]],
  ],
  [
    'relative after role',
    "# Titre du jour\n\n« Tout est prêt pour la rentrée », annonce Hervé Coulon, adjoint à l'éducation, qui a visité les écoles lundi.",
    [['Tout est prêt pour la rentrée', 'Hervé Coulon', "adjoint à l'éducation"]],
  ],
  [
    'participle after role',
    "# Titre du jour\n\n« Tout est prêt pour la rentrée », annonce Hervé Coulon, adjoint à l'éducation, précisant que les travaux sont finis.",
    [['Tout est prêt pour la rentrée', 'Hervé Coulon', "adjoint à l'éducation"]],
  ],
  [
    'dans un entretien',
    '# Titre du jour\n\n« La forêt brûle trop vite », alerte dans un entretien Noémie Vasseur, chercheuse au CNRS.',
    [['La forêt brûle trop vite', 'Noémie Vasseur', 'chercheuse au CNRS']],
  ],
  ['Le ministre role only', '# Titre du jour\n\n« Nous irons au bout », a promis le ministre.', [['Nous irons au bout', null, 'ministre']]],
  [
    'curly fr',
    '# Titre du jour\n\n“Nous irons au bout”, a promis Sarah Delorme, navigatrice.',
    [['Nous irons au bout', 'Sarah Delorme', 'navigatrice']],
  ],
  [
    'narrow spaces',
    '# Titre du jour\n\n« Nous irons au bout », a promis Sarah Delorme, navigatrice.',
    [['Nous irons au bout', 'Sarah Delorme', 'navigatrice']],
  ],
  [
    'senate lead',
    'SEN. HARTLEY WELCOMES FUNDING FOR RURAL CLINICS\n\n  Sen. Paul Hartley (R-ID) today announced that three clinics will receive $2 million. "Rural families drive too far for care," Hartley said. "This is a first step."\n\nHartley, chairman of the Rural Health Caucus, noted that the program "works for small towns."\n\n"I thank Secretary Linda Moss for her help," Hartley added.\n\nContact: Dan Weber, 202/224-0000.',
    [
      ['Rural families drive too far for care, | This is a first step.', 'Paul Hartley', 'chairman of the Rural Health Caucus'],
      ['works for small towns.', 'Paul Hartley', 'chairman of the Rural Health Caucus'],
      ['I thank Secretary Linda Moss for her help,', 'Paul Hartley', 'chairman of the Rural Health Caucus'],
    ],
  ],
  [
    'joint en',
    '# Bill\n\n"This bill will save lives," said Senators Amy Brooks and John Keller.',
    [['This bill will save lives,', 'Amy Brooks and John Keller', 'Senators']],
  ],
  [
    'said name title before',
    '# Title here\n\n"We are ready," said Environment Minister Carla Jensen.',
    [['We are ready,', 'Carla Jensen', 'Environment Minister']],
  ],
  [
    'said in a statement',
    '# Title here\n\n"We are ready," Carla Jensen, the council\'s transport lead, said in a statement on Monday.',
    [['We are ready,', 'Carla Jensen', "council's transport lead"]],
  ],
  [
    'ep rapporteur',
    '# Parliament votes\n\nFollowing the vote, rapporteur Marco Bianchi (S&D, IT) said: “Workers win today.”\n\nChair of the committee Ulla Berg (Renew, SE) added: “We will keep watch.”',
    [
      ['Workers win today.', 'Marco Bianchi', 'rapporteur'],
      ['We will keep watch.', 'Ulla Berg', 'Chair of the committee'],
    ],
  ],
  [
    'EP no space',
    '# Parliament votes\n\nThe text was adopted by MEPs.QuotesMarco Bianchi (S&D, IT) said: “Workers win today.”Ulla Berg (Renew, SE), rapporteur, said: "We will keep watch."BackgroundThe law dates from 2001.',
    [
      ['Workers win today.', 'Marco Bianchi', null],
      ['We will keep watch.', 'Ulla Berg', 'rapporteur'],
    ],
  ],
  [
    'debian like fr',
    '# Projet libre\n\n« Nous sommes ravis de cette nouvelle version », a dit Stefan Muller, le chef du projet Openmap. « Elle est prête. »',
    [['Nous sommes ravis de cette nouvelle version | Elle est prête.', 'Stefan Muller', 'chef du projet Openmap']],
  ],
  [
    'xr like',
    "# Des militants bloquent le pont\n\nGenève, le 3 avril 2022. Ce matin, une dizaine de militantes ont bloqué le pont.\n\nSelon Maïté Rochat, infirmière, 34 ans : « Je le fais pour mes enfants. »\n\n« Il n'est pas trop tard », ajoute-t-elle.",
    [
      ['Je le fais pour mes enfants.', 'Maïté Rochat', 'infirmière'],
      ["Il n'est pas trop tard", 'Maïté Rochat', 'infirmière'],
    ],
  ],
  [
    'explain with qui',
    '# Titre\n\nÉmilie, qui vit à Bern, explique : « On nous écoute enfin. »',
    [['On nous écoute enfin.', 'Émilie', null]],
  ],
  [
    'signature behind a dash without a space',
    '# Titre\n\n"Les travaux amélioreront le confort des voyageurs".\n\nValérie Faucheux, Vice-Présidente de Nantes Métropole en charge des transports et des mobilités',
    [
      [
        'Les travaux amélioreront le confort des voyageurs',
        'Valérie Faucheux',
        'Vice-Présidente de Nantes Métropole en charge des transports et des mobilités',
      ],
    ],
  ],
  [
    'name verb quote full sentence',
    "# Titre\n\nPour Didier Lacombe, conseiller municipal délégué à la Vie nocturne, il s'agit de « redonner confiance aux riverains ».",
    [['redonner confiance aux riverains', 'Didier Lacombe', 'conseiller municipal délégué à la Vie nocturne']],
  ],
  [
    'multi role before',
    '# Titre\n\nNathalie Roux, maire de Tours, et Simon Bellanger, adjoint délégué aux sports, ont inauguré la salle. « Elle est belle », a lancé Nathalie Roux.',
    [['Elle est belle', 'Nathalie Roux', 'maire de Tours']],
  ],
  [
    'ministre quote in text',
    '# Titre\n\nLe Premier ministre avait promis « un choc de simplification ». Nous attendons.',
    [['un choc de simplification', null, 'Premier ministre']],
  ],
  [
    'newline inside quote',
    '# Titre\n\n« Nous étions trois.\nNous sommes cent », résume Fanny Girard, fondatrice.',
    [['Nous étions trois.\nNous sommes cent', 'Fanny Girard', 'fondatrice']],
  ],
  [
    'long fr assoc',
    "Communiqué de presse\n\nBordeaux, le 14 février 2023\n\nFermeture de la maternité : le collectif Naître Ici demande un moratoire\n\nLe collectif Naître Ici, qui regroupe 1 200 familles, demande à l'Agence régionale de santé un moratoire sur la fermeture de la maternité de Langon.\n\n« On nous parle de sécurité, mais quelle sécurité y a-t-il à accoucher sur l'autoroute ? », s'indigne Mathilde Sarrazin, porte-parole du collectif. Selon elle, « trois femmes ont accouché en voiture » depuis janvier.\n\nL'ARS invoque une « démographie médicale contrainte ». Le député Éric Lavigne (PS) a interpellé le ministre : « Votre silence est une faute. »\n\nContact : Mathilde Sarrazin – 06 00 00 00 00",
    [
      [
        "On nous parle de sécurité, mais quelle sécurité y a-t-il à accoucher sur l'autoroute ?",
        'Mathilde Sarrazin',
        'porte-parole du collectif',
      ],
      ['trois femmes ont accouché en voiture', 'Mathilde Sarrazin', 'porte-parole du collectif'],
      ['démographie médicale contrainte', 'ARS', null],
      ['Votre silence est une faute.', 'Éric Lavigne', 'député'],
    ],
  ],
  [
    'municipal',
    '# Une nouvelle piste cyclable avenue Foch\n\n12/04/2024\n\nLa Ville de Metz et l\'Eurométropole ouvrent une piste cyclable de 2,3 km.\n\n"Cette piste était attendue. Elle relie enfin les deux rives."\n\nJulien Wendling, adjoint au maire délégué aux mobilités\n\nLe dispositif « Savoir rouler » sera étendu aux écoles. Les cours seront donnés par l\'association Vélo pour tous, présidée par Odette Schmitt.\n\n« Les enfants adorent », constate cette dernière.',
    [
      ['Cette piste était attendue. Elle relie enfin les deux rives.', 'Julien Wendling', 'adjoint au maire délégué aux mobilités'],
      ['Les enfants adorent', 'Odette Schmitt', null],
    ],
  ],
  [
    'entreprise',
    "Novatex annonce l'acquisition de Fibrelec\n\nToulouse, le 9 septembre 2024 – Novatex (Euronext : NVTX), spécialiste des textiles techniques, annonce l'acquisition de Fibrelec.\n\nPhilippe Carrère, Président-directeur général de Novatex, commente : « Cette opération nous fait changer d'échelle. Elle renforce notre position en Europe ».\n\nAnna Schultz, fondatrice de Fibrelec, ajoute : « Nos clients y gagneront. »\n\nÀ propos de Novatex\n\nNovatex emploie 850 personnes.\n\nContacts\n\nRelations investisseurs : Marc Dubois – mdubois@novatex.example",
    [
      [
        "Cette opération nous fait changer d'échelle. Elle renforce notre position en Europe",
        'Philippe Carrère',
        'Président-directeur général de Novatex',
      ],
      ['Nos clients y gagneront.', 'Anna Schultz', 'fondatrice de Fibrelec'],
    ],
  ],
  [
    'en ngo',
    'FOR IMMEDIATE RELEASE\n\nRiver Trust Launches Cleanup Fund\n\nPORTLAND, Ore., June 3, 2024 — The River Trust today launched a $5 million fund to clean up the Willow River.\n\n"Our rivers cannot wait," said Dana Whitfield, executive director of the River Trust. "Every month counts."\n\n"It\'s a historic day," Mayor Luis Ortega said. He added that the city would match the "Blue Banks" grants.\n\nWhitfield, who has led the trust since 2015, said volunteers "made this possible."\n\nAbout the River Trust\n\nFounded in 1988, the River Trust protects rivers.\n\nMedia Contact: Kelly Nguyen, 503-555-0100',
    [
      ['Our rivers cannot wait, | Every month counts.', 'Dana Whitfield', 'executive director of the River Trust'],
      ["It's a historic day,", 'Luis Ortega', 'Mayor'],
      ['made this possible.', 'Dana Whitfield', 'executive director of the River Trust'],
    ],
  ],
  [
    'parti politique',
    "# Budget : la majorité sacrifie les communes\n\nLe groupe Écologie et Solidarité dénonce le vote du budget.\n\nLe président de région a qualifié nos propositions de « folkloriques ». Pour notre présidente de groupe, Claire Estève, « c'est un mépris de plus ».\n\nLe slogan « Toujours plus proche » ne trompe personne.",
    [
      ['folkloriques', null, 'président de région'],
      ["c'est un mépris de plus", 'Claire Estève', 'présidente de groupe'],
    ],
  ],
  [
    'mixed',
    "# Titre\n\nLe maire se félicite d'« une saison exceptionnelle » et promet de « tout faire pour garder le festival ».\n\nRappelons que le festival est né en 1998.",
    [
      ['une saison exceptionnelle', null, 'maire'],
      ['tout faire pour garder le festival', null, 'maire'],
    ],
  ],
  [
    'after list',
    "# Titre\n\n« Nous avons trois priorités :\n\n• la santé,\n\n• l'école,\n\n• l'emploi », a résumé Nadine Faure, présidente du Département.",
    [["Nous avons trois priorités : | la santé, | l'école, | l'emploi", 'Nadine Faure', 'présidente du Département']],
  ],
  [
    'who are both',
    '# Titre\n\nInterrogée par nos soins, Amina Diallo, sage-femme, se dit « épuisée mais déterminée ».',
    [['épuisée mais déterminée', 'Amina Diallo', 'sage-femme']],
  ],
  [
    'par la voix',
    "# Titre\n\n« Nous n'accepterons aucun recul », affirme le syndicat par la voix de son secrétaire, Régis Blin.",
    [["Nous n'accepterons aucun recul", 'Régis Blin', 'secrétaire']],
  ],
  [
    'gerund',
    "# Titre\n\nCamille Noël a salué l'accord, ajoutant : « C'est une première. »",
    [["C'est une première.", 'Camille Noël', null]],
  ],
  ['conclusion', '# Titre\n\nEt Camille Noël de conclure : « Rendez-vous en 2026 ! »', [['Rendez-vous en 2026 !', 'Camille Noël', null]]],
  [
    'question answer',
    '# Titre\n\nTrois questions à Victor Hamel, directeur de la régie\n\nPourquoi changer les bus ?\n\n« Ils avaient vingt ans et consommaient trop. »\n\nEt demain ?\n\n« Tout le réseau sera électrique en 2030. »',
    [
      ['Ils avaient vingt ans et consommaient trop.', 'Victor Hamel', 'directeur de la régie'],
      ['Tout le réseau sera électrique en 2030.', 'Victor Hamel', 'directeur de la régie'],
    ],
  ],
  [
    'english split',
    '# Title here\n\n"The dam is safe," said Rita Cole, the agency\'s chief engineer, "and it will stay safe."',
    [['The dam is safe, | and it will stay safe.', 'Rita Cole', "agency's chief engineer"]],
  ],
  [
    'english before that',
    '# Title here\n\nJudge Helen Moore wrote that "no agency may ignore the statute."',
    [['no agency may ignore the statute.', 'Helen Moore', 'Judge']],
  ],
  [
    'english title lower',
    '# Title here\n\nDr. Amy Stone, a pediatrician at Mercy Hospital, warned: "Vaccination rates are falling."',
    [['Vaccination rates are falling.', 'Amy Stone', 'pediatrician at Mercy Hospital']],
  ],
  [
    'form 1',
    '« Le port doit changer ! », a lancé Paul Noir, maire de Sault, devant les dockers. « Nous le ferons ensemble », a-t-il ajouté.',
    [['Le port doit changer ! | Nous le ferons ensemble', 'Paul Noir', 'maire de Sault']],
  ],
  [
    'form 2',
    "Le maire de Sault, Paul Noir, s'est dit « très fier » de ses équipes et « confiant pour la suite ».",
    [
      ['très fier', 'Paul Noir', 'maire de Sault'],
      ['confiant pour la suite', 'Paul Noir', 'maire de Sault'],
    ],
  ],
  [
    'form 3',
    "Paul Noir s'est félicité d'une « avancée majeure pour les familles ».",
    [['avancée majeure pour les familles', 'Paul Noir', null]],
  ],
  [
    'form 4',
    'La ministre Anne Roy a dénoncé « un recul sans précédent » et appelé les élus à « ne rien lâcher ».',
    [
      ['un recul sans précédent', 'Anne Roy', 'ministre'],
      ['ne rien lâcher', 'Anne Roy', 'ministre'],
    ],
  ],
  [
    'form 5',
    "Anne Roy juge la mesure « inutile et coûteuse » ; elle regrette « l'absence de concertation ».",
    [
      ['inutile et coûteuse', 'Anne Roy', null],
      ["l'absence de concertation", 'Anne Roy', null],
    ],
  ],
  [
    'form 6',
    "Pour la présidente du syndicat, Anne Roy, « le compte n'y est pas ».",
    [["le compte n'y est pas", 'Anne Roy', 'présidente du syndicat']],
  ],
  ['form 7', 'Anne Roy, coordinatrice du réseau : « Le réseau grandit. »', [['Le réseau grandit.', 'Anne Roy', 'coordinatrice du réseau']]],
  [
    'form 8',
    "« Nous y arriverons », assurent d'une même voix Anne Roy, présidente, et Paul Noir, trésorier de l'association.",
    [['Nous y arriverons', 'Anne Roy et Paul Noir', 'présidente']],
  ],
  [
    'form 9',
    '« Nous avons doublé nos effectifs. » – Anne Roy, directrice des ressources humaines',
    [['Nous avons doublé nos effectifs.', 'Anne Roy', 'directrice des ressources humaines']],
  ],
  [
    'form 10',
    'Le mot de la présidente\n\n« Chers amis, nous avons bien travaillé cette année et je vous en remercie. »\n\nAnne Roy, présidente',
    [['Chers amis, nous avons bien travaillé cette année et je vous en remercie.', 'Anne Roy', 'présidente']],
  ],
  [
    'form 11',
    "Au micro, Anne Roy raconte : « J'ai commencé à seize ans. Je n'ai jamais arrêté. »",
    [["J'ai commencé à seize ans. Je n'ai jamais arrêté.", 'Anne Roy', null]],
  ],
  [
    'form 12',
    'Interrogée sur le calendrier, Anne Roy répond : « Nous serons prêts en juin. »',
    [['Nous serons prêts en juin.', 'Anne Roy', null]],
  ],
  [
    'form 13',
    "L'entreprise se dit « prête à investir dix millions d'euros » sur le site.",
    [["prête à investir dix millions d'euros", 'entreprise', null]],
  ],
  [
    'form 14',
    "« C'est une bonne nouvelle pour le territoire », se réjouit la Chambre d'agriculture dans un communiqué.",
    [["C'est une bonne nouvelle pour le territoire", "Chambre d'agriculture", null]],
  ],
  [
    'form 15',
    "« La forêt brûle », alertait dès 2019 l'hydrologue Paul Noir, membre du GIEC.",
    [['La forêt brûle', 'Paul Noir', 'membre du GIEC']],
  ],
  [
    'form 16',
    'Anne Roy prévient : « Sans eau, pas de vie. » Avant de conclure : « Agissons. »',
    [
      ['Sans eau, pas de vie.', 'Anne Roy', null],
      ['Agissons.', 'Anne Roy', null],
    ],
  ],
  [
    'form 17',
    '"Nous n\'attendrons pas", a fait savoir le secrétaire général de la CGT, Paul Noir.',
    [["Nous n'attendrons pas", 'Paul Noir', 'secrétaire général de la CGT']],
  ],
  [
    'form 18',
    '« Il faut que ça change », confie, ému, Paul Noir, 54 ans, ouvrier depuis trente ans.',
    [['Il faut que ça change', 'Paul Noir', 'ouvrier']],
  ],
  [
    'form 19',
    '« Je signe des deux mains », commente pour sa part Lina, étudiante en droit.',
    [['Je signe des deux mains', 'Lina', 'étudiante en droit']],
  ],
  [
    'form 20',
    "Paul Noir ne cache pas sa joie : « On l'attendait depuis dix ans. »",
    [["On l'attendait depuis dix ans.", 'Paul Noir', null]],
  ],
  ['form 21', "Et Paul Noir de conclure : « On l'attendait depuis dix ans. »", [["On l'attendait depuis dix ans.", 'Paul Noir', null]]],
  [
    'form 22',
    'Dans un entretien, Mme Roy a indiqué que le chantier avançait « à un bon rythme » et que les délais seraient « tenus ».',
    [
      ['à un bon rythme', 'Roy', null],
      ['tenus', 'Roy', null],
    ],
  ],
  [
    'form 23',
    '« Nous sommes prêts. Les équipes sont mobilisées.\n\n« Nous ouvrirons en mai. Chacun aura sa place », promet Anne Roy, directrice du centre.',
    [['Nous sommes prêts. Les équipes sont mobilisées. | Nous ouvrirons en mai. Chacun aura sa place', 'Anne Roy', 'directrice du centre']],
  ],
  [
    'form 24',
    "Comme l'explique le Dr Anne Roy, cheffe du service de cardiologie : « Chaque minute compte. »",
    [['Chaque minute compte.', 'Anne Roy', 'cheffe du service de cardiologie']],
  ],
  [
    'form 25',
    "De l'avis de Paul Noir, gérant du café, « la place est enfin vivante ».",
    [['la place est enfin vivante', 'Paul Noir', 'gérant du café']],
  ],
  [
    'form 26',
    '"We\'re open for business," Mayor Anna Ross told reporters. "Come and see us."',
    [["We're open for business, | Come and see us.", 'Anna Ross', 'Mayor']],
  ],
  ['form 27', 'Anna Ross, who has led the trust since 2015, said: "It\'s a start."', [["It's a start.", 'Anna Ross', null]]],
  [
    'form 28',
    '"It\'s a start," said Anna Ross, OBE, chair of the Northern Trust and a former teacher.',
    [["It's a start,", 'Anna Ross', 'chair of the Northern Trust and a former teacher']],
  ],
  [
    'form 29',
    'Anna Ross described the deal as "a once-in-a-lifetime chance" and urged members to "read the small print".',
    [
      ['a once-in-a-lifetime chance', 'Anna Ross', null],
      ['read the small print', 'Anna Ross', null],
    ],
  ],
  ['form 30', 'The minister, Anna Ross, called it "a dark day for farmers".', [['a dark day for farmers', 'Anna Ross', 'minister']]],
  [
    'form 31',
    '"Prices are falling," the company said in a statement. "We expect more of the same."',
    [['Prices are falling, | We expect more of the same.', 'company', null]],
  ],
  [
    'form 32',
    'According to Dr. Anna Ross, lead author of the study, "the signal is clear."',
    [['the signal is clear.', 'Anna Ross', 'lead author of the study']],
  ],
  [
    'form 33',
    'Dr Anna Ross, Consultant Anaesthetist, commented, “We can finally sleep at night.”',
    [['We can finally sleep at night.', 'Anna Ross', 'Consultant Anaesthetist']],
  ],
  [
    'form 34',
    '“We can finally sleep,” adds Ross-Meyer Ltd chief executive Anna Ross.',
    [['We can finally sleep,', 'Anna Ross', 'Ross-Meyer Ltd chief executive']],
  ],
  [
    'form 35',
    "“I never thought I'd see it,” laughs Tom, 42, from Leeds. “But here we are.”",
    [["I never thought I'd see it, | But here we are.", 'Tom', null]],
  ],
  [
    'form 36',
    'Councillor Anna Ross (Lab, Northfield) said she was “delighted with the result”.',
    [['delighted with the result', 'Anna Ross', 'Councillor']],
  ],
  [
    'form 37',
    'Speaking after the vote, Rep. Anna Ross (D-Ohio) said, "This is for our kids."',
    [['This is for our kids.', 'Anna Ross', 'Rep.']],
  ],
  ['form 38', '"This is for our kids," says Anna. "We owe them."', [['This is for our kids, | We owe them.', 'Anna', null]]],
  [
    'form 39',
    'Anna Ross and Paul Black, co-founders of Lumo, said in a joint statement: “We are thrilled.”',
    [['We are thrilled.', 'Anna Ross and Paul Black', 'co-founders of Lumo']],
  ],
  [
    'form 40',
    '“We are thrilled,” said Anna Ross and Paul Black, co-founders of Lumo.\n',
    [['We are thrilled,', 'Anna Ross and Paul Black', 'co-founders of Lumo']],
  ],
  [
    'form 41',
    '‘The bridge will hold,’ said Anna Ross, chair of Lumo. ‘It’s two days’ work at most.’',
    [['The bridge will hold, | It’s two days’ work at most.', 'Anna Ross', 'chair of Lumo']],
  ],
  [
    'form 42',
    'Anna Ross, chair of Lumo, said:\n\n‘Spring came early. Farmers’ fields were under water for weeks.\n\n‘It hasn’t gone. The growers’ market will open all the same.’',
    [
      [
        'Spring came early. Farmers’ fields were under water for weeks. | It hasn’t gone. The growers’ market will open all the same.',
        'Anna Ross',
        'chair of Lumo',
      ],
    ],
  ],
  [
    'form 43',
    '“The maps were wrong by forty miles,” says Anna Ross, a historian, who walked the coast for a decade. “Nobody had ever checked them.”',
    [['The maps were wrong by forty miles, | Nobody had ever checked them.', 'Anna Ross', 'historian']],
  ],
  [
    'form 44',
    "« Ce n'est pas fini ! a lancé en séance la maire de Sault, Anne Roy. Nous reviendrons en mai. »",
    [["Ce n'est pas fini ! | Nous reviendrons en mai.", 'Anne Roy', 'maire de Sault']],
  ],
  [
    'form 45',
    '« Les abeilles reviennent, poursuit le géographe, depuis que la haie a poussé. » Anne Roy est élue.',
    [['Les abeilles reviennent | depuis que la haie a poussé.', null, 'géographe']],
  ],
  [
    'form 46',
    "« Le pain se vend, explique Anne Roy, qui tient l'épicerie depuis vingt ans. Les clients, eux, sont là. »",
    [['Le pain se vend | Les clients, eux, sont là.', 'Anne Roy', null]],
  ],
  [
    'form 47',
    "# Deux questions à Anne Roy, directrice du musée\n\nQu'est-ce qui change ?\n« Tout change. Nous ouvrons le soir. »\n\nA. R. : « Et nous accueillons les écoles. »",
    [
      ['Tout change. Nous ouvrons le soir.', 'Anne Roy', 'directrice du musée'],
      ['Et nous accueillons les écoles.', 'Anne Roy', 'directrice du musée'],
    ],
  ],
  ['form 48', "« Je dors mal depuis l'hiver. » Milo, 14 ans", [["Je dors mal depuis l'hiver.", 'Milo', null]]],
  [
    'form 49',
    '« La cantine coûte trop cher. »\nSamia, mère de deux enfants',
    [['La cantine coûte trop cher.', 'Samia', 'mère de deux enfants']],
  ],
  ['form 50', "Comme disait Paul Noir, « planter, c'est attendre ».", [["planter, c'est attendre", 'Paul Noir', null]]],
  [
    'form 51',
    'Le stade rouvrira en mai, indique Anne Roy, maire de Sault. « Nous y avons mis le temps, mais nous y sommes. »',
    [['Nous y avons mis le temps, mais nous y sommes.', 'Anne Roy', 'maire de Sault']],
  ],
  [
    'form 52',
    "Anne Roy n'a pas hésité une seconde : « On a dit oui tout de suite, parce que c'est notre métier. »",
    [["On a dit oui tout de suite, parce que c'est notre métier.", 'Anne Roy', null]],
  ],
  [
    'form 53',
    "La direction indique que « les échanges ont repris » et qu'un accord est attendu « dans les prochains jours ».",
    [
      ['les échanges ont repris', 'direction', null],
      ['dans les prochains jours', 'direction', null],
    ],
  ],
  [
    'form 54',
    'Wholesale costs rose by a third, Anna Ross noted. “We count every gallon now, and it still runs out.”',
    [['We count every gallon now, and it still runs out.', 'Anna Ross', null]],
  ],
  [
    'form 55',
    'Critics were harsh. She was blunt about it, Anna Ross: “We warned them in writing, and they filed it.”',
    [['We warned them in writing, and they filed it.', 'Anna Ross', null]],
  ],
  [
    'whose words these are',
    "# Titre\n\n« Nous avons un devoir. » C'est ce qu'a déclaré Luc Arnal, préfet.",
    [['Nous avons un devoir.', 'Luc Arnal', 'préfet']],
  ],
  [
    'item signed after a comma',
    "# Titre\n\n• « J'ai retrouvé un emploi en six mois », Nadia, 41 ans, aide-soignante.",
    [["J'ai retrouvé un emploi en six mois", 'Nadia', 'aide-soignante']],
  ],
  [
    'post after a possessive',
    "# Title\n\n“It is not over,” warned the union's general secretary, Owen Pryce, who spoke outside the depot. “We will be back on Monday.”",
    [['It is not over, | We will be back on Monday.', 'Owen Pryce', 'general secretary']],
  ],
  [
    'a participle opens the sentence',
    '# Title\n\nContacted by the panel, Streamline replied that its terms were “fair, short and easy to find”.',
    [['fair, short and easy to find', 'Streamline', null]],
  ],
  [
    'an adverb opens the sentence, the surname has a hyphen',
    '# Title\n\nRosalind Amber-Holt, professor of botany at Wick University, led the trial.\n\nYet, Amber-Holt cautioned that clover is “no cure for poor soil” here.',
    [['no cure for poor soil', 'Rosalind Amber-Holt', 'professor of botany at Wick University']],
  ],
  [
    'lines set off by a sign',
    '# Title\n\nDr Anna Cole, Chief Executive of the River Agency, said:\n\n> The rivers are cleaner than they were. We will not stop here.',
    [['The rivers are cleaner than they were. We will not stop here.', 'Anna Cole', 'Chief Executive of the River Agency']],
  ],
  [
    'two titled speakers',
    '# Title\n\nState Senator Ray Holt spoke first. Representative Ana Ferro agreed.\n\n"We wrote this law in a garage, with a heater that never worked," Senator Holt and Representative Ferro said in a joint statement.',
    [['We wrote this law in a garage, with a heater that never worked,', 'Ray Holt and Ana Ferro', 'Senator']],
  ],
  [
    'whoever leads the paragraph, not whoever spoke before',
    '# Title\n\n"We are on time," said Paula Reed, director of the office.\n\nWanda Stone, owner of Stone Feed, knows the cost. Her shop lost a week of sales. "I still keep a paper ledger," she said.',
    [
      ['We are on time,', 'Paula Reed', 'director of the office'],
      ['I still keep a paper ledger,', 'Wanda Stone', 'owner of Stone Feed'],
    ],
  ],
  [
    'the governor is not the lieutenant governor',
    '# Title\n\nGovernor Ana Ferro signed the act. "It will help farms," said Lt. Governor Hector Vale.\n\nThe Governor vowed to veto any attempt to "raid the fund" later.',
    [
      ['It will help farms,', 'Hector Vale', 'Lt. Governor'],
      ['raid the fund', 'Ana Ferro', 'Governor'],
    ],
  ],
  [
    'a licence and a department',
    '# Title\n\n“The seam is open to the north,” commented Anna Hartley, P.Eng., Vice President, Exploration.',
    [['The seam is open to the north,', 'Anna Hartley', 'Vice President, Exploration']],
  ],
  [
    'what is inserted before the link',
    '# Title\n\nLeonard Ash described the accord, which runs for ten years, as “a deal that is fair at last”.',
    [['a deal that is fair at last', 'Leonard Ash', null]],
  ],
  [
    'a relative clause that gives a view',
    '« Le froid ne baisse pas », souligne Inès Soler, Directrice financière, pour qui la vente « donne à la maison un souffle nouveau ».',
    [
      ['Le froid ne baisse pas', 'Inès Soler', 'Directrice financière'],
      ['donne à la maison un souffle nouveau', 'Inès Soler', 'Directrice financière'],
    ],
  ],
  [
    'a view that presents',
    "Aux yeux de la municipalité, il s'agit d'un « pari pour deux générations ». Le projet « Quais vivants » suit.",
    [['pari pour deux générations', 'municipalité', null]],
  ],
  [
    'an infinitive that helps',
    '# Titre\n\nPascal Hourde, maire de Sault, assurait pourtant vouloir « planter mieux, pas davantage ».',
    [['planter mieux, pas davantage', 'Pascal Hourde', 'maire de Sault']],
  ],
  [
    'for somebody, in English',
    '# Title\n\nFor Anna Welsh, this is proof that the rules “work when they are plain”. It sells the “Green Card” too.',
    [['work when they are plain', 'Anna Welsh', null]],
  ],
  [
    'whom somebody calls',
    '# Title\n\nSheila Grant is a captain whom Anna Marsh calls “the calmest person on the water”. Crews call the boat “The Old Mill”.',
    [['the calmest person on the water', 'Anna Marsh', null]],
  ],
  [
    'a source that leads a clause before the colon',
    "Pour Rémi Zander, directeur des Services de l'Orb, les foyers y gagneront : « Ma facture avait doublé. Le prix est enfin connu. »",
    [['Ma facture avait doublé. Le prix est enfin connu.', 'Rémi Zander', "directeur des Services de l'Orb"]],
  ],
  [
    'a role that the paragraph gives to the only person it names',
    "# Titre\n\nMarin Le Goff a devancé tout le monde. « J'ai pensé à la houle et j'ai tiré », racontait à l'arrivée le champion du monde en skiff.",
    [["J'ai pensé à la houle et j'ai tiré", 'Marin Le Goff', 'champion du monde en skiff']],
  ],
  [
    'an incise with a rank after the role',
    "« Revenir n'est pas une nostalgie, explique Agathe Besson, présidente de la maison Besson et cinquième du nom. Nous avons refait nos comptes. »",
    [["Revenir n'est pas une nostalgie | Nous avons refait nos comptes.", 'Agathe Besson', 'présidente de la maison Besson']],
  ],
  [
    'at the head of a body',
    "# Titre\n\n« Nous sommes prêts », résume Julie Roy, à la tête de l'Office depuis 2020.",
    [['Nous sommes prêts', 'Julie Roy', "à la tête de l'Office"]],
  ],
  [
    'in charge of a matter',
    '# Titre\n\n« Nous sommes prêts », résume Julie Roy, en charge du dossier au conseil.',
    [['Nous sommes prêts', 'Julie Roy', 'en charge du dossier au conseil']],
  ],
  [
    'as somebody puts it',
    '# Title\n\nAs Tom Reed, founder and CEO of Wick, puts it: “Bread is bread.”',
    [['Bread is bread.', 'Tom Reed', 'founder and CEO of Wick']],
  ],
  [
    'no incise after a participle',
    '"Ce lieu change notre quartier. Il est ouvert, pensé avec les acteurs du quartier et les riverains. Nous y croyons." annonce Rose Andrieu, adjointe à la culture.',
    [
      [
        'Ce lieu change notre quartier. Il est ouvert, pensé avec les acteurs du quartier et les riverains. Nous y croyons.',
        'Rose Andrieu',
        'adjointe à la culture',
      ],
    ],
  ],
];

testQuotes(CASES);

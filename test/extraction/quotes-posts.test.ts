import { type QuoteCase, testQuotes } from './quote-cases.js';

const PARAGRAPHS = Array.from({ length: 11 }, (_, at) => `Le quai numéro ${at + 2} sera rénové à son tour, et nous y veillerons.`);

const CASES: readonly QuoteCase[] = [
  [
    'the post stated beside a later quote, shorter than when she was named',
    '# Titre\n\n« Le quai rouvrira en mai », a annoncé Julie Kervadec, ministre des Ports et de la Pêche.\n\n« Nous tiendrons ce calendrier », a déclaré la ministre.',
    [
      ['Le quai rouvrira en mai', 'Julie Kervadec', 'ministre des Ports et de la Pêche'],
      ['Nous tiendrons ce calendrier', 'Julie Kervadec', 'ministre'],
    ],
  ],
  [
    'a pronoun takes up the whole post',
    '# Titre\n\n« Le quai rouvrira en mai », a annoncé Julie Kervadec, ministre des Ports et de la Pêche.\n\n« Nous tiendrons ce calendrier », a-t-elle déclaré.',
    [
      ['Le quai rouvrira en mai', 'Julie Kervadec', 'ministre des Ports et de la Pêche'],
      ['Nous tiendrons ce calendrier', 'Julie Kervadec', 'ministre des Ports et de la Pêche'],
    ],
  ],
  [
    'a general noun takes up the whole post',
    '# Titre\n\n« Le quai rouvrira en mai », a annoncé Julie Kervadec, maire de Sault.\n\n« Nous tiendrons ce calendrier », a déclaré l’élue.',
    [
      ['Le quai rouvrira en mai', 'Julie Kervadec', 'maire de Sault'],
      ['Nous tiendrons ce calendrier', 'Julie Kervadec', 'maire de Sault'],
    ],
  ],
  [
    '"the Minister" takes up the whole post, as "he" does',
    '# Title\n\n“The quay will reopen in May,” said Helen Quarrow, Minister for Harbours and Fisheries.\n\n“We will keep to that date,” the Minister added.',
    [
      ['The quay will reopen in May,', 'Helen Quarrow', 'Minister for Harbours and Fisheries'],
      ['We will keep to that date,', 'Helen Quarrow', 'Minister for Harbours and Fisheries'],
    ],
  ],
  [
    'what two who speak together hold',
    '# Titre\n\n« Nous saluons cette réouverture », déclarent Julie Kervadec et Marc Vallorge, co-présidents de l’Union des pêcheurs.',
    [['Nous saluons cette réouverture', 'Julie Kervadec et Marc Vallorge', 'co-présidents de l’Union des pêcheurs']],
  ],
  [
    'what two who speak together hold, in English',
    '# Title\n\n“We welcome the new quay and the jobs it brings,” said Helen Quarrow and Peter Tane, co-chairs of the Flood Task Force.',
    [['We welcome the new quay and the jobs it brings,', 'Helen Quarrow and Peter Tane', 'co-chairs of the Flood Task Force']],
  ],
  [
    'where a councillor sits is no post',
    '# Title\n\nThe quay reopens in May.\n\nCouncillor Helen Quarrow, Saltmarsh Borough Council, said: “We will keep to that date. Nobody will be let down.”',
    [['We will keep to that date. Nobody will be let down.', 'Helen Quarrow', 'Councillor']],
  ],
  [
    'the post of a councillor after her name',
    '# Title\n\nThe quay reopens in May.\n\nCouncillor Helen Quarrow, cabinet member for harbours, said: “We will keep to that date. Nobody will be let down.”',
    [['We will keep to that date. Nobody will be let down.', 'Helen Quarrow', 'cabinet member for harbours']],
  ],
  [
    'what somebody decided to do',
    '# Titre\n\nJulie Kervadec, maire de Sault, a annoncé mardi la décision de « saisir le juge contre la fermeture du quai ».',
    [['saisir le juge contre la fermeture du quai', 'Julie Kervadec', 'maire de Sault']],
  ],
  [
    'what somebody intends to do, in English',
    '# Title\n\nHelen Quarrow, chair of the trust, announced on Friday her intention to “appeal against the closure of the quay”.',
    [['appeal against the closure of the quay', 'Helen Quarrow', 'chair of the trust']],
  ],
  [
    'a thing decided that has a name',
    '# Titre\n\nJulie Kervadec, maire de Sault, a annoncé mardi la création du programme « Quais ouverts ».',
    [],
  ],
  [
    'a long object after the comma of a circumstance',
    '# Titre\n\nMarc Vallorge, président de la chambre, tient à souligner, au nom de tous les pêcheurs du littoral, de leurs familles et des anciens du port de Sault, « la contribution exceptionnelle des équipes du port, qui ont travaillé jour et nuit pendant deux hivers pour rouvrir ce quai ».',
    [
      [
        'la contribution exceptionnelle des équipes du port, qui ont travaillé jour et nuit pendant deux hivers pour rouvrir ce quai',
        'Marc Vallorge',
        'président de la chambre',
      ],
    ],
  ],
  [
    'a name between marks after the comma of a circumstance',
    '# Titre\n\nMarc Vallorge, président de la chambre, tient à souligner, au nom de tous les pêcheurs du littoral, de leurs familles et des anciens du port de Sault, « Quais ouverts » et ses bénévoles.',
    [],
  ],
  [
    'a quotation of twelve paragraphs',
    `# Titre\n\nMarc Vallorge, président de la chambre, a déclaré : « Le premier quai rouvre en mai, et nous en sommes fiers.\n\n${PARAGRAPHS.join('\n\n')} »`,
    [[['Le premier quai rouvre en mai, et nous en sommes fiers.', ...PARAGRAPHS].join(' | '), 'Marc Vallorge', 'président de la chambre']],
  ],
  [
    'the name of a list of candidates',
    '# Titre\n\nJeanne Kervadec conduira la liste « Sault en commun » aux élections municipales de mars.',
    [],
  ],
  [
    'the names of a collective and of a coalition',
    '# Titre\n\nLe collectif « Quai pour tous » et la coalition « Mer vivante » ont appelé à une marche samedi.',
    [],
  ],
  [
    'the name of a list, before what those elected on it recall',
    '# Titre\n\nLes élus de la liste « Nous, les gens du port » ont rappelé leur opposition au projet.',
    [],
  ],
  [
    'the slogan of a collective before a verb of saying',
    '# Titre\n\nLe collectif « Nous voulons un port vivant », a déclaré Jeanne Kervadec, réunit 40 familles.',
    [],
  ],
  [
    'what the head of a list says',
    '# Titre\n\nJeanne Kervadec, tête de liste à Sault, a déclaré : « Nous rouvrirons le quai dès le mois de mai. »',
    [['Nous rouvrirons le quai dès le mois de mai.', 'Jeanne Kervadec', 'tête de liste à Sault']],
  ],
  [
    'spokespersons named before they speak',
    '# Titre\n\nLes deux porte-parole du collectif, Julie Kervadec et Marc Vallorge, ont déclaré : « Nous ne signerons pas. Personne ne nous a consultés. »',
    [['Nous ne signerons pas. Personne ne nous a consultés.', 'Julie Kervadec et Marc Vallorge', 'porte-parole du collectif']],
  ],
  [
    'a post without a comma after who speaks',
    '# Title\n\nHelen Quarrow General Secretary of the Harbour Union said: “We will not sign. Nobody was asked.”',
    [['We will not sign. Nobody was asked.', 'Helen Quarrow', 'General Secretary of the Harbour Union']],
  ],
  [
    'a department in small letters beside a quote',
    '# Title\n\n“We will not sign,” said Helen Quarrow, general manager, commercial product marketing.',
    [['We will not sign,', 'Helen Quarrow', 'general manager, commercial product marketing']],
  ],
  [
    'the post after «selon», shorter than when she was named',
    '# Titre\n\n« Le quai rouvrira », a annoncé la ministre des Ports, Julie Kervadec.\n\nSelon la ministre, « ce calendrier est tenable et sera tenu ».',
    [
      ['Le quai rouvrira', 'Julie Kervadec', 'ministre des Ports'],
      ['ce calendrier est tenable et sera tenu', 'Julie Kervadec', 'ministre'],
    ],
  ],
  [
    'a post beside the quote with part of its complement',
    '# Titre\n\nJulie Kervadec, présidente du Port de Sault, a ouvert la séance. « Le quai rouvrira en mai », a promis la présidente du Port.',
    [['Le quai rouvrira en mai', 'Julie Kervadec', 'présidente du Port']],
  ],
  [
    'an adverb inside the tense of its verb',
    '# Titre\n\n« Nous sommes dans un temps difficile. Nous devons attendre » a d’abord rappelé Jeanne Kervadec, présidente du conseil.',
    [['Nous sommes dans un temps difficile. Nous devons attendre', 'Jeanne Kervadec', 'présidente du conseil']],
  ],
  [
    'a clause before the colon, the full stop outside the marks',
    '# Titre\n\nJeanne Kervadec, présidente de la commission, rappelle que le temps presse : « Une taxe sur les cargaisons permettra de payer les quais ».',
    [['Une taxe sur les cargaisons permettra de payer les quais', 'Jeanne Kervadec', 'présidente de la commission']],
  ],
  [
    'the attribution last inside the marks, its house with a dash',
    '# Titre\n\n« Je respire enfin. Les dockers ont voté à une large majorité, a déclaré Mme Jeanne Kervadec, présidente du syndicat des dockers – CSD ».',
    [['Je respire enfin. Les dockers ont voté à une large majorité', 'Jeanne Kervadec', 'présidente du syndicat des dockers']],
  ],
  [
    'a closing mark that was meant to open',
    '# Title\n\n“Our investment will help us in our mission to fight hunger,” said Julie Tarrow, food bank president. ”The food bank is grateful for their support.”',
    [
      [
        'Our investment will help us in our mission to fight hunger, | The food bank is grateful for their support.',
        'Julie Tarrow',
        'food bank president',
      ],
    ],
  ],
  [
    'a second quotation under «tout en»',
    '# Titre\n\nJeanne Kervadec, directrice de la Ligue, était présente. «Elle tient compte de tous», déclare Jeanne Kervadec, tout en concédant: «Il faut poursuivre dans cette voie.»',
    [
      ['Elle tient compte de tous', 'Jeanne Kervadec', 'directrice de la Ligue'],
      ['Il faut poursuivre dans cette voie.', 'Jeanne Kervadec', 'directrice de la Ligue'],
    ],
  ],
];

testQuotes(CASES);

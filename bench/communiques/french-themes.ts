import type { Theme } from './tongue.js';

const INDUSTRY: Theme = {
  titles: [
    '{subject} investit {money 8 240} dans un site industriel à {place}',
    'Industrie : {subject} annonce {count 60 900} emplois à {place} d’ici {next}',
    'À {place}, une usine rouvre et recrute {count 40 600} personnes',
  ],
  subtitles: ['{count 60 600} emplois directs attendus d’ici {next}', 'Un chantier de {count 12 30} mois commence au {quarter} {next}'],
  leads: [
    '{subject} engage {money 8 240} pour transformer l’ancienne friche de {place} en site de production. Les travaux commenceront au {quarter} {next} et le site emploiera {count 80 700} personnes.',
    '{subject} confirme le redressement de l’emploi industriel : {count 9 60} sites ont ouvert depuis janvier, et l’emploi a augmenté de {percent 1 9} en un an, contre {percent 0 2} en moyenne dans les territoires voisins.',
  ],
  facts: [
    'À pleine capacité, l’atelier produira {count 12000 640000} pièces par an, soit {percent 8 45} de la production du groupe.',
    'Le solde net des ouvertures atteint {count 3 24} sites au premier semestre, selon l’Observatoire interrégional de l’industrie.',
    'Depuis {past}, {count 12 90} millions d’euros ont été engagés en faveur de la métallurgie fine, du bois et des batteries.',
    'Le délai moyen d’instruction des dossiers est passé de {count 10 18} à {count 3 9} semaines.',
    'Entre {count 900 1800} et {count 1900 2600} postes devraient être créés d’ici {next}, principalement chez les sous-traitants.',
    'La consommation d’énergie a reculé de {percent 4 31} par rapport à {past}, grâce à la récupération de chaleur.',
    'Une vingtaine d’entreprises ont reçu une aide comprise entre {count 20 60} 000 et {count 120 300} 000 euros pour moderniser leur outil.',
    'Deux tiers des livraisons se feront par barge, ce qui évitera quelque {count 3000 12000} trajets de camions chaque année.',
    'Le carnet de commandes couvre {count 8 26} mois d’activité et le taux d’absentéisme est revenu à {percent 3 7}.',
    'Le territoire se classe au {count 2 6}e rang sur {count 12 19} pour les créations d’emplois industriels.',
  ],
  headings: ['Une usine pensée pour durer', 'Un financement partagé', 'Des métiers qui recrutent', 'Le calendrier du chantier'],
  bullets: [
    '{money 5 150} de fonds propres ;',
    '{money 3 72} de prêts bancaires ;',
    '{money 1 18} de subventions ;',
    '{count 20 240} apprentis formés sur place.',
  ],
  quotes: [
    'Ouvrir une usine, c’est d’abord trouver un terrain, des machines et des mains.',
    'Derrière chaque chiffre, il y a un atelier qui recrute et une équipe qui transmet.',
    'Nous n’achetons pas des emplois, nous partageons un risque avec ceux qui produisent.',
    'Ce site consommera {percent 12 40} d’énergie de moins que le précédent.',
    'L’apprentissage fera durer cette première place plus sûrement que n’importe quelle subvention.',
  ],
};

const MOBILITY: Theme = {
  titles: [
    '{place} : le réseau cyclable passera à {count 90 240} kilomètres en {next}',
    'Transports : {subject} prolonge {count 2 9} lignes de bus dès la rentrée',
    'Mobilités : {subject} adopte un plan de {money 6 90}',
  ],
  subtitles: ['La part du vélo doit atteindre {percent 14 24} d’ici {next}', '{count 800 4200} arceaux seront posés cette année'],
  leads: [
    '{subject} a adopté lundi soir, par {count 24 40} voix sur {count 41 55}, un plan de {money 6 90} en faveur des déplacements quotidiens. Le réseau cyclable doublera en {count 4 8} ans.',
    '{subject} renforce l’offre de transport : {count 14 60} bus supplémentaires circuleront à partir du {quarter} {next}, et la fréquentation devrait progresser de {percent 6 22}.',
  ],
  facts: [
    'Aujourd’hui, {percent 6 14} des déplacements se font à vélo, contre {percent 2 5} en {past}, selon l’enquête ménages de l’Agence d’urbanisme.',
    'Les accidents de cyclistes ont diminué de {percent 7 24} entre {past} et {last}, alors que le trafic augmentait de moitié.',
    'Une prime de {count 120 180} à {count 300 450} euros sera versée sous conditions de ressources à environ {count 900 3400} foyers par an.',
    'La fréquentation des bus a atteint {count 2 14} millions de voyages en {last}, en hausse de {percent 3 19} sur un an.',
    'Sur les {count 18 40} points noirs signalés par les associations, {count 9 17} figurent dans le plan.',
    'La passerelle des Lavoirs, longue de {count 120 280} mètres, ouvrira au {quarter} {next}.',
    'Un habitant sur cinq renonce à un trajet faute de correspondance, d’après une enquête menée auprès de {count 900 3200} personnes.',
    'Le temps de parcours moyen sera réduit de {count 6 18} minutes sur l’axe le plus fréquenté.',
    'La gratuité pour les moins de {count 18 26} ans coûtera {money 1 6} par an.',
  ],
  headings: ['Une aide pour les foyers modestes', 'Des carrefours plus sûrs', 'Calendrier', 'Ce que disent les usagers'],
  bullets: [
    'avril : début des travaux sur le boulevard des Tanneries ;',
    '{quarter} {next} : ouverture de {count 2 9} stations ;',
    '{count 12 80} abris pour vélos devant les gares ;',
  ],
  quotes: [
    'Une piste qui s’arrête au carrefour n’est pas une piste, c’est une promesse non tenue.',
    'Ce plan rend le choix possible à ceux qui, jusqu’ici, ne l’avaient pas.',
    'Nous serons jugés sur une seule chose : la continuité des itinéraires.',
    'Un bus toutes les {count 8 15} minutes, c’est la fin de l’horaire qu’on apprend par cœur.',
    'Les habitants ont répondu à notre place : ils sont trois fois plus nombreux à pédaler.',
  ],
};

const TRAINING: Theme = {
  titles: [
    'Insertion : {percent 84 95} des diplômés en emploi dix-huit mois après leur master',
    'Apprentissage : {subject} accueille {count 600 3800} jeunes à la rentrée',
    '{subject} ouvre {count 3 14} formations aux métiers de l’eau et de l’énergie',
  ],
  subtitles: ['Le salaire net médian atteint {count 1900 2400} euros', 'Le taux de réponse à l’enquête est de {percent 68 86}'],
  leads: [
    '{subject} publie les résultats de son enquête annuelle. Dix-huit mois après leur diplôme, {percent 84 95} des titulaires d’un master occupent un emploi, soit {count 1 4} points de plus que la promotion précédente.',
    '{subject} lance un programme de {money 2 28} pour former {count 900 6200} personnes aux métiers en tension d’ici {next}.',
  ],
  facts: [
    'L’enquête a été menée auprès de {count 1200 2600} diplômés ; {count 900 1190} ont répondu.',
    'Le salaire net médian a progressé de {percent 2 6} en un an, un rythme supérieur à l’inflation.',
    'L’écart de salaire entre les femmes et les hommes est passé de {percent 8 11} à {percent 5 7}.',
    'La part des contrats à durée indéterminée a baissé de {count 2 7} points, à {percent 44 61}, dans deux filières.',
    'Un répondant sur quatre a déjà changé d’employeur, selon l’Observatoire des parcours étudiants.',
    'Trois quarts des diplômés travaillent dans la région ou dans une région voisine.',
    'Les entreprises partenaires sont désormais {count 45 320}, soit deux fois plus qu’en {past}.',
    'Le nombre de candidatures a augmenté de {percent 9 38} depuis {past}.',
    'Le taux de réussite en licence s’établit à {percent 41 58}, en progression de {count 1 5} points.',
  ],
  headings: [
    'Des salaires qui progressent',
    'L’emploi stable recule dans deux filières',
    'Les objectifs de la rentrée',
    'Une pédagogie de terrain',
  ],
  bullets: [
    '{count 12 60} enseignants recrutés ;',
    '{count 300 1800} places en résidence ;',
    '{percent 20 45} de boursiers parmi les inscrits ;',
  ],
  quotes: [
    'Le premier emploi arrive plus vite, mais il n’est pas toujours le bon.',
    'Un étudiant qui a passé cent jours en entreprise sait ce qu’il cherche.',
    'La moyenne cache des métiers où rien ne bouge, et nous les avons nommés.',
    'Chaque place d’apprentissage ouverte est un départ de moins vers la ville voisine.',
    'Nous formons pour {count 10 20} ans, pas pour la prochaine rentrée.',
  ],
};

const WATER: Theme = {
  titles: [
    'Eau : les prélèvements reculent de {percent 3 16} dans le bassin de l’Ardelle',
    'Inondations : {subject} protège {count 900 5200} logements',
    'Climat : {subject} réduit ses émissions de {percent 9 34} en cinq ans',
  ],
  subtitles: ['Un programme de {money 4 120} jusqu’en {next}', '{count 14 90} capteurs suivent le niveau des nappes'],
  leads: [
    '{subject} présente son bilan annuel : les prélèvements d’eau ont diminué de {percent 3 16} en {last}, et {count 60 97} millions de mètres cubes ont été économisés depuis {past}.',
    '{subject} consacrera {money 4 120} à la protection contre les crues entre {last} et {next}. Environ {count 900 5200} logements seront mis hors d’eau.',
  ],
  facts: [
    'Le rendement du réseau atteint {percent 78 91}, contre {percent 66 77} en {past}.',
    'Les fuites représentaient encore {count 2 9} millions de mètres cubes l’an dernier, d’après l’Agence de l’eau Ardelle-Ombrie.',
    'La température moyenne de la rivière a augmenté de 1,{count 1 9} degré depuis {past}.',
    'Chaque réparation évite en moyenne {count 12 40} kg de déchets, selon une étude de l’Université de Lormeuil.',
    'Les émissions de gaz à effet de serre s’élèvent à {count 12000 98000} tonnes, en baisse de {percent 4 18} sur un an.',
    'Un tiers des nappes reste sous la normale, et {count 3 14} communes ont été alimentées par citerne cet été.',
    'La replantation de {count 14 160} kilomètres de haies sera achevée d’ici {next}.',
    'Le prix moyen de l’eau s’établit à {count 3 4},{count 10 90} euros le mètre cube.',
    'Plus de {count 200 900} agriculteurs participent au programme, soit {percent 22 61} des exploitations.',
  ],
  headings: ['Des nappes sous surveillance', 'Moins de fuites, plus de rendement', 'Les prochaines étapes', 'Un effort collectif'],
  bullets: [
    '{count 12 60} kilomètres de conduites renouvelées ;',
    '{count 400 9000} compteurs remplacés ;',
    '{count 2 8} zones humides restaurées ;',
  ],
  quotes: [
    'L’eau que nous ne perdons pas est la moins chère et la plus proche.',
    'On ne négocie pas avec une nappe : on la mesure, on la ménage, et on attend.',
    'Chaque digue relevée nous donne dix ans pour repenser la ville.',
    'Réparer n’est pas un geste du passé, c’est un savoir qui se perd si personne ne l’enseigne.',
    'Nous avons économisé {count 2 9} millions de mètres cubes sans fermer un seul robinet.',
  ],
};

export const FRENCH_THEMES: readonly Theme[] = [INDUSTRY, MOBILITY, TRAINING, WATER];

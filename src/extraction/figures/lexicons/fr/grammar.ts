const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Folded words that end a noun phrase: grammar, adverbs and conjugated auxiliaries. */
export const STOPS_FR: ReadonlySet<string> = words(
  "l' d' qu' j' n' s' c' m' t' jusqu' lorsqu' puisqu' quelqu' " +
    'le la les l d un une des du de au aux ce cet cette ces mon ton son ma ta sa mes tes ses nos vos leurs leur notre votre ' +
    'et ou ni mais donc car que qui quoi dont ou comme si quand lorsque puisque ' +
    'a dans sous sur sans vers chez par pour avec en entre pres depuis des pendant durant apres avant lors puis contre selon malgre hors vs outre ' +
    'ici la-bas ainsi plus moins pas tres trop tous toutes tout toute autant alors ainsi aussi deja encore toujours jamais souvent parfois ailleurs dedans dehors ' +
    'nous vous ils elles il elle on je tu eux se me te lui y cela ceci ceux celles ' +
    'est sont etait etaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient ete etre avoir ' +
    'fois jadis certes desormais dorenavant cependant neanmoins environ pourtant notamment respectivement ' +
    'suis es etes as avons avez sommes peut peuvent doit doivent fait font va vont ' +
    'mars janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches',
);

/** Adjectives that stand before the noun, in the plural. */
export const PRE_ADJECTIVES_FR: ReadonlySet<string> = words(
  'nouveaux nouvelles nouveau nouvelle autres autre grands grandes petits petites principaux principales premiers premieres derniers dernieres ' +
    'meilleurs meilleures bons bonnes gros grosses vrais vraies veritables beaux belles anciens anciennes futurs futures memes ' +
    'longs longues courts courtes hauts hautes differents differentes divers diverses seuls seules simples prochains prochaines ' +
    'jeunes vieux vieilles importants importantes precieux precieuses',
);

/** Of those, the ones that add to what was there. */
export const ADDITIONS_FR: ReadonlySet<string> = words('supplementaires supplementaire additionnels additionnelles');

/** Heads of noun phrases that own rather than specify: «les 29 propositions de la commission» are propositions. */
export const POSSESSORS_FR: ReadonlySet<string> = words(
  'commission ville region departement metropole commune etat union ecole universite college lycee entreprise societe groupe association ' +
    'ministere gouvernement conseil comite loi charte petition plan programme projet rapport collectif communaute agence banque france europe ' +
    'monde pays territoire annee saison edition',
);

/** Plural in sense, singular in form, after a number. */
export const INVARIABLE_FR: ReadonlySet<string> = words('personnel gens equivalents temps-plein temps-pleins');

/** Words before a bare number that make it a name or a reference: «article 12», «ligne 3», «page 4». */
export const LABELS_FR: ReadonlySet<string> = words(
  'article articles art alinea loi decret page pages p lot lots numero no n° ligne lignes version tome volume vol chapitre section annexe ' +
    'figure tableau note niveau zone route rn rd batiment bat porte quai salle chambre amphi hall stand phase etape tranche episode saison ' +
    'fortune cac ftse sbf dax stoxx nikkei acte classe categorie echelon indice formule groupe departement circonscription canton arrondissement secteur rue avenue boulevard bd place cs bp ' +
    'cedex siret siren rcs naf iban tel telephone fax poste code id ref reference dossier question axe objectif mesure proposition action point local appartement terminal voie bus tram modele serie type bloc module piste sortie studio agence cellule bureau piece formulaire',
);

/** What comes in ones, in the plural: nobody counts thousandths of it. */
export const COUNTED_IN_ONES_FR: ReadonlySet<string> = words(
  'personnes visiteurs visiteuses habitants participants spectateurs abonnes membres eleves etudiants etudiantes enfants femmes hommes emplois logements ' +
    'entreprises travailleurs travailleuses employes salaries clients patients familles menages citoyens benevoles signatures electeurs soldats refugies victimes',
);

const stems = (list: string): string => list.trim().split(/\s+/).join('|');

/** Folded participles that do not end in «-é», without their endings. Our own compilation. */
const IRREGULAR = stems(`
vendu revendu perdu rendu attendu entendu defendu etendu repandu suspendu descendu recu percu prevu imprevu revu concu connu reconnu venu revenu tenu obtenu retenu soutenu maintenu entretenu
lu relu voulu resolu vaincu battu abattu paru bu cru du pourvu depourvu vecu
fini reuni fourni servi rempli gueri defini choisi etabli bati investi garanti reussi saisi suivi nourri converti enrichi elargi affranchi agrandi demoli embelli rajeuni averti muni
reduit construit reconstruit detruit traduit introduit ecrit decrit prescrit souscrit ouvert rouvert couvert decouvert offert atteint eteint peint repeint restreint
mis pris repris compris admis promis soumis transmis acquis conquis inclus exclus clos
`);

/** A folded word with the ending of a participle in the plural or the singular. */
export const IRREGULAR_PARTICIPLE = new RegExp(`^(?:${IRREGULAR})(?:e|s|es)?$`);

/** «de 3 nouvelles», «et 22 autres»: folded words that stand for a noun as participles do. */
export const NOUNLESS = new Set(
  'nouvelles nouveaux autres neufs neuves inedits inedites electriques hybrides gratuits gratuites payants payantes permanents permanentes temporaires prives privees publics publiques'.split(
    ' ',
  ),
);

/** Folded beginnings of participles in «-é» that have become nouns, and of nouns that look like them. Our own compilation. */
const LIKE_PARTICIPLES = stems(`
salari employ abonn depute associ invit refugi diplom retrait assur handicap deleg interess prive blesse tue licencie franchise deporte syndique adherent certifie accidente naufrage expose expatrie exile evade rescape surdoue
musee annee journee soiree entree arrivee lycee idee armee duree allee mosquee vallee tournee assemblee portee poignee tranchee orchidee fusee matinee veillee randonnee croisee traversee montee rentree trophee
unite cite comite cafe bebe degre procede traite traitee canape conge defile enonce communique marche supermarche hypermarche carre bouche cure pave pate fosse rocher passe resume releve prejuge scelle forfait liberte societe
propriete copropriete pauvrete difficulte faculte volupte qualite quantite beaute sante tete
`);
const NOUN_ENDINGS = '(?:al|il|iv|or|rs|rn|is|un|ic|nt)ites?|autes?|(?:i|e)etes?|cultes?|riete|cietes?';

/** Folded nouns in «-é» and «-ée», which are no participles: «3 cafés», «12 communautés». */
export const NOUN_LIKE_PARTICIPLE = new RegExp(`^(?:${LIKE_PARTICIPLES})|(?:${NOUN_ENDINGS})$`);

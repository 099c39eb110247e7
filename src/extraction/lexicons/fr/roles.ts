/** Folded nouns that name what a person does; the head of a role. Feminine and plural forms are listed where a rule cannot make them. */
const BASE = `
president presidente vice-president vice-presidente co-president co-presidente copresident copresidente pdt vice-pdt directeur directrice codirecteur codirectrice
directeur-general directrice-generale president-directeur conseiller conseillere maire maire-adjoint adjoint adjointe ministre vice-premier secretaire prefet prefete sous-prefet sous-prefete recteur rectrice depute
deputee eurodepute eurodeputee senateur senatrice delegue deleguee commissaire haut-commissaire haute-commissaire ambassadeur ambassadrice consul chef cheffe
responsable co-responsable fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice createur creatrice co-createur co-creatrice gerant gerante cogerant dirigeant dirigeante entrepreneur entrepreneuse entrepreneure
associe associee administrateur administratrice tresorier tresoriere porte-parole coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice
charge chargee chercheur chercheuse chercheure professeur professeure enseignant enseignante medecin infirmier infirmiere chirurgien chirurgienne avocat avocate economiste expert experte analyste
ingenieur ingenieure architecte paysagiste urbaniste champion championne artiste membre representant representante elu elue doyen doyenne proviseur proviseure principal
colonel general generale commandant commandante capitaine lieutenant amiral eveque archeveque rabbin imam cure pasteur journaliste redacteur redactrice
ceo cfo coo cto cio pdg dg dga drh daf dsi dsi-adjoint doctorant doctorante sociologue historien historienne philosophe geographe ecrivain ecrivaine auteur auteure autrice co-auteur co-autrice romancier romanciere illustrateur illustratrice
skipper navigateur navigatrice athlete joueur joueuse entraineur entraineuse selectionneur capitaine candidat candidate leader manager representant patron patronne proprietaire-gerant
benevole militant militante etudiant etudiante eleve lyceen lyceenne collegien collegienne apprenti apprentie salarie salariee agriculteur agricultrice viticulteur viticultrice eleveur eleveuse artisan artisane
commissaire-priseur conservateur conservatrice metteur metteuse realisateur realisatrice producteur productrice comedien comedienne acteur actrice musicien musicienne compositeur compositrice chanteur chanteuse
danseur danseuse choregraphe chorégraphe photographe plasticien plasticienne sculpteur sculptrice peintre designer graphiste developpeur developpeuse mainteneur mainteneuse
intendant intendante gestionnaire commissaire-enqueteur procureur procureure magistrat magistrate juge notaire greffier huissier inspecteur inspectrice controleur controleuse
mediateur mediatrice defenseur defenseure secretaire-general rapporteur rapporteure rapporteuse gouverneur gouverneure premier-ministre chancelier chanceliere roi reine prince princesse empereur
generaliste veterinaire pharmacien pharmacienne dentiste sage-femme psychologue psychiatre biologiste physicien physicienne chimiste mathematicien mathematicienne climatologue glaciologue astronaute pilote
syndicaliste commercant commercante hotelier hoteliere restaurateur restauratrice boulanger boulangere fleuriste libraire editeur editrice bibliothecaire archiviste laureat laureate gardien gardienne
homme-orchestre contact attache attachee assistant assistante consultant consultante formateur formatrice educateur educatrice directeur-adjoint habitant habitante riverain riveraine usager usagere parent locataire
parrain marraine ambassadeurs chefs coach arbitre
`;

const plural = (word: string): string[] => (/[sxz]$/.test(word) ? [word] : [word, `${word}s`]);

export const ROLE_HEADS: ReadonlySet<string> = new Set(
  BASE.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(plural),
);

/** What may stand before a role's head and belongs to it: «ancien ministre», «1re Vice-Présidente», «future présidente». */
export const ROLE_OPENERS: ReadonlySet<string> = new Set(
  (
    'ancien ancienne anciens anciennes ex futur future nouveau nouvelle nouvel premier premiere deuxieme seconde second troisieme quatrieme cinquieme ' +
    'sixieme septieme huitieme neuvieme dixieme jeune grand haut haute seul seule 1er 1re 1ere 2e 2eme 2nd 2nde'
  ).split(' '),
);

/** What says that a comma begins something else than the next part of a role, though a preposition follows it. */
export const ADVERBIAL_OPENERS: readonly string[] = [
  "a l'occasion",
  "a l'issue",
  'a la suite',
  'a propos',
  'au sujet',
  'au cours',
  'au lendemain',
  'au micro',
  'au terme',
  'au nom',
  'a ce sujet',
  'a cette occasion',
  'a savoir',
  'a noter',
  'a partir',
  'au moment',
  'au regard',
  'a travers',
  'des lors',
  'de passage',
  'de retour',
  'de son cote',
  'de leur cote',
  'en presence',
  'en marge',
  'en visite',
];

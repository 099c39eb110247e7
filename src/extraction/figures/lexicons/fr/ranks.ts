const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** «première place», «troisième rang»: ranks by themselves. */
export const RANK_NOUNS_FR: ReadonlySet<string> = words('place rang position');

/** What is ranked; a rank when a scope follows («de France», «européen», «la plus demandée»). */
export const RANKED_NOUNS_FR: ReadonlySet<string> = words(
  'sport discipline filiere mutualite logisticien logisticienne mutualites region departement ville pays commune metropole agglomeration territoire port aeroport gare pole employeur employeuse producteur productrice ' +
    'exportateur exportatrice importateur fournisseur fabricant constructeur operateur distributeur acteur actrice assureur investisseur financeur ' +
    'bailleur editeur marche puissance economie destination cause client banque universite employeurs constructeurs reseau recruteur leader ' +
    'transporteur hebergeur collectionneur createur creatrice contributeur pourvoyeur mecene secteur filiere bassin vignoble parc site plateforme ' +
    'groupe entreprise compagnie cooperative hopital chu musee festival salon quotidien distribution marque poste source centre ecosysteme contributrice pourvoyeuse fabricante exploitant exploitante gestionnaire prestataire contributeurs assureurs mutuelle bancassureur armateur affreteur concessionnaire courtier negociant semencier brasseur cimentier papetier chimiste energeticien electricien transformateur collecteur recycleur entrepot usine hub campus laboratoire chantier foncier proprietaire locataire partenaire sponsor motif budget depense nation jeu album film livre roman producteur pole facteur force production reserve exportation organisme institution syndicat federation fondation association ecole faculte canton province bourse place enseigne chaine media radio journal application studio label foire evenement station domaine club frein equipement forgeron artisan atout moteur levier obstacle danger risque mal fleau enjeu sujet critere choix usage usager utilisateur consommateur emetteur pollueur investissement exportatrice imprimeur menuisier traiteur boulanger fonderie brasserie laiterie sucrerie minoterie scierie verrier tanneur tisseur chaussiste bijoutier horloger lunetier libraire imprimerie galerie theatre opera orchestre compagnie troupe bibliotheque mediatheque lac barrage ile foret glacier sommet col pont tunnel viaduc gisement verger elevage troupeau criee abattoir coutellerie destination poste maternite service bloc centrale ligne axe noeud carrefour raffinerie aciérie acierie chantier armee flotte parti mouvement collectif think-tank cabinet avocat agence hebergement camping hotel restaurateur restaurant attraction',
);

/** Those of them that a number behind tells the rank of: «l'employeur n° 1 de la région»; «la gare n° 3 de la ligne» is one of several. */
export const RANKED_BY_NUMBER_FR: ReadonlySet<string> = words(
  'operateur producteur constructeur distributeur fournisseur fabricant exportateur importateur transporteur employeur acteur vendeur assureur editeur hebergeur marque organisation syndicat groupe entreprise societe destination puissance parti banque enseigne chaine cause pays ville region priorite',
);

export const SCOPE_ADJECTIVES_FR: ReadonlySet<string> = words(
  'mondial mondiale mondiaux mondiales europeen europeenne europeens francais francaise francaises national nationale nationaux regional regionale ' +
    'departemental departementale local locale international internationale hexagonal hexagonale industriel industrielle economique touristique ' +
    'commercial commerciale prive privee public publique agricole',
);

export const CONSECUTIVE_FR: ReadonlySet<string> = words('consecutif consecutive consecutifs consecutives');

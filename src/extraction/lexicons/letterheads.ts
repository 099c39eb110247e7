const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Folded words that name a body on a letterhead, beside those that do so in running text. Our own compilation. */
export const BODY_WORDS = set(`
directorate hospitals hospital nhs infirmary clinic clinics schools colleges library libraries airport airports airline airlines airways railway railways rail transit utility utilities council councils county borough
parish diocese archdiocese congress cabinet consortium coalition campaign charity charities fc football rugby basketball athletics cricket rovers racing orchestra symphony philharmonic ballet gallery galleries zoo garden gardens
laboratories laboratory labs pharmaceuticals therapeutics biosciences biotech systems technologies software robotics energy electric motors foods brewery breweries holdings partners bancorp financial insurance mutual industries
international worldwide global studios entertainment media publishing logistics shipping ports port harbour harbor service services solutions networks telecom communications aerospace aviation
lodge workers teachers nurses police ambulance statistics treasury embassy consulate presidency presidence chancellery chancellerie parliament assembly
prefet prefete sous-prefecture prefecture republique canton commune communes mairie syndicat federation confederation association union groupement grand chateau domaine abbaye cathedrale diocese archeveche eveche
orchestre ballet ensemble compagnie cirque mediatheque bibliotheque archives zoo aquarium parc jardin port aeroport gare regie habitat logement office etablissement laboratoires clinique polyclinique maternite ehpad
mutuelle assurances credit banque caisse fonds holding coop cooperative scop amap cuma csa cfa greta insa iut esad lycee college institution institut
chambre tribunal cour conseil departement region metropole agglomeration intercommunalite pole parc technopole cluster incubateur accelerateur fablab
ligue comite olympique stade racing sporting entente etoile avant-garde
brasserie laiterie fromagerie distillerie cinematheque choeur chorale imprimerie librairie papeterie editions jeunesses manufacture planning
friends hospice hospices
`);

/** Folded nouns of administrations that a letterhead prints alone, or apart from the territory or the field they have: «LE DÉPARTEMENT», «Vouge la Région». */
export const COMPLETED_HEADS = set(`
departement region ministere prefecture metropole ville commune mairie canton province agglomeration rectorat academie department ministry
`);

/** Folded openings of the names of whole territories: a department or an office printed right below one issues by itself. */
export const LARGER_BODIES =
  /^(?:the )?(?:state of|commonwealth of|government of|republic of|province of|territory of|h\.?m\.? government|gouvernement d|republique|royaume d|principaute d|grand-duche d|confederation suisse)/;
/** Those of towns and counties, whose departments speak in the town's name: only an office somebody is elected to stands apart. */
export const LARGER_TOWNS = /^(?:the )?(?:city|county|town|borough|city and county|village) of /;
export const ELECTED_OFFICES =
  /^(?:the )?office of the (?:governor|lieutenant governor|mayor|attorney general|district attorney|comptroller|county executive|first minister|prime minister|premier|public advocate|inspector general|auditor general)/;

/** What a line of the head says before the name of who issues the release. Without a colon, only what can be nothing else. */
export const ISSUER_LABEL =
  /^(?:(?:from|by|published by|issued by|released by|issuer|organi[sz]ation|company|sender|source|department|emetteur|emettrice|emis par|publie par|diffuse par|communique (?:par|de)|de|par|expediteur|organisme|organisation|societe|entreprise) ?: ?(?:the |la |le |les |l')?|(?:(?:the |this |ce )?(?:(?:press |news |media )?(?:release|statement)|communique(?: de presse)?) )?(?:was |a ete )?(?:published|issued|released|emis|publie|diffuse) (?:by|par) (?:the |la |le |les |l')?|(?:posted on ?:? ?[^|\n]{4,40}? by|(?:news|content) provided by|nouvelles fournies par|(?:communique|contenu) fourni par)\s(?:the |la |le |les |l')?)(?=\S)/;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Folded words that name a body on a letterhead, beside those that do so in running text. Our own compilation. */
export const BODY_WORDS = set(`
directorate hospitals hospital nhs infirmary clinic clinics schools colleges library libraries airport airports airline airlines airways railway railways rail transit utility utilities council councils county borough
parish diocese archdiocese congress cabinet consortium coalition campaign charity charities fc football rugby basketball athletics cricket rovers racing orchestra symphony philharmonic ballet gallery galleries zoo garden gardens
laboratories laboratory labs pharmaceuticals therapeutics biosciences biotech systems technologies software robotics energy electric motors foods brewery breweries holdings partners bancorp financial insurance mutual industries
international worldwide global studios entertainment media publishing logistics shipping ports port harbour harbor services solutions networks telecom communications aerospace aviation
lodge workers teachers nurses police ambulance statistics treasury embassy consulate presidency chancellery parliament assembly
prefet prefete sous-prefecture prefecture republique canton commune communes mairie syndicat federation confederation association union groupement grand chateau domaine abbaye cathedrale diocese archeveche eveche
orchestre ballet ensemble compagnie cirque mediatheque bibliotheque archives zoo aquarium parc jardin port aeroport gare regie habitat logement office etablissement laboratoires clinique polyclinique maternite ehpad
mutuelle assurances credit banque caisse fonds holding coop cooperative scop amap cuma csa cfa greta insa iut esad lycee college institution institut
chambre tribunal cour conseil departement region metropole agglomeration intercommunalite pole parc technopole cluster incubateur accelerateur fablab
ligue comite olympique stade racing sporting entente
`);

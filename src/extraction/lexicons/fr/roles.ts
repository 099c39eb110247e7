/** Folded nouns that name what a person does; the head of a role. Feminine and plural forms are listed where a rule cannot make them. */
const BASE = `
architecte-voyer relationniste dj critique ingenieur-conseil maitre-nageur maitre-nageuse avocat-conseil medecin-chef mairesse mairesses vice-maire cadre colistier suppleant suppleante remplacant remplacante maman papa conjoint conjointe epoux epouse veuf veuve compagne fils fille frere soeur
cousin cousine neveu niece grand-mere grand-pere petit-fils petite-fille descendant descendante heritier heritiere collegue collegues confrere consoeur camarade voisin voisine campeur campeuse vacancier vacanciere touriste
visiteur visiteuse passager passagere voyageur voyageuse randonneur randonneuse automobiliste motard motarde cyclotouriste plaisancier plaisanciere patient patiente client cliente supporter supportrice spectateur spectatrice
botaniste entomologiste naturaliste pepinieriste fleuriste herpetologue paysagiste-concepteur oenologue caviste fromager-affineur affineur affineuse chocolatier chocolatiere confiseur confiseuse glacier traiteuse barman barmaid
garde-champetre garde-forestier garde-chasse garde-cote eclusier eclusiere aiguilleur aiguilleuse controleur-aerien contremaitresse chaudronniere tourneuse ajusteur ajusteuse monteur-cableur electrotechnicien electrotechnicienne automaticien automaticienne
frigoriste chauffagiste plaquiste etancheur platrier staffeur vitrailliste maitre-verrier doreur doreuse relieur relieuse encadreur encadreuse lithographe serigraphe calligraphe typographe dentelliere dentellier brodeur brodeuse
tricoteur tricoteuse modeliste modelistes couturiere-modeliste tapissiere feutriere vannier vanniere sabotier sabotiere tonnelier scieur bucheron bucheronne debardeur elagueur elagueuse grimpeur grimpeuse alpiniste spationaute cosmonaute parachutiste
escrimeuse archer archere lanceur lanceuse perchiste sprinteur sprinteuse marathonien marathonienne ultra-traileur traileur traileuse surfeur surfeuse kitesurfeur veliplanchiste rameur rameuse kayakiste plongeur plongeuse tennisman tenniswoman
volleyeur volleyeuse hockeyeur hockeyeuse golfeur golfeuse attaquant attaquante defenseuse ailier ailiere gardienne-de-but buteur buteuse demi-finaliste finaliste medaille medaillee olympien olympienne paralympien paralympienne recordman recordwoman
scenographe-costumiere eclairagiste sonorisateur bruiteur dialoguiste librettiste parolier paroliere slameur slameuse rappeur rappeuse accordeoniste altiste batteur batteuse bassiste claveciniste clarinettiste contrebassiste flutiste guitariste harpiste
hautboiste organiste percussionniste saxophoniste trompettiste tromboniste violoncelliste vibraphoniste tenor baryton mezzo-soprano contralto cantatrice choriste cheffe-de-choeur marionnettiste-comedien conteur conteuse humoriste magicien magicienne
illusionniste acrobate trapeziste circassien circassienne voltigeur voltigeuse bedeiste dessinateur-auteur caricaturiste affichiste infographiste maquettiste webdesigner redacteur-concepteur publicitaire attache-de-presse lobbyiste
psychomotricienne neuropsychologue-clinicienne audioprothesiste orthoptiste prothesiste opticien-lunetier preparateur-pharmacie manipulateur manipulatrice perfusionniste ostheopathe osteopathe chiropracteur acupuncteur sophrologue naturopathe reflexologue
allergologue pneumologue nephrologue hematologue hepatologue gastro-enterologue rhumatologue stomatologue proctologue endocrinologue diabetologue geriatre neonatologiste interniste reanimatrice urgentologue orthodontiste chirurgien-dentiste chirurgienne-dentiste
pharmacologue toxicologue bacteriologiste parasitologue bioinformaticien bioinformaticienne geneticien geneticienne neurobiologiste neuroscientifique oceanographe paleontologue primatologue ethologue mycologue agronome-conseil pedologue climatologiste seismologue
volcanologue vulcanologue planetologue cosmologiste cristallographe metallurgiste geophysicien geophysicienne geochimiste petrographe cartographe geomaticien geomaticienne topographe econometre fiscaliste criminologue criminaliste constitutionnaliste penaliste
civiliste publiciste arabisant sinologue slaviste medieviste antiquisant moderniste archiviste-paleographe numismate egyptologue philologue semiologue lexicographe grammairien grammairienne latiniste helleniste theologien theologienne exegete
eurodeputee commissaire-adjoint greffier-tresorier greffiere-tresoriere prefet-delegue directeur-delegue directrice-deleguee secretaire-executif secretaire-executive administrateur-general administratrice-generale copilote mandataire curateur-general
delegataire concessionnaire affreteur armateur armatrice aconier courtier courtiere mareyeur mareyeuse goemonier goemoniere saliculteur paludier paludiere mytiliculteur conchyliculteur trufficulteur trufficultrice rizicultrice riziculteur
oleiculteur oleicultrice nuciculteur pomiculteur floriculteur floricultrice osiericulteur berger bergere vacher vachere chevrier chevriere porcher ovin-caprin laitier laitiere meunier-boulanger brasseur-malteur distillateur distillatrice bouilleur liquoriste
cofondateur-gerant cofondateurs co-gerant co-gerante co-porte-parole co-presidents co-directeur co-directrice co-auteurs co-titulaire co-redacteur co-redactrice co-animateur co-animatrice co-organisateur co-organisatrice coproprietaire
webmestre administrateur-systeme scrum-master alternant alternante volontaire rescape rescapee victime sinistre sinistree refugie refugiee resident residente pensionnaire occupant occupante locataire-gerant metayer metayere fermier fermiere
president presidente vice-president vice-presidente co-president co-presidente copresident copresidente pdt vice-pdt directeur directrice codirecteur codirectrice
directeur-general directrice-generale president-directeur conseiller conseillere maire maire-adjoint adjoint adjointe ministre vice-premier secretaire prefet prefete sous-prefet sous-prefete recteur rectrice depute
deputee eurodepute eurodeputee senateur senatrice delegue deleguee commissaire haut-commissaire haute-commissaire ambassadeur ambassadrice emissaire consul chef cheffe
responsable co-responsable fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice createur creatrice co-createur co-creatrice gerant gerante cogerant dirigeant dirigeante entrepreneur entrepreneuse entrepreneure
associe associee administrateur administratrice tresorier tresoriere porte-parole coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice
charge chargee chercheur chercheuse chercheure professeur professeure enseignant enseignante medecin infirmier infirmiere chirurgien chirurgienne avocat avocate economiste expert experte analyste
ingenieur ingenieure architecte paysagiste urbaniste champion championne artiste membre representant representante elu elue doyen doyenne proviseur proviseure principal
colonel general generale commandant commandante capitaine lieutenant amiral eveque archeveque rabbin imam cure pasteur journaliste redacteur redactrice
ceo cfo coo cto cio pdg dg dga drh daf dsi dsi-adjoint doctorant doctorante sociologue historien historienne philosophe geographe ecrivain ecrivaine auteur auteure autrice co-auteur co-autrice romancier romanciere illustrateur illustratrice
skipper navigateur navigatrice athlete joueur joueuse entraineur entraineuse selectionneur capitaine candidat candidate leader manager representant soudeur soudeuse cariste grutier grutiere fraiseur fraiseuse usineur couvreur couvreuse carreleur zingueur chaudronnier chaudronniere agent agente animatrice-jeunesse aidant aidante benevole-responsable livreuse routier routiere eboueur eboueuse patron patronne proprietaire-gerant
benevole militant militante etudiant etudiante eleve lyceen lyceenne collegien collegienne apprenti apprentie salarie salariee agriculteur agricultrice viticulteur viticultrice eleveur eleveuse artisan artisane
commissaire-priseur conservateur conservatrice metteur metteuse realisateur realisatrice producteur productrice comedien comedienne acteur actrice musicien musicienne compositeur compositrice chanteur chanteuse
danseur danseuse choregraphe photographe plasticien plasticienne sculpteur sculptrice peintre designer graphiste developpeur developpeuse mainteneur mainteneuse
intendant intendante gestionnaire commissaire-enqueteur procureur procureure magistrat magistrate juge notaire greffier huissier inspecteur inspectrice controleur controleuse
mediateur mediatrice defenseur defenseure secretaire-general rapporteur rapporteure rapporteuse gouverneur gouverneure premier-ministre chancelier chanceliere roi reine prince princesse empereur
generaliste veterinaire pharmacien pharmacienne dentiste sage-femme psychologue psychiatre biologiste physicien physicienne chimiste mathematicien mathematicienne climatologue glaciologue astronaute pilote
syndicaliste commercant commercante hotelier hoteliere restaurateur restauratrice boulanger boulangere fleuriste libraire editeur editrice bibliothecaire archiviste laureat laureate gardien gardienne
homme-orchestre contact attache attachee assistant assistante consultant consultante formateur formatrice educateur educatrice directeur-adjoint habitant habitante riverain riveraine usager usagere parent locataire
parrain marraine ambassadeurs chefs coach arbitre
actionnaire actuaire acheteur acheteuse aide-soignant aide-soignante ambulancier ambulanciere anesthesiste apiculteur apicultrice aquaculteur
aquacultrice arboriculteur arboricultrice archeologue arrangeur assesseur assesseure assureur assureuse astronome astrophysicien astrophysicienne
auditeur auditrice aumonier auxiliaire banquier banquiere barreur barreuse batonnier batonniere bijoutier bijoutiere bourgmestre boucher bouchere
brancardier brasseur brasseuse caissier caissiere cameraman capitaine-pompier cardiologue cellerier cerealier cerealiere
charpentier charpentiere chauffeur chauffeuse chercheur-enseignant cheminot cheminote chroniqueur chroniqueuse cineaste coiffeur coiffeuse
collaborateur collaboratrice colistier colistiere commissaire-general communicant communicante comptable concepteur conceptrice concertiste
concierge conducteur conductrice conferencier conferenciere constructeur constructrice contremaitre controleur-general cooperateur cooperatrice
correspondant correspondante costumier costumiere coureur coureuse couturier couturiere createur-dirigeant croupier cuisinier cuisiniere curateur
curatrice cycliste deleguee-generale delegue-general demographe dermatologue dessinateur dessinatrice detenteur diacre dieteticien dieteticienne
diplomate directeur-fondateur dirigeant-fondateur docker documentaliste documentariste dompteur dramaturge ebeniste echevin echevine edile
editorialiste electricien electricienne electronicien enqueteur enqueteuse enquetrice enseignant-chercheur enseignante-chercheuse epidemiologiste
intervenant intervenante intervenants epicier epiciere ergotherapeute escrimeur escrimeuse essayiste ethnologue etalonnier exploitant exploitante expert-comptable experte-comptable factrice facilitateur facilitatrice ferronnier financeur footballeur footballeuse forestier forestiere forgeron formateur-consultant franchisee fromager fromagere garagiste geologue geometre gerontologue gouverneur-general graveur graveuse gynecologue handballeur handballeuse
herboriste horloger horlogere horticulteur horticultrice hotesse hydrogeologue hydrologue illustrateur-auteur immunologiste imprimeur
infectiologue informaticien informaticienne ingenieur-conseil initiateur initiatrice instituteur institutrice interimaire interlocuteur interlocutrice
interprete investisseur investisseuse jardinier jardiniere joaillier juriste kinesitherapeute laborantin laborantine legiste legislateur
linguiste livreur livreuse logisticien logisticienne luthier luthiere macon maconne magasinier maieuticien manadier mannequin maraicher
maraichere marchand marchande marin marin-pecheur marinier marionnettiste maroquinier masseur mecanicien mecanicienne mecene melomane menuisier
menuisiere mere meteorologue meunier meuniere micro-entrepreneur microbiologiste militaire missionnaire monitrice monteur monteuse
muletier naturaliste negociateur negociatrice negociant negociante neurologue neurochirurgien neuropsychologue nutritionniste obstetricien
obstetricienne officier officiere oncologue operateur operatrice opticien opticienne orateur oratrice orfevre organisateur organisatrice organiste
ornithologue orthophoniste orthopediste ostreiculteur ostreicultrice ouvrier ouvriere parlementaire parolier participant participante patissier
patissiere patron-pecheur paysan paysanne pecheur pecheuse pediatre pedagogue pedopsychiatre pepinieriste pere perchiste physiotherapeute pianiste pilote-instructeur pisciculteur plombier podologue poete poetesse policier policiere politologue pompier pompiere
porte-drapeau postier postiere potier potiere praticien praticienne praticien-hospitalier precurseur preparateur preparatrice
president-fondateur presidente-fondatrice president-delegue pretre preventeur preventrice producteur-cooperateur programmateur programmatrice
programmeur programmeuse promoteur promotrice prospectiviste psychanalyste psychomotricien psychotherapeute puericulteur puericultrice questeur
questeure radiologue recruteur recruteuse recteur-chancelier referent referente reeducateur referendaire regisseur regisseuse reanimateur reanimatrice
reporter repreneur repreneuse retraite retraitee rugbyman rugbywoman saisonnier saisonniere sapeur-pompier saumurier scaphandrier
scenariste scenographe scientifique secouriste secretaire-tresorier semencier sergent serrurier servante serveur serveuse skieur skieuse soigneur
soigneuse soignant soignante sommelier sommeliere soprano specialiste stagiaire statisticien statisticienne styliste superviseur superviseuse
surveillant surveillante syndic syndique tailleur tapissier technicien technicienne teinturier telephoniste temoin tennisman tenancier therapeute
tisserand tisserande toiletteur tolier tourneur traducteur traductrice trader traiteur transporteur transporteuse triathlete truffier tuteur tutrice
urgentiste urologue vendeur vendeuse vendangeur verrier vigneron vigneronne vice-doyen vice-doyenne vice-recteur vice-bourgmestre vice-chancelier
videaste violoniste virologue vicaire vulgarisateur webmaster zoologue zootechnicien dirigeante-fondatrice ceramiste cogerante coproducteur
coproductrice corealisateur coauteur coautrice coordonnatrice-generale preneur preneuse cooperant cavalier cavaliere nageur nageuse gymnaste boxeur
boxeuse judoka basketteur basketteuse conseiller-maitre conseillere-maitre conseiller-clerc batelier meneur meneuse general-major brigadier gendarme
aspirant adjudant adjudante prefet-maritime chef-lieu sous-directeur sous-directrice vice-procureur procureur-general avocat-general
avocate-generale premier-president syndicalise adherent adherente societaire mutualiste coordinatrice-generale ambassadrice-jeune entraineur-joueur
preparateur-physique ingenieure-agronome agronome agroeconomiste ecologue forestier-sylviculteur sylviculteur
sylvicultrice chef-adjoint cheffe-adjointe proviseur-adjoint principale-adjointe censeur conseiller-delegue conseillere-deleguee
maire-delegue maire-deleguee adjoint-delegue grand-chancelier recteure vice-rectrice doctorante-chercheuse post-doctorant postdoctorant postdoctorante
cmo cso cpo cro dsin dpo rssi dirco dircom cco cdo ddsp dreal sg dgs dgst dgac dgar vp svp evp directeur-general-delegue
`;

const plural = (word: string): string[] => (/[sxz]$/.test(word) ? [word] : [word, `${word}s`]);

/** «greffier» → «greffière», «technicien» → «technicienne»; not where the feminine is first of all an adjective. */
const ENDINGS: readonly (readonly [masculine: RegExp, feminine: readonly string[]])[] = [
  [/ier$/, ['iere']],
  [/ien$/, ['ienne']],
  [/teur$/, ['trice', 'teuse', 'teure']],
  [/eur$/, ['euse', 'eure']],
  [/ant$/, ['ante']],
  [/ent$/, ['ente']],
];
const ADJECTIVES = new Set(['routiere', 'policiere', 'meuniere']);

function feminine(word: string): string[] {
  const ending = ENDINGS.find(([masculine]) => masculine.test(word));
  if (ending === undefined) return [word];
  const [masculine, forms] = ending;
  return [word, ...forms.map((form) => word.replace(masculine, form)).filter((form) => !ADJECTIVES.has(form))];
}

export const ROLE_HEADS: ReadonlySet<string> = new Set(
  BASE.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(feminine)
    .flatMap(plural),
);

/** What may stand before a role's head and belongs to it: «ancien ministre», «1re Vice-Présidente», «future présidente». */
export const ROLE_OPENERS: ReadonlySet<string> = new Set(
  (
    'ancien ancienne anciens anciennes ex futur future nouveau nouvelle nouvel premier premiere deuxieme seconde second troisieme quatrieme cinquieme ' +
    'sixieme septieme huitieme neuvieme dixieme jeune grand haut haute seul seule 1er 1re 1ere 2e 2eme 2nd 2nde ' +
    'actuel actuelle jeunes anciens anciennes premiers premieres nouveaux nouvelles futurs futures petit vieux vieille tout toute simple plus double triple'
  ).split(' '),
);

/** What says that a comma begins something else than the next part of a role, though a preposition follows it. */
export const ADVERBIAL_OPENERS: readonly string[] = [
  "a l'occasion",
  "a l'heure de",
  "a l'heure d'",
  "a l'issue",
  'a la suite',
  'a propos',
  "jusqu'",
  'des le',
  "des l'",
  'des la',
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
  'a compter',
  'a effet',
  'des lors',
  'de passage',
  'de retour',
  'de son cote',
  'de leur cote',
  'en presence',
  'en marge',
  'en visite',
  'en ouverture',
  'en cloture',
  'en conference',
  'en preambule',
  'en introduction',
  'en conclusion',
];

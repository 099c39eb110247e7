/** Generations that end a family name, folded. Our own compilation, like the next list. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Degrees, orders and memberships printed after a name, folded and without points; none of them is a role. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  (
    'md phd dphil edd jd llb llm lld dds dmd dvm dsc scd psyd pharmd dnp rn bsn msn np pa-c mba ma msc ba bsc beng meng mph mpa mpp ms bs mfa mphil esq cpa cfa cfp cma cia pe aia faia ' +
    'faap facp facs facc fasco obe mbe cbe kbe dbe gbe cb kcb dcb cmg kcmg dcmg cvo kcvo lvo mvo bem qpm kpm qam kc qc frs fba freng frse fred frcs frcp frcpath frcgp frcog frca fmedsci frsa fcma ' +
    'fca aca acca cipd fcipd frics mrics riba ceng cphys csci jp dl mp msp mla mlas td tds ms am ac ao oc cm cq coq oq usn usa usaf usmc usnr ret retd'
  ).split(' '),
);

/** Family names that are roles too: «Anne Baker» holds no baker. */
export const ROLE_SURNAMES: ReadonlySet<string> = new Set(
  (
    'alderman chamberlain deans bailiff burgess sumner abbot abbott archer baker barber baron bishop brewer builder butcher carpenter cartier chancellor chandler chef clerk constable cook cooper coroner cox dancer deacon dean draper driver duke earl ' +
    'farmer fisher forester gardener guardian head host hunter judge justice keeper king knight lord major marshal marshall mason master mayor mercier meunier miller monk page painter parent ' +
    'pastor pilot pope porter potter premier priest prince prior provost ranger reader reeve rider sailor sergeant sexton shepherd sheriff singer skinner speaker squire steward taylor tanner tutor usher vicar ' +
    'walker warden weaver whip worker boucher boulanger charpentier fournier marchand berger chevalier leclerc lemaire maire roi prince pelletier potier tisserand tournier verrier vigneron sauvage mineur ' +
    'chapelain chantre dufour eveque facteur garde general gendre jardinier juge marin masson moine page pasteur peintre prevost prieur sergent tailleur tonnelier vacher valet veneur viguier barreur capitaine ' +
    'turner thatcher glazier tiler saddler dyer chandler bowler fielder runner miner fitter grocer ironmonger crofter elder rambler sherpa boatswain mullah major cadet fencer ' +
    'cousin neveu heritier voisin brodeur doreur vannier chevrier bucheron sabotier fermier metayer laitier camarade compagnon pere frere scieur archer malade relieur passager distillateur batelier couvreur macon serrurier cordonnier tapissier teinturier cuisinier chasseur brasseur sellier bourrelier armurier tisseur chaudronnier courtier receveur greffier messager pecheur plombier menuisier maraicher'
  ).split(' '),
);

/** Legal forms that make the words before them a company's name, folded and without points. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc ltd plc llc llp lp corp sa sas sasu sarl eurl scop scic sca gmbh ag kg nv bv srl spa ab oy oyj asa aps pty limited incorporated'.split(
    ' ',
  ),
);

/** Family names of East and South-East Asia that are printed before the given names, folded: «Nguyen Thi Lan», «Kim Min-jun». */
export const LEADING_SURNAMES: ReadonlySet<string> = new Set(
  'nguyen tran pham hoang huynh phan vu vo dang bui duong ngo zhang wang zhao huang zhou xu zhu hu guo gao luo zheng liang xie deng kim park choi jeong jung kang yoon jang lim shin hwang'.split(
    ' ',
  ),
);

/** Given names in use in France and where its communiqués come from, folded; our own compilation. The side decides agreement, not identity. */
const MASCULINE = `
aaron abdel abdelkader abdou achille adam adel adem adil adrien ahmed aime alain alban albert albin alessandro alex alexandre alexis alfred ali alois
alphonse amadou amaury ambroise amine amir anatole andre andrea andreas andrei andrew andy ange angelo anis anselme anthony antoine anton antonin
antonio antony aristide armand armel arnaud arnold arsene arthur ashley aubin auguste augustin aurelien axel aymeric ayoub aziz baptiste barnabe barry
barthelemy bart basile bastian bastien ben benedict benjamin benoit bernard bertrand bill bilal blaise bob boris brad bradley brendan brett brian brice
bruce bruno bryan burkhard calvin camillo carl carlo carlos cedric cesar charles charly chris christian christophe christopher chuck clark claude
claudio claudius clement cleo clovis colin conrad constant constantin corentin craig cristian cristiano cyprien cyril cyrille cyrus damien dan daniel
danny dario darren dave david dean denis dennis derek desire dick didier diego dieter dimitri djamel dominique don donald donatien dorian doug douglas
duncan dylan earl ed eddie eddy edgar edmond edouard eduardo edward edwin elias elie eliott eloi elvis emanuel emeric emil emile emilien emilio
emmanuel enguerrand enrico enrique enzo eric erich erik ernest ernesto erwan erwann erwin esteban ethan etienne eugene evan evariste fabien fabio
fabrice fabrizio farid faustin federico felicien felix ferdinand fernand fernando ferreol fidele filip firmin flavien florent florentin florian francesco francis
francisco franck francois frank frantz franz fred frederic frederick frederik fulbert gabin gabriel gael gaetan gaetano gareth gary gaspard gaston gauthier
gautier gavin geoffrey geoffroy georg george georges gerald gerard gerd germain gerome gervais ghislain gianni gil gilbert gildas gilles giorgio giovanni
giuseppe glen glenn goran gordon graham gratien greg gregoire gregor gregory gui guido guilhem guillaume gunther gustave guy gwenael gwendal hakim hamid
hamza hans harald harold harry hassan hector heinrich helmut henri henrik henry herbert hermann herve hicham hilaire hippolyte honore horace howard
hubert hugh hugo hugues humbert hussein hyacinthe iain ian ibrahim idriss ignace igor ilan ilyes imad ioan isaac isidore ismael ivan jack jacky jacob jacques
jakob jaime jake jamal james jamel jamie jan janos jared jason jasper javier jawad jay jean jeannot jeff jeffrey jens jeremie jeremy jerome jerry jesse jesus
jim jimmy joachim joao joaquin joe joel joerg joey johan johann johannes john johnny jon jonas jonathan jordan jordi jorge jorg jose josef joseph josh
joshua josselin josua juan jude jules julian julien julius jurgen justin kader kamel karel karim karl keith ken kenneth kenny kevin khaled kilian kim
klaus konrad kurt kyle lambert lance larbi larry lars laszlo laurent lazare leandre lee len leo leon leonard leonardo leopold leroy leslie lewis lilian lino
lindsey lionel livio loan loic lorenz lorenzo lothar lou louis loup luc luca lucas lucien ludovic luigi luis lukas luke mael magnus mahdi malcolm malik mamadou manfred
manuel marc marceau marcel marcelin marcello marco marcos marcus mariano marin mario marius mark marko markus martial martin marvin massimo mateo matheo
mathias mathieu mathis mathurin mats matt matteo matthew matthias matthieu maurice mauricio maurizio max maxence maxime maximilien mederic mehdi mel melvin
michael michal michel mickael miguel mike mikael mikhail milan milo mirko modeste mohamed mohammed moise momar morgan moritz mounir mourad moussa murray mustapha
nabil nacer nadir narcisse nasser nathan nathanael neal neil nelson nestor nicholas nick nicolas niels nigel nikola nikolai nikos nils noah noe noel norbert norman
octave odilon olaf oleg olivier omar oscar oswald othman otto owen pablo paco pascal patrice patrick paul paulin pedro peter phil philbert philip philipp
philippe pier pierre pierrick pieter pietro placide prosper quentin rachid rafael rainer ralf ralph ramon ramzi randy raoul raphael raul ray raymond rayan
reda regis reinhard remi remy renato renaud rene reynald ricardo riccardo rich richard rick ridha rob robert roberto robin roch rod rodolphe rodrigo rodrigue
roger roland rolf romain roman romaric romeo romuald ron ronald ronan ross roy ruben rudi rudolf rudy rufus russell ryan sacha said salim salvador salvatore
sam sami samir sammy samuel samy santiago saul scott sean sebastian sebastien serge sergei sergio servan severin seth shawn sidney siegfried silvain silvio simeon
simon slimane sofiane spencer stan stanislas stanley stefan stefane stefano steeve stephan stephane stephen steve steven stewart stuart sven sylvain sylvere
sylvestre tanguy tariq ted terence terry thaddee theo theodore theophile theotime thibaud thibault thibaut thierry thom thomas tiago tim timothe
timothee timothy titouan tobias todd tom tomas tommaso tommy toni tony travis trevor tristan tyler ugo ulrich ulysse urbain valentin valere valery vasco
vianney victor victorien vidal vincent virgile virgil vito vittorio vivien vladimir wade waldemar walid wallace walter warren wayne werner wesley wilfrid wilfried
wilhelm will william willy winston wolfgang xavier yacine yael yan yanis yann yannick yassine yoann yohann yohan youri youssef yvan yves yvon zacharie
zakaria zinedine zoran abdoulaye alioune babacar boubacar cheikh cheick demba idrissa issa lamine mamadou modibo moctar ousmane salif samba seydou souleymane
akira hiroshi kenji takashi wei ming jun hao raj rajesh sanjay vijay arjun anil sunil amit ravi mateusz piotr pawel tomasz krzysztof jakub lukasz marek
`;

const FEMININE = `
abigail adele adelaide adeline adriana adrienne agathe aglae agnes aicha aida aimee aina alba albane alberte alexandra alexia alice alicia alida aline alison alix alma
aloise amanda amandine amber amelia amelie amina aminata amy ana anais anastasia andrea andree angel angela angele angelina angelique anita ann anna annabelle annah
anne annette annick annie anouk anouck antoinette antonella apolline ariane arielle arlette armelle asma assia astrid athenais aude audrey augustine aurelia aurelie
aurore axelle babette barbara beatrice beatrix becky belinda benedicte berangere berenice bernadette berthe bertille beth betty bettina bianca blanche blandine
bonnie brenda brigitte brooke brune calypso camelia camille candice capucine carina carine carla carmen carol carole carolina caroline carolyn cassandra
cassandre catherine cathy cecile cecilia celeste celia celine cendrine chantal charlene charline charlotte cheryl chloe christel christele christelle christiane
christina christine cindy claire clara clarisse clarissa claudette claudia claudie claudine clea clelia clemence clementine cleo cloe clothilde clotilde colette
coline colleen constance consuelo cora coralie cordelia corinne cornelia cristina cynthia cyrielle dalila dana daniela daniele danielle daphne deborah debbie
debra delphine denise desiree diana diane dina djamila dolores dominique donna dora doreen doriane dorine doris dorothee dorothy edith edwige eileen elaine eleanor eleonore elena
eliane elea eline elisa elisabeth elise elizabeth ella ellen eloise elodie elsa elvira elvire emeline emilia emilie emily emma emmanuelle emy enora erica erika
ernestine esma esmeralda estelle esther ethel eugenie eulalie eva evangeline eve evelyn evelyne fabienne faiza fanny fantine farah fatiha fatima fatma fatou
faustine federica felicia felicie felicite fernande fiona flavie fleur flora flore florence floriane florine frances francesca francette francine francoise frederique
frieda gabriela gabriella gabrielle gaelle gaetane gail garance genevieve georgette georgia georgina geraldine germaine gertrude ghislaine gilberte gina ginette
giovanna gisela gisele giulia gladys gloria grace gretchen greta gudrun guenaelle guillemette gwenaelle gwendoline gwenola gwladys hannah hanna hawa heather
heidi helen helena helene helga heloise henriette hermine hilary hilda hillary hind hortense houria huguette ida ilaria ilona imane ines ingrid irene irina
iris irma isabel isabella isabelle isaline isaure ivana jacinthe jackie jacqueline jade jana jane janet janice janine jasmine jeanette jeanine jeanne
jeannette jeannine jennifer jenny jessica jessie jill joan joana joanna joanne jocelyne joelle johanna josephine josette josiane joyce juana judith judy julia
juliana julie julienne juliette june justine kadidia kahina karen karima karin karine karla katarina kate katell katharina katherine kathleen kathryn kathy katia
katja katrin katy kelly kenza khadija kim kimberly klara kristin kristina laetitia laila lara latifa laura laure laurence laurie lauriane laurine lauren
lea leah leila lena leocadie leonie leonor leontine leslie leslie leticia lia lila liliane lilly lily lina linda line lisa lise lisbeth lison liv livia liza lola lolita
lorene loretta lorna lorraine lou louane louisa louise loubna louna lucia lucie lucienne lucile lucille lucy ludivine luna lydia lydie lynda lyne lynn mabel
madeleine madeline maelle maeva magali maggie mai maia maissa maite malika manon mara marcelle margaret margarita margaux margot marguerite maria mariam
mariama mariana mariane marianne marie mariel marielle mariette marilyn marine marina marion marisa marjolaine marjorie marlene marta martha marthe martine
mary maryam maryline maryse maryvonne mathilde maud maude maura maureen maxine maya megan melanie melina melinda melissa melodie mercedes meriem meryem mia
michaela michele micheline michelle mildred milena mina mireille miriam moira mona monica monika monique morgane muguette muriel mylene myriam nadege
nadia nadine naima nancy naomi nastasia natacha natalia natalie natasha nathalie naomie nawal nelly nicole nicoletta nina ninon noelle noemie nolwenn nora nour
oceane odette odile olga olivia olympe ondine ophelia ophelie oriane orlane pamela paola pascale patricia patty paula paule paulette paulina pauline
peggy penelope perle perrine petra philippine philomene phyllis pierrette pilar prisca priscilla prune rachel rachele rachida rafaela rania raphaelle raquel
raymonde rebecca regine reine rejane renata renee rita roberta rokhaya romane romy rosa rosalie rosalind rosanna rose roseline rosemary rosine roxane rozenn ruth
sabine sabrina safia saida sally salome samantha samia samira sandra sandrine sara sarah saskia savannah segolene selena selma severine shannon sharon sheila
shirley sibylle sidonie sigrid silvia simone simonetta siobhan sixtine soizic solange solene solveig sofia sonia sonja sophia sophie soraya stella stephanie steffi sue
susan susana susanna suzanna suzanne suzette suzy sybille sylvaine sylvette sylvia sylviane sylvie tamara tania tanya tara tatiana tatyana teresa tess tessa
thea thelma therese tiffany tiphaine tina toinette tracy ulrike ursula valentina valentine valerie vanessa vera veronica veronika veronique vicky victoire victoria
victorine viola violaine violette virginia virginie vivian viviane wendy wilhelmine winnie xaviere yael yasmina yasmine yolande ysaline yseult yvanne yvette yvonne zahia zahra
zelie zineb zoe zohra aissata aissatou awa binta coumba djeneba fatoumata hawa kadiatou mariame ndeye oumou ramata rokia
yuki sakura mei ling xin priya anjali deepa kavita agnieszka malgorzata katarzyna ewa joanna
`;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

export type Gender = 'm' | 'f';

const genders = new Map<string, Gender | null>();
for (const name of words(MASCULINE)) genders.set(name, 'm');
for (const name of words(FEMININE)) genders.set(name, genders.get(name) === 'm' ? null : 'f');

const partsOf = (folded: string): string[] => folded.split('-').filter((part) => part !== '');

/** True for «marie», «jean-pierre», «anne-laure»: every part is a given name. */
export function isGivenName(folded: string): boolean {
  const parts = partsOf(folded);
  return parts.length > 0 && parts.every((part) => genders.has(part));
}

/** The gender a given name usually has; the first part of a compound decides («Marie-Pierre», «Jean-Marie»). */
export const genderOf = (folded: string): Gender | null => genders.get(partsOf(folded)[0] ?? '') ?? null;

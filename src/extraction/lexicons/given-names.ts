import { FURTHER_FEMININE, FURTHER_MASCULINE } from './given-names-further.js';

/** Given names in use in Europe, North America, Africa and Asia as communiqués print them, folded; our own compilation, without those that are everyday words. The side decides agreement, not identity. */
const MASCULINE = `
alexander billy willie bobby brandon russ liam oliver mitchell dustin phillip rodney terrence troy darnell terrell demetrius zain cillian meinrad goncalo nkosi nathaniel jeb mitt orrin saxby barack brayden rowan
thierno modou yacouba drissa assane malick mbaye tidjane sory mory fode lansana yao kwabena kwaku kojo kodjo komlan kossi messan edem mawuli dossou
codjo chukwuemeka ikenna tobenna segun kolawole adekunle danjuma tariku abebe tadesse haile alemayehu mulugeta yonas dawit getachew kamau mwangi otieno
odhiambo juma sipho kagiso tshepo mpho bongani themba nkosana xolani tafadzwa farai kudzai chenjerai mulenga bastiaan sander siebe douwe hidde tjeerd
rinske sybren jacobus klaas casper floris diederik reinier yannig riwan youenn briac xabi battitta ganix titus abdellatif abdallah adnane akram aniss
fathi fawzi fayez hafid ilyas jalil khalil malek najib raouf rida riyad smail soufiane tarik aarav amitabh ankit arun arvind ashwin harpreet kishore
krishna lalit madhav manjit naresh narendra neeraj pankaj pramod prasad pratik rajeev rajiv shyam srinivas surinder varun venkat vineet yash farokh
behram haruto hoang khanh phuc quang quoc trung daithi malachy finbar ieuan llewellyn tudur ruaridh hallgrimur torbjorn torstein oddvar hakon snorre
trygve halldor olafur thorvald eero lauri paavo risto seppo veikko boguslaw czeslaw jozef mieczyslaw miroslaw wladyslaw zdzislaw bohdan taras ihor
vasyl serhiy yaroslav catalin ciprian dragos florin gheorghe ionut laurentiu liviu octavian ovidiu radu razvan silviu sorin viorel istvan gabor ferenc
balazs attila andras miklos jindrich miloslav branimir dalibor davor drazen mladen predrag ratko srdjan stjepan tomislav vjekoslav vladan vojislav
zdravko zlatko athanasios dimitrios evangelos georgios ioannis konstantinos kostas kyriakos nikolaos panagiotis spyros stavros theodoros vasilis yannis
eugenio abilio adelino afonso armindo bento custodio delfim duarte filipe henrique telmo vitor paolo christoph ernst hansjorg hansruedi ruedi traugott
deshawn cordell ousseynou mamoudou gorgui ibou mahamat hissein oumarou seyni souley tiemoko zoumana bassirou daouda kassoum karamoko lassina mahamane
sidiki siaka bonaventure dieudonne parfait
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
aidan alasdair alastair alistair angus archie barney bartholomew basil bernie bryn byron caleb callum calum cameron casey cathal chad chester cian
ciaran clayton clifford clint clive cody colm conor connor cormac curtis dafydd dale damon darragh darrell darryl declan delroy dermot desmond dewi
diarmuid dilwyn donal donnacha dougal drew dwayne dwight eamon eamonn edmund edwyn eli elijah elliot elliott elton emlyn emrys enda eoghan eoin ernie
errol euan evander everett ewan ewen faisal fergal fergus finbarr finlay finn fintan fionn floyd garrett garry geoff gerry gethin gideon gino giles
glyn grady grahame greig griff gruffydd gwilym hal hamish harlan harley harvey hedley huw hywel iolo irfan isaiah iwan jarrod jarvis jermaine jethro
joss kelvin kenton kian kieran kirk kofi kwame kwesi lachlan laurie lawrence lester lloyd lorcan lyle madoc maldwyn marlon meirion merlin merv mervyn
micah mick monty muhammad murdo myles ned neville niall norm oisin ollie osian owain padraig padraic percy perry pete phelim quincy quinn raheem
ralston reggie reginald reuben rhodri rhys robbie roddy rohan ronnie rory roscoe ruairi rupert sanjeev seamus selwyn shane shaun shay sheldon sid sion
tadhg taylor terrance tomos torquil tremaine trent tristram tudor ty tyrone uriah vaughan vern vernon vince wendell wes wilbur wilf woody wyn zachary
zack zane abdul abdullah abubakar adewale ade adebayo ahmad akash akin alhaji aliyu amar amari aminu anand anwar arif ashok asif atif ayo azim
babatunde bashir chidi chike chinedu chukwu dapo deepak dele devendra dinesh ebrima emeka faraz farhan femi ganesh gaurav girish gopal gurpreet habib
hardeep harish harjit hari harsh hassane ikechukwu imran iqbal ishaan jagdish jasbir javed jitendra junaid kabir kalpesh karthik kaushik kayode khalid
kiran kunal lanre luqman mahesh majid manish manoj mansoor mehmet mohan mohsin mukesh murad musa nadeem naveen nikhil nitin obinna olu olufemi
oluwaseun osama parth pradeep prakash pranav praveen rahim rahul rajan rakesh ramesh rashid rehan rohit sachin sadiq sajid salman sandeep sandip
sanjiv santosh satish shahid shankar shashi shivam siddharth sohail sridhar subhash sudhir suleiman suresh tahir tendai thabo tunde uche uday umar
usman vikram vikas vinay vinod vishal vivek wasim yakubu yaw yinka yusuf zahid zubair aleksander aleksandr alexei anatoly andrej andrzej bartosz
bogdan bojan branko cezary damian danilo dariusz dawid dejan dmitri dmitry dragan dusan eugeniusz fedor grzegorz gyorgy henryk ivo jacek janusz
jaroslav jaroslaw jerzy jiri josip kacper kamil karol kazimierz konstantin leszek lubomir luka maciej marcin marian mariusz matej mihai mihail milos
miroslav mykola nenad oleksandr ondrej pavel petr przemyslaw radek radoslaw radovan rafal ryszard sasha sergey sergiy slavko slobodan slawomir
stanislav stanislaw szymon tadeusz tibor tihomir vaclav vasil vasile vasily viktor vitaliy vlad vladislav vojtech volodymyr wieslaw witold wojciech
yevgeny yuri zbigniew zdenek zeljko zoltan aage aksel anders arne arvid asbjorn asger bengt birger bjarne bjorn bo borje carsten christer claes eirik
einar eino eskil esben fredrik frode gunnar gustaf haakon halvor hannu harri havard heikki henning hjalmar ingmar ingvar jarl jeppe jesper jorgen jorn
jouni juha jukka jussi jyrki kai kalle kari karsten kasper kjell kjetil knut kristian kristoffer lasse leif lennart mads magne markku matti mikko
mogens morten olav ole oskar osmo palle peder pekka per pertti petri poul preben ragnar rasmus reijo rune sakari sigurd sigvard soren sten stig sture
svend tapio terje thor thorbjorn timo torben tord tore torsten trond ulf vegard veli vidar viggo villads yngve achim albrecht ansgar arndt beat bernd
bernhard berthold bertram bodo christof clemens detlef dietmar dietrich eberhard eckhard egon ekkehard elmar erhard ewald friedhelm friedrich fritz
gerhard gero gerold gottfried gottlieb guenter guenther gunter hanno hannes harro hartmut hartwig heiko heiner heinz helge helmuth heribert hinrich
holger horst hubertus ingo jochen juergen kaspar kuno leonhard ludger ludwig lutz maximilian meinhard ortwin ottmar raimund reinhold reto rico rudiger
ruediger sepp siegbert siegmar steffen theodor thilo thorsten tilman udo ulli urs uwe veit volker volkmar willi wim winfried wolfram aad adriaan arend
arie arjan bas bram coen cor cornelis daan dirk frans geert gerrit gijs hein hendrik herman huub jaap jelle jeroen jochem joep joop joost joris jos
kees koen leendert lieven lode luuk maarten marijn marnix martijn mathijs matthijs menno michiel niek nico piet pim roel ruud rutger sjoerd stijn teun
thijs tijmen tijs wannes wessel willem wouter adriano agostino alberico alberto aldo alfio alfonso alfredo amedeo annibale antonello armando arturo
attilio aurelio baldassare bartolomeo benito bernardo biagio calogero carmelo carmine celestino ciro corrado cosimo damiano davide demetrio domenico
donato edoardo egidio elio emanuele ennio ermanno ettore ezio fausto ferruccio filippo fiorenzo flavio franco gabriele gaspare gennaro gerardo germano
giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianpaolo gilberto giosue giuliano guglielmo ignazio ivano lamberto lapo
loris luciano massimiliano mauro michelangelo michele mirco nazareno nello nicola nicolo nino oreste osvaldo ottavio pasquale patrizio pierluigi piero
raffaele raimondo remo renzo rinaldo rino rocco rodolfo rolando romolo rosario ruggero sandro saverio sebastiano silvano silverio simone stelio
teodoro tiziano tullio ubaldo umberto valerio vincenzo vinicio virgilio virginio vittore abelardo adalberto adolfo agustin alejandro alonso alvaro
andres anibal anselmo arnaldo artur augusto bautista benigno benjamim bernardino braulio caetano camilo clemente cristobal dagoberto dionisio domingo
edgardo edmundo efrain eladio eleuterio eliseo eloy emiliano epifanio eusebio evaristo ezequiel fabian faustino felipe fermin fidel fortunato francesc
fulgencio gaspar genaro german gervasio gonzalo gregorio guillermo gustavo heitor heriberto hernan higinio hilario horacio humberto ignacio inigo
isidro jacinto jacobo jeronimo joan joaquim josep juanjo julio lautaro leandro leopoldo lisandro manolo marcelino marcelo martim mateu matias maximo
melchor miquel moises nacho nicanor norberto nuno octavio oriol paulo pepe porfirio prudencio rafa ramiro raimundo remigio renan reinaldo reynaldo
rogelio roque rui sancho saturnino sergi thiago ulises valentim valeriano vicente wilson xavi xoan zacarias aitor ander asier eneko gorka iker imanol
inaki joseba julen koldo mikel unai xabier peio benat txomin ramuntxu bixente alan awen briec budoc denez efflam enogat fanch goulven gurvan gwenole
hoel iffig jakez judicael killian korantin loeiz loig maden malo malou meriadeg milig nominoe ruz saig tangi tudual tugdual winoc amable anicet
bernardin calixte casimir celestin cleobule cyriaque damase edilbert elphege elzear ephrem eudes eusebe exupery florimond fulgence gonzague
hermenegilde honorin jean-seb leonce liboire magloire marc-andre marcellin nazaire normand omer onesime ovide philemon philibert ponce rejean sylvio
telesphore theodule tite ulric vivian zenon abdelaziz abdelhak abdellah abdelmalek abderrahim abderrahmane abdoul achraf adama adamou aimad aliou
amadi anas anouar aymen azzedine badr bakary belkacem bechir boualem boumediene brahim chafik chakib cherif cheikhou chokri djibril driss elhadj
el-hadj fares faycal fethi fouad ghassan hachem hamadi hamidou hamou hatem haykal hedi heni hichem houcine ibrahima idir ilias ismail issam jaafar
jalal jaouad jilali kaddour kamal kassim kouame kouadio koffi lahcen lakhdar lassana lotfi lounes lyes madjid mahamadou maher mahmoud mamady marouane
massinissa messaoud mohand moktar mokhtar moncef mondher monir mostafa mouhamed mouloud moustapha nabih nadjib nassim nizar noureddine nordine othmane
ousman oussama rabah rafik ramdane redouane riad rochdi saad sabri sadek safouane salah saliou seddik sekou serigne sidi slim sofian soulaimane
soumaila tahar taoufik tarek tayeb tidiane toufik wahid wissam yaya yahya younes youcef zaid zakariya ziad zied zouhair aditya akihiro chen cheng
daisuke haruki hideo hiro hyun jiro jin-ho kazuo kenta kiyoshi koji liang makoto masaru minh naoki osamu ryo satoshi shigeru shinji shun sung tadashi
takeshi taro tetsuya tuan tuan-anh wen xiang yasuo yong yoshi yusuke zhen zhong bertie bertin dickie frankie gus hank hughie jimmie johnnie lenny
louie mickey mikey nate pat ricky stevie teddy vic vinnie walt jory kit piran denzil petroc tobiah thaddeus bartlett barnaby crispin cuthbert dunstan
ignatius jocelyn lancelot lucian montague mortimer piers roderick septimus tarquin thurston alden arlo asher bodhi colton dax ellis emmett ezra flynn
grant jace kade keegan levi luther maddox maverick nolan orson otis phineas rhett sawyer silas thatcher wyatt zeke
`;

const FEMININE = `
brittany hailey gillian matilda layla yuko mila leonore bineta lindiwe connie robyn tonya kristen shelly sonya stacy velma tulsi dianne mazie joni tammy skyler
khady akissi affoue adjoua akossiwa ayawa afiwa ablavi sessi uchenna nneka folasade simisola selamawit tsehay hirut wanjiru njeri wambui achieng akinyi
wairimu nyambura zawadi neema rehema tumaini nomsa lerato nosipho naledi palesa refilwe thandiwe thembi tatenda nyasha mutale bwalya godelieve anneleen
hadewych siska wietske anaig corentine amaia maialen ahlam aziza bouchra chadia fadoua fayrouz ghita hakima mounia najla noura rajae saloua sawsan
wassila bhavana divya hema meenakshi nirmala parvati revathi sanjana shruti sushma vimala xiuying seojun jisoo minji eunji kaori clodagh fionnuala
ailbhe dearbhla wynne cerys gwenllian heledd lowri menna sioned mairi shona ingvild kjersti freydis ingibjorg sigridur unnur saara taina halyna iryna
kateryna liudmyla nadiia olha svitlana tetiana larisa polina zoya ileana madalina mihaela roxana teodora agota reka jarmila kveta libuse pavla sarka
sona svatava vlasta anica blazenka ivica jasmina zrinka despina dimitra eleftheria vasiliki xenia meritxell catarina conceicao deolinda edite graca
lurdes odete zulmira benedetta walburga anjuli keisha latoya lakeisha shaniqua brigid ramatoulaye maty ndella korotoumou mariatou salimata tenin
assanatou awatif ines-marie capucine-marie
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
abbie abby ada addison adeola aileen ailsa aine aisling aisha alana alanna alethea alexa alexis alisha allegra allison alyson alyssa amara amaya
anabel angharad anika annabel annalisa anneliese annika anthea antonia anushka anya aoife aphra arabella arwen ashleigh ashlyn athena ava avril ayesha
beatriz becca belle bernice beryl bess bethan bethany beverley beverly blodwen branwen breda brenna briana bridget bridie briony bronagh bronwen
bronwyn bryony caitlin caitriona candace caoimhe carly carrie carys cassie catrin catriona ceri charis charlie chelsea cherie christie ciara
clementina cliona courtney dara dawn deb deirdre delia della delyth demi dervla dilys dinah dionne dolly dorcas dympna earline edie edna effie eilidh
eilis eimear eira eirlys eithne eleri elin eliza ellie elsie elspeth emer ena enid erin esme eunice evie faith fay faye felicity ffion fidelma finola
flo florrie flossie frankie freda freya gaynor gemma georgie gerry ginny giselle glenda glenys glynis golda grainne greer gwen gwenda gwendolen
gwyneth harriet hattie hayley hazel hermione hester hettie holly hope imogen iona isla isobel ivy jan jasmin jayne jeannie jemima jenna jessamy
jillian jo jocasta jodie jody jolene josie joy kara kathie katie katrina kayla keeley keira kelsey kendra kerry kerrie keziah kimberley kirsten
kirstie kirsty kitty kyra larissa lavinia leanne leigh leona lesley liane libby lilian lilith lillian lindsay linsey liz lizzie lois lottie louella
luana lucinda lynette lynne lynsey mackenzie maeve mair mairead maisie mallory mandy marcia margery margie mari marian marnie marsha maryann mattie
mavis mercy meredith merle meryl mhairi minnie miranda molly morag morwenna moya muireann myfanwy myra myrtle nan natalya nell nellie nerys nessa
nesta nia niamh nichola nicky nicola noreen norma nuala olive olwen oonagh oona orla orlaith pam pandora pattie peg penny persephone petula philippa
philomena phoebe polly portia queenie quinn rachael rae ramona regan rena rhian rhiannon rhoda rhona rhonda riley roisin ros rosaleen rosalyn rosamund
roseanne rosemarie rosie rowena roxanne ruby ruthanne sadie saffron samara saoirse sasha selina seren shania shanice shauna shayla sheena shelagh
shelley sherry sian sinead sissy skye sorcha stacey sukie susannah susie suzie sybil tabitha tamsin tansy tasha tegan tessie thalia theodora theresa
tilda tilly tracey trisha trixie trudy una verity vicki viv wanda wilma winifred xanthe yasmin zara zelda abena adaeze adanna adenike adesua adjoa
aditi afia ajoke akosua ama amaka amarachi amita ananya anjana anushree aparna aruna asha ayodele ayomide bhavna bisi bolanle chandra chiamaka
chidinma chioma chipo damilola deepika devika ebele efua esi ewurama farida farzana fatimah folake funmi geeta gita gurinder habiba hadiza ifeoma ije
indira ishani jaspreet jaya jyoti kalpana kamala karishma kiran kirti kemi lakshmi latha lalita lata leela leena mala manju meena meera meghna mumtaz
naila nadira nandini nasreen neelam neeta neha ngozi nidhi nikita nisha nkechi nkiru noor olufunke omolara parveen pooja poonam pratibha preeti priti
priyanka radha radhika rani rashmi razia reena rekha renu ritu riya roopa roshni rubina rukhsana rupa sabina sadia saima sameera sangeeta sapna sarita
savita seema shabana shabnam shaheen shalini shamim shanthi sharmila shazia sheetal shilpa shobha shreya shweta simran sita smita sneha sonal soumya
subha sudha sujata sumitra sunita sushila swati tahira tanvi temitope thandi titilayo uma urmila usha vandana varsha vasanthi veena vidya yewande
yetunde zainab zanele adela aleksandra alena alicja anca aneta anezka anja ania anka antonina barbora basia beata blanka bohdana bozena branka brygida
dagmar danuta daria darina darya dominika dorota dubravka edyta ekaterina elzbieta emilija eszter ewelina federika galina gordana grazyna halina hana
hanka ildiko ilinca inna ioana irena iveta iwona izabela jadranka jadwiga jaroslava jelena jitka jolanta justyna kamila karolina kasia katalin
katerina katka kinga krystyna ksenia lenka lidia lidija liliana ljiljana lubica lucyna ludmila lyudmila magda magdalena malgosia marcela marija
marketa martina marzena milada mirela mirjana miroslava nada nadezhda natalija natasa nevena oksana olena otilia radka rada raluca roksana romana
rozalia ruzena sanja simona slavica snezana sofija stanislava svetlana sylwia tatjana urszula valentyna vanda vesna yana yelena yulia zdenka zofia
zorana zsuzsanna zuzana agneta agnete aino anette anneke anneli annemarie anniken aslaug asta astri aud benedikte berit birgit birgitta birgitte
birthe bodil borghild britt britta camilla cecilie charlotta dagny dorthe ebba eeva eevi eila ellinor elina elsebeth eva-lotta frida gerd gitte gro
gry guri gunilla gunn gunvor hanne hege heli helle hilde hulda inga inge ingeborg inger ingunn johanne jorid jorunn kaarina kaija kaisa kari karita
karoline katariina katri kerstin kirsi kristine lene liisa lill linnea lisbet lone lotta lotte maarit magnhild maiken maja maija malene malin marja
marit marte merete mette minna nanna oddny outi paivi pernille pia pirjo raija ragna ragnhild randi reidun rigmor riikka riitta ritva runa sanna sari
satu sidsel signe sigrun sini siri siv solfrid stine suvi sunniva synnove tarja tiina tone torill tove trine tuija tuula ulla unni vibeke vigdis vilde
wenche adelheid almut anke annegret antje beate birte brigitta carola christa cordula corinna dorothea edeltraud elfriede elke elsbeth erna franziska
frauke friederike gabi gabriele gerda gerlinde gertraud gertrud gesa gesine grit gunda hannelore hedwig heide heike henrike hildegard ilka ilse imke
ina inka irmgard irmtraud isolde jutta karola kathrin konstanze liesel liselotte lore maike maren margarete margit margret mareike marlies maxi
mechthild meike nadja nele rebekka regula renate ricarda roswitha sieglinde silke stefanie svenja swantje susanne tanja traudl trude ursel uschi ute
verena waltraud wiebke aaltje aleida annelies ans beatrijs bieke carlijn cisca corrie dirkje dorien els femke fenna floor frederieke froukje geertje
geertrui goedele greet greetje griet hanneke heleen hendrika hilke ineke janneke jannie joke jolanda jolien josien karlijn katelijne katrien katrijn
kristien leen lieke lien lies liesbeth lieve loes maaike machteld marieke marijke marjan marleen marloes marijn mieke mieneke mirjam nelleke nienke
reinhilde rianne roos saartje sanne sien sofie tine tineke titia toos trees trijntje truus veerle wendela wil willemien yolanda agnese alberta
albertina alda alessandra alessia amalia ambra angelica annamaria annarita annunziata arianna assunta aurora bruna carlotta carmela caterina chiara
cinzia concetta cristiana debora diletta domenica donata donatella edda elda eleonora elettra elisabetta emanuela enrica ester fabiana fabiola
fabrizia fernanda filomena fiamma fiorella flavia flaminia fortunata franca gaia ginevra giorgia giuliana giuseppina graziella imma immacolata isa
isotta letizia loredana lorena lorenza luciana lucrezia ludovica luigia luisa maddalena manuela marcella margherita mariagrazia mariangela mariella
marilena matilde michela mirella nives noemi novella nunzia olimpia ombretta ornella ottavia patrizia raffaella romina rosalba rosalia rosaria rosella
rossana rossella samanta serena sibilla silvana stefania tecla tiziana tullia valeria vanna vittoria viviana adelaida adoracion agueda ainara ainhoa
alejandra almudena alondra amparo ana-maria angeles angustias anunciacion araceli aranzazu ariadna ascension asuncion aurea azucena begona belen berta
blanca brigida candela caridad carlota catalina cayetana concepcion conchita consolacion dalia delfina edurne elba eloisa encarna encarnacion
esperanza estefania estela estibaliz eugenia eulalia filipa flor florencia francisca fuensanta gema gertrudis gladis gracia graciela guadalupe
guillermina herminia hortensia idoia inmaculada itziar jacinta jimena joaquina josefa josefina judit laia leire lourdes luz luzia macarena malena
manoli margarida maribel maricarmen marisol maritza mayte micaela milagros mireia miren mirta monserrat montse montserrat natividad nekane nerea
nieves noelia nuria paloma paz piedad pura purificacion rebeca remedios rocio rosalinda rosario soledad sonsoles tomasa trinidad uxue vicenta
visitacion xiomara yaiza zaida aanor aela aelia aenor alienor annaig azenor bleuenn bleuzen brendana goulwena gwenn gwennaig gwenvred haude heodez
katellig kristell lenaig lenn loeiza maelys maelenn maelig maiwenn mari-jo marzhin mayeul nolwen riwana solenn solenne soizig sterenn tifenn yuna yse
aelys aliette aliya alizee amarante ambrine amelle anae anaelle anne-flore annelise annonciade ariel armande augusta auxane aya aziliz bathilde
benoite berengere bertrande celestine celina chimene clelie cleophee clervie coleen colombe coraline coralyne cosima cyrille daphnee dauphine edmee
elaia elia eliette elika eloane elora emmeline enza ermeline esterelle flavienne floriana fulvie gabin guenola guylaine hedwige hermance honorine
hyacinthe iliana iphigenie isalie isaura ismerie jehanne josepha judicaelle kelia lalie leana leonide lilou lisette loane loise lou-anne louison luce
lucette ludmilla lya lylou maelie maellys maguelone mahaut mailys malaurie manelle marceline marie-jo marie-lou marilou marilyne mathurine maylis
melisande melissandre melusine meline morgan nais noa noelie norah octavie odeline ombeline omeline orane oriana orphee palmyre pascaline perline
perpetue quitterie raissa reinette rosemonde salomee senta sibille solemne sophiane steffie sylvianne syrine thais toscane urielle vanina vinciane
violetta wandrille yaelle ysatis yseut zelia zia zita aissa amal amel amira aminatou anissa arij asmaa assetou astou baya bahia bintou chahida chaima
chahrazed cherifa dalal diarra djenaba dounia fadela fadila fanta fathia fatim fatimata fatna ferdaous fouzia ghania ghislane hadja hafida hafsa hajar
halima halimata hamida hanane hanan hasna hayat houda ibtissam ikram ilham imen inaya intissar isra jamila jihane kaoutar khadidja khadi khadidiatou
kheira ladji lamia madjida mahawa maimouna malak maram mbarka meissa mouna nabila nadjet nafissa nafi najat najet najia najwa naoual narjess nawel
nesrine nezha nouria ouafa oulaya oumar oumy rabia radia rahma raja rama ranya rim rima ryma saadia sabah sabiha safa safiatou safietou sakina salima
salma samah sana sanaa sarra seynabou sihem siham sira sirine sokhna souad souhila soukaina soumia sounia tassadit tiguida wafa wafaa wahiba warda
yamina yassia yousra zakia zakiya zeina zeynab zina zohour zoubida zoulikha aiko akane akemi ayumi chiyo emiko fumiko hanako haruka hitomi hoa huong
jing jun kana keiko kim-anh kumiko lan linh mariko megumi michiko midori mihoko miki minh-anh misaki miyuki naoko natsuki nga ngoc nhung phuong qian
rina rumi sachiko satomi setsuko shizuka soo-jin sumiko thao thi thuy tomoko trang tuyet xia xiu yan yen ying yoko yoshiko yumi yun yuriko zhen bo
butchie cathie dottie fran frannie gabby jen jeni kat lettie lori lulu mandi marge meg mel millie mimi missy ollie patti peggie ronnie roz sal
sally-ann shari sheri sue-ellen sukey tammy terri tish toni tori trish val osane ulyana
`;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

export type Gender = 'm' | 'f';

const genders = new Map<string, Gender | null>();
for (const name of words(MASCULINE + FURTHER_MASCULINE)) genders.set(name, 'm');
for (const name of words(FEMININE + FURTHER_FEMININE)) genders.set(name, genders.get(name) === 'm' ? null : 'f');

/** Names that others are joined to: «Marie-Josée», «Jean-Eudes». */
const COMPOUNDING = new Set(words('jean marie anne pierre paul louis charles claude ann mary karl hans jose'));

const partsOf = (folded: string): string[] => folded.split('-').filter((part) => part !== '');

/** True for «marie», «jean-pierre», «anne-laure»: every part is a given name. */
export function isGivenName(folded: string): boolean {
  const parts = partsOf(folded);
  const [first = ''] = parts;
  return parts.length > 0 && (parts.every((part) => genders.has(part)) || (parts.length === 2 && COMPOUNDING.has(first)));
}

/** The gender a given name usually has; the first part of a compound decides («Marie-Pierre», «Jean-Marie»). */
export const genderOf = (folded: string): Gender | null => genders.get(partsOf(folded)[0] ?? '') ?? null;

/**
 * More given names, folded, language by language: Romance, Celtic, Germanic, Nordic, Baltic, Slavic, Hungarian, Greek, Turkish, Arabic, Persian,
 * Hebrew, Indian, East and South-East Asian, African, American. Those that are words, towns, brands or mostly family names are left out. Our own compilation.
 */
export const FURTHER_MASCULINE = `
godefroy torvald thulani kendrick brannon jaxon paxton dashiell gontran sixte thibauld enguerran
aarne aaro aart abbas abdelali abdelghani abdelhakim abdelhamid abdelilah abdeljalil abdelkarim abdelkrim abdelmajid abdelouahab abdelouahed
abderrahman abdeslam abdessalam abdessamad abdias abdulaziz abdulkadir abdulla abdulrahman abel abelard abhay abhijit abhinav abhishek
abolfazl abou aboubacar aboubakar aboubakary achilleas achmad adalbert adelbert aderito adi adib adolf adrian aengus afif afshin agapito
agbeko aggelos agis agnar agung aharon ahmet aigars ainars aires aivars ajay ajit akbar akhil aki akihiko akinwumi akio akli akos akshay
alaa aladar alaeddine alajos alassane albertus albie alcibiade alcide alderic aldous aldric alejo alekos aleksandar aleksandur aleksei
aleksey aleksy ales alessio alexandros alexandru alexej alexey alexios alf alfonzo algernon algirdas algis alhassan alin alipio alireza
alkis alkiviadis allal allan allen almantas alojz alojzy alok alon alonzo alp alparslan alvin alvise alwin amador aman amancio amand amandio
amarjit amath ambrogio ambrose ambrosius ambrozy ambrus amedee ameet americo ameur amichai amidou amilcar amin amiram amirhossein amitava
ammar amnon amol amos anacleto anant anass anastasio anastasios anatoli andi andon andrejs andrey andri andris andrius andriy andronikos
angelos anghel aniceto animesh anirban anirudh anjan ankur anselm anshul anssi antal antanas antans antero anthelme antoni antonis antti
anubhav anupam anurag apichart apollinaire apostol apostolos aquilino arash aravind arcade arcadio arcangelo archibald arda ardalan ardeshir
arezki argyris ariaan arief arieh aris aristeidis aristidis aristotelis arjen arkadiusz arkady arlen arman armin armistead arnab arni arnie
arnis arno arnost arnulf arouna arpad arpit arrigo arsalan arsen arsenio arslan artem artemus arthus artis arto arttu arturas artyom arunas
arvydas aryan aryeh asaf aseem asen asghar ashish ashkan ashraf ashton ashutosh asim aslak aslan asmund assad atakan atanas atef ates atilla
atle atsushi atte atticus atul aubrey audrius augustinas augustyn aulis aulus aung aurel aurelian aurimas ausrius auxence avery avi aviad
avigdor avihai avinash avinoam avishai aviv avner avraam avraham ayberk ayden aydin ayhan ayman ayush azeddine azlan azmi azouz azriel babak
babis babu bachar bachir badara badou badreddine baher bahman bahram bahri bakari baki balaji baldassarre baldev balint ballo baltasar
baltazar balthazar balwinder bamba bambang bao barak barend baris barna barnabas bartholomaus bartlomiej bartolome baruch bashar basilio
bassam bassem batuhan baudouin bavo bayram beatus bedrich behnam behrouz behzad bekir bela belchior belmiro bence bendeguz benedek benedetto
benedikt beniamino benno benny benzion beranger berat berend berk berkay bernabe bert bertalan bevan bharat bhaskar bhupinder bhuvan bijan
bilge bimal binyamin birk birol biser biswajit bjarke bjarni blagoj blagovest blahoslav blair blake blas blazej boaz bocar bogomil bohumil
bohumir bohuslav boldizsar boleslaw boniface bonifacio bonifacy bora borek borhane borislav borivoj borja borko borys botond boubakar
boubaker bouchaib boudewijn boudjemaa boukary bouna boyan boyko bozhidar bozidar braden branislav bratislav braxton brecht brennan brent
brenton bret bretislav briag brijesh brody bronislaw bronius bror brunislav bryce brynjar bryson budi bugra bulent burak burhan burt
byung-hun caden cadfael cadoc cahyo calin calixto camil candido caner caradec caradoc carey casimiro cassius cataldo cayetano cecil cecilio
cees ceferino celal celedonio celian celil cellou celso cem cemal cemil cenap cenek cengiz cenk cesare cesario ceslovas cezar chaim chaiwat
chalerm chandan chandrakant chandrashekhar chang-ho charalampos charilaos charlelie charley chavdar chaz chet chetan chirag christodoulos
christoforos christos chrysanthos chrysostome chrysostomos chukwudi chul-soo cicero cihan cihat cipriano ciriaco clarence clas claudemir
claudiu cletus clifton clyde codrin coenraad colum conall constantino corey cormack cornel corneliu cory cosmin costel costin cristinel
csaba csanad ctibor ctirad cuneyt cuong curdin curt cyprian cyryl dabo dae-jung dag dagfinn daiki dainis dainius daire dalius daljit
damianos damyan dane dani daniel-kablan daniil danila dankwart dante danut danylo darin darius dariush darrin darshan daryl davion davis
davoud dawoud deandre debashish decebal dedi deiniol delbert delfin delmar delyan demarcus denes denislav denny denys denzel deodato derick
derrick desiderio devin devrim dewayne dewey dexter dezso dhananjay dharmendra dheeraj dhruv diarmaid dilip dimitar dimitris dimo
dimosthenis dinis diniz dino dinu diogo dionysios dionysis dipak dipankar divyansh djelloul djibo djibrill djibrilla dmitriy dmytro dobri
dobrin dobromil dobroslav dogan dogukan domenic domhnall domingos dominick dominik domonkos donat donatas dong-hyun dong-wook donncha
donnell donnie dorin doron doru dov dovydas doyle drago dragoljub dragomir dragoslav dramane dror duane duilio dumitru duong durmus dvir dwi
dwyane ebenezer ebrahim eckart ede edelmiro edern edgaras edgard edgars edi edme edsel eduard edvinas eemeli eetu efraim efrem efstathios
efstratios egas egbert egidijus egil ehab ehrenfried ehsan ehud eigil eiji eike eilif eimantas eimutis eitan eivind ejnar eknath eko ekow
ekrem elad elazar eldad eldon eldridge eleftherios elek elemer elhadji eliezer eligiusz elimelech eliot elisha elisio eliyahu elkana elmer
elmo eloan elof elouan elvin elwood elyes emeterio emidio emilian emin emir emmerson emmitt emrah emre ender endre enea engelbert enoch
enver epameinondas ephraim epiphane eray ercan ercole erdal erdem erdinc erdogan eren erez ergin ergun erhan erick erkan erkki erland erlend
erling ernani ernestas erno erol ersin ertan ertugrul ervin eryk esat esko esmail essam estevao eugen eulogio eurico evald evaldas evandro
evert evgeni evgeny eviatar evrard evren evripidis evzen ewout eyal eyup eyvind ezekiel ezer ezzedine fabricio fadel fadi fahad fahd fahri
faical faik faizal fajar falilou falk fanel fanis fantin faouzi farbod farhad faris farouk farshad farshid faruk farzad fathallah fatih
faustin-archange felice feliciano feliks feliksas felisberto ferdinando ferdynand fereydoun ferhat ferit fernao fevzi fiachra fiacre fikret
filippos fily firat firmino firouz flavius flemming florea florencio florentino florinel flurin folke folkert forrest fortune-desire fotios
fotis foulques fousseni fousseynou fradique francelin franciszek frantisek frazer freddie freddy frederico frej fridolin frigyes frits
froilan frumence fryderyk fuad fulop fulvio fumio furio furkan fyodor gabino gad gadi gaoussou garba garech gastao gatien gaultier gautam
gavril gayle gazsi gearoid gebhard gedeon gediminas geir gejza gellert gennady genseric georgi georgian georgy geraint geraldo gerasimos
gerbrand gergely gergo gernot gershom gershon geza ghasem ghassem ghazi gholam gia giacinto giannis gicu gidon gijsbert gilad gilian gines
gintaras gintautas gints gion giora giordano giorgos girolamo girts gisbert gisli giulio giustino gleb gnassingbe gniewko goetz goffredo
gokay gokhan gontran gopalakrishnan gordan gorkem gorm goro gosta gotthard gotthilf gouro govert govind graziano gregg grigore grigoris
grigory grozdan gualter gualtiero gudmund gudmundur guelord guilherme guillem gultekin gumersindo gunay gundolf gunnlaugur guntars guntis
guntur guowei gurdeep gurkan gurmeet gursel gustav gustaw gusztav guus gwenvael gwilherm gwyn gyula hachemi hadi hadrien hae-jin hafedh
hafiz hai haiko haim haitham hakan hakki haldun halil halim haluk halvard hama hamad hamadoun hamani hamdi hamed hamidreza hamit hani
hansjoerg hansueli hanus haoran haralambie haris harmen haroun harouna harsha hasan hashem hasim hassimi havel haydar hayri haziq hefin
heimir helder helier helio heliodoro hellmuth helmer hemant hemming hendra henk henrikas herculano hermano hermenegildo herschel heru herwig
hesam hezekiah hideaki hideki hideto hidetoshi hieu hikmet hilding hillel hilmar himanshu hipolit hipolito hiram hiroaki hiroki hiroyuki
hisashi hisham hitesh hitoshi hjalti ho-jin homayoun hongwei hooman hooshang horatiu horia hormoz hossein houari howie hoyt hristo hrvoje
hryhoriy htun huba huey hugolin huib hulusi humphrey hunor huseyin husnu hussain hussam hynek hyun-jin hyun-woo iacob iacopo iakovos iancu
ibra ichabod ichiro idan ido idris iestyn iftach ignac ignacy igors ihsan iiro ike ildefonso ilhan ilie ilija iliya ilker ilkka ilko illia
ilmari ilmars ilya imam imants imed imre in-ho inacio indalecio indra indrajit indrek ingemar ingolf ingvald ionel iordanis iorwerth iosif
iraj ireneusz irvin irwin isaias isak isamu isao ishak ishmael isiah isidoro isidoros iskander ismaila ismet ismo israel issaka issiaka
issouf issoufou itai itamar itzhak iulian iuliu ivar ivars ivaylo iver ivor izzat izzet jaak jaakko jaan jaanus jaber jabir jacco jachym
jacopo jacquot jaden jae-hyun jae-in jae-yong jafar jagjit jahangir jaideep jakab jakov jalel jalen jalmari jamaal jamar jamil jamshid janis
janne januario janus jaouen jari jarkko jarlath jarle jarmo jaromir jaroslavs jassem jaswant jatin javad javon jayant jayden jayesh jaylen
jed jedediah jedrzej jef jeffery jehan jekabs jelko jelmer jeno jeoffrey jerald jered jeremiah jerrold jess ji-hoon ji-sung jianguo jianhua
jianjun jianmin jianping jiawei jignesh jihad jin-ho jin-woo jinping jintao joakim joannes johnathan johnathon johnpaul joko jonah jonathon
jong-un joon-ho jordao joren jorioz jorma josiah jostein josue jouko jovan jovenel jozsef judoc juerg juhani juho juliusz jun-ho junichi
junichiro junji junjie juozas jurg jurgis juri juris jurriaan justino juvenal kaan kaarle kaarlo kaci kadeem kadir kadri kaelig kais kaj
kajetan kalevi kalidou kalifa kalju kalman kaloyan kambiz kamen kamlesh kamran kamyar kandeh kanwal kapil karan kare kareem karlis karolis
karoly kartik kauko kaveh kazem kazim kazimieras kazuhiko kazuhiro kazuki kazuya kazys kei keiichi keiji keijo keir keisuke kelby keld
kelemen kemal kemoko kenan kenichi kentin kenzo kepa keqiang kerem kerim kermit keshav kestutis ketan ketil keven keyvan khairul khaldoun
khalifa khayr kheireddine khelifa khoa khoi khosrow ki-moon kianoush kien killien kimmo kimon kioumars kiril kirill kirit kiro kittipong
kizito kjartan kjeld kleanthis klemens klement kliment klutse knud koebi koenraad koichi kokou kolos komla konan koni konsta konstanty
koppany koray korbinian korentin korhan korn kornel kosmas kossivi kostiantyn kostis kosuke kouassi kourosh krasimir kresimir krishnan
kristaps kristjan kristof kristofer kristopher krisztian krum kryspin krystian krystof krystyn ksawery kuldeep kunihiko kurniawan kurtis
kuzman kvetoslav kwabla kwang-soo kyaw kylian kyllian kyrylo lachezar ladislav laercio lage laimis laimonas lajos lakshman lampros lancine
laouen lashawn lassi lassine laureano laurens laurentin lauro laverne lazar lazaro lazaros leander lech lechoslaw lefteris leiv leland
lemuel lenard leocadio leoncio leonel leonid leonidas leontin leopold-sedar leos lesia leslaw levente libasse libor liborio licinio lienard
lijun linas linus liudas ljubo ljubomir lochlan lodewijk lodovico lokesh lonnie lorant loren loreto lorinc lorne lothaire louay loukas
lourenco lowie lubin lubos lucio lucius lucjan ludek ludolf ludovico ludvik ludwik luitpold luiz lukacs lumir lutfi luzi lyazid lyuben
lyubomir maamar macario maceo machiel macky madalin madan madhu madis madou mady magni mahathir mahe mahendra mahir mahmood mahmut mahrez
maido mait majdi majed makis maksim maksym maksymilian malachi malamine malang malte mamadi mamane mambe mamoru manabu manh manlio manmohan
manoel manole manolis manos manouchehr mansour manus maodo marcal marcell marcial marcio margus marien marinko marino marios markos marten
martialis martinho martino marton martti marty martynas marwan marwane masaaki masahiko masahiro masaki masami masanori masao masashi masato
masatoshi masayuki masoud matei mateus matheus mathew mathys mati matous mattia maturin matyas maung mauno mauri maurin mauritz maurycy
maxim maximin maximino mayank mazen mazhar medard mees mehran mehrdad mehrzad meindert melaine melchior melchiorre melih melvyn menachem
mendel menelaos menyhert mert mervin mesmin mesut mete metin metodej metodi mevel mevlut micha michail michalis micheal mieszko mihajlo
mihaly mihkel mihnea mikkel mikolaj miksa mikulas milen milenko milind milivoj miljenko milorad milosz miloud milovan miltiadis milutin
mimoun min-ho min-jun min-soo mindaugas mingze minoru minos mircea miro miroljub mitch mithat mitica mitko mitsuo mitsuru modestas mohamadou
mohammad mohammadreza mohcine mohit mohsen mojmir mojtaba momchil moo-hyun mordecai moreno moriba moric morteza morvan mose moshe motoki
mouad mouctar mouhamadou moumouni mounkaila mountaga moustafa mstislav muammer mucahit mugur mugurel muhamad muhammadu muhammed muharrem
muhittin muhsin muiris mukul mukund mulyadi munir murali murat murilo mustafa muthu muzaffer mykhailo myron myroslav myung-bak naci nacim
nadav nader nadhem nael naftali nagendra nahum nail naim namik namory nandan nandor naoto napoleao narayan narayanan narcis narciso narinder
naser nasreddine natan nattapong navid navin nawaf nayden nazario nazih nazim nazri neasan nebojsa necati necdet necip necmettin neculai
nedelcho nedeljko neel neelesh nehemia nejat nektarios nelu nemesio nerijus nerio neven nevzat nghia nhat nicaise nicasio nicephore nicodemo
nicolae nicolau nicu nicusor nihat niilo nikiforos niklas nikodem nikolay nilesh nima nimrod nir nirmal nissim nitesh nizam nizamettin
nnamdi noam noboru nobuaki nobuo nobuyuki nopporn norio normunds notis nouhou noureddin nouredine nugroho nunzio nurettin nuri nusret
obadiah octav oddbjorn oddgeir odysseas ofer ofir ognian ognjen ognyan oguz oguzhan ohad ojars okan okba okechukwu oktay olai olavi olcay
oldrich olegario oleksii oleksiy olgierd oliwier olle olli ollivier olof olumide olusegun omari omid omprakash omri onder onni onno onofre
onur oren orens orest orestis orhan orjan orkun orlin orville osbert oskars osman osorio ossi ossian ostap oszkar otakar otavio otello
othmar otmar otso ottokar ouassim ourdia owe ozan ozcan ozgur ozkan paal pacome padrig panait panayiotis pancrazio pandelis panos pantelis
paolig pape-amadou parag paramjit paresh parham paride partha parviz pascalin pascual patern paterne pathe patrice-emery patricio patrik
patryk patxi pauli paulino paulius pavan pavle pavlos pavol pawan payam peadar pedram peeter pejman pelayo pelle pellegrino pencho pentti
pepijn perceval perig periklis petar petko petras petre petrica petro petros petru petter petteri phat philippos phong photis phuoc
piergiorgio pierpaolo pierrig pierrot pinchas pio placido plamen platon plinio pol polat polychronis pompiliu pongrac pontus pouya prabhakar
prabowo pramono pranab pranas prasanna prasenjit prasert prashant pratap prateek pravoslav prayut premysl priit primael primitivo pritam
procopio prodromos prokop puneet purushottam pyotr qasim qiang qishan quim quinton quique quirin quirino raanan rabie rachmat radan radim
radko radoje radomir radoslav raed rafaelo rafi rafiq raghav raghavendra raghu ragnvald rahmi raimo raimonds raimundas rainier raivo rajat
rajendra rajinder rajko rajkumar rajmund ramakrishna ramakrishnan raman ramazan rami ramin ramnath ramunas ranjan ranjit ranko rasim rasoul
rastislav ratan rauno ravindra rayane razak recai recep refik reidar reinder reiner reinmar reino remigijus remigiusz remus remzi ren resat
reuven reza rezso rhun riadh ricardas richie rickey ridvan rieg rifat rigas rik rikard rimantas rimas rishi ritesh riza rizki roald roar
robby roberts robinson rodger rodion roelof rogerio rogier rokas romano romeu romualdas romulus ronaldo ronen roparz rosen rosendo roshan
rosli rostam rostislav ruadhan ruan rubens rubin rudolph rufino rufo ruggiero ruhi rumen runar ruperto ruprecht ruslan russel rusty ruy
ruzgar ryoichi ryosuke ryota rytis ryuichi ryuji sabahattin saber sabin sabino sabir saburo sadegh sadik sadok sadri saeed sagar saif saku
salaheddine salaun saleh salifou salih salomao saman samer sampo samuele samuli sandor sandu sang-hoon sang-woo sankar santeri santino santo
sarabjit sarp sasa sasan satoru saturnin satya saulius saurabh sauveur savas savinien savvas sayed scot sebastiao sebestyen seckin sedat
sefa seidou seiichi seiji selahattin selami selcuk selim semih semou semyon senan senthil seosamh septimiu serafim serafin serban serdar
sergiu sergiusz serhat serhii serkan sertac servac servando servet setiawan settimio seung-ho seung-hyun seung-min seung-woo severiano
severino sevket seweryn seyfettin sezai shahab shahin shahram shahriar shahrokh shahrul shai shailesh shalom shaohua shapour sharad shashank
shaul shekhar shigeki shigeo shimon shimshon shin shinichi shinzo shiro shivaji shlomi shlomo shmuel shmulik sho shogo shoichi shoji shota
shrikant shuichi shuji shunsuke siamak siavash sidali siddhartha sidy sieghard siem sietse sigbjorn sigfrido sigismund sigitas sigmar
sigmund siim silouane silvere silvestr silvestre silvestro silvino simao simion simo simonas sina sinan sinisa siradiou sivert sixten sjaak
skander slaheddine slamet slavcho slaven slavomir sobeslav socrates sofien sofoklis sohrab somchai sompong somsak sondre soner sonke sonny
soroush sosthene sota sotirios sotiris soulaymane souleyman sourav spasen spiros spyridon srecko srikanth srinivasan staffan stamatis
stanimir stanko stanoje stasys stathis steen stefanos steinar stelian stelios stepan stergios stevan stian stiliyan stoyan stoyko stratos
struan suat subodh subramaniam suchart sudarsono sudip sugeng suharto sujit sukarno sukhdev sukhwinder sukru suleyman sumarno sumit sung-ho
sung-min surachai suraj surendra surjit surya sushil susilo susumu suyash svatopluk svatoslav svein sverre svetlin svetoslav svetozar
swapnil sylvester sylwester symeon szabolcs szczepan szilard szilveszter taavetti taavi tadeas tadeu tae-hyung tae-yang tage taha taher
tahirou tahsin taichi taieb taisto takahiro takao takato takayuki takeo takis taku takuma takumi takuya tal talal talan talel taliesin talla
tamas tancrede tancredi taner tangui tanmay taoufiq tapani tarcisio tarmo tarun tassos tatsuo tatsuya tatu taufik tauno tawfik tayfun taylan
tayyip tcheick teemu teguh tejas tekin telemaco temel teodor teofil teofilo teppo tetsuo teuvo tevfik thad thaksin thanakorn thanasis
thanassis thanh thant thassilo theau thein themis themistoklis theobald theocharis theodosios theofanis theofilos theron theun theus thien
thimothe thinh thorben thorkild thrasyvoulos thure tiberiu tiemen tien tiernan tighearnan tihamer tiit timeo timmy timofey timon timotheos
timur tino titien titusz tivadar tjark toader toan todor toivo tolga toma tome tomer tomi tommi tommie tomohiro tomoyuki tonnie toomas toon
toprak toralf torcuil torfinn torgeir torger torgny toribio torkel torleif torolf torquato toru toshiaki toshihiko toshihiro toshio
toshiyuki toumani toussaint traian trayan trey triantafyllos trieu tristao troels trong tryfon tryggvi tsanko tsutomu tsuyoshi tsvetan tual
tudi tudorel tufan tugrul tulio tuncay tuncer tung tuomas tuomo turan turgay turgut turhan turker turlough tushar tuukka tuure tuvia tvrtko
tymofiy tymon tymoteusz tyree tyrell tytus tzvi ubbo ueli ufuk ugljesa ugur uhuru uilliam ujjwal uldis ulisses ullrich ulrik ulysses umesh
umit umut uno upendra urbano urho urmas urpo ursino utkarsh utku vaclovas vadim vadym vagn vahid vaibhav vaidas vaidotas vajk valdas
valdemar valdis valentijn valentinas valentino valentyn valeriu valeriy valter valtteri vangel vangelis vanja vasant vasileios vaslav vaso
vassilis vasu vavrinec vazul veaceslav vedat vehbi velibor velimir velislav velizar velko vello venancio venceslas vendel venelin venkatesh
venkatraman ventsislav verner vesa vesel veselin viacheslav vicenc victoriano victoric vidak vidkunn vidmantas vidyut viesturs vikrant
viktorin vilem vilhelm vilho vilius viljami viljo villem vilmos vinayak vinh vinko vipin vipul virender virginijus vishnu vishwanath vitalii
vitalijus vitaly vitas vitezslav vitorino vladas vlade vlado vladut vlastimil vlastislav vlatko voicu vojin volkan vratislav vsevolod vuk
vukasin vyacheslav vygaudas vytautas vytenis waclaw wael wagner wahyu walenty walerian wally walther wanderley wassim wawan wawrzyniec
waylon weerasak weidong weiguo weiming welf wenbo wenceslao wenceslas wendelin westley wichai widodo wiebe wiebren wieland wietse wigbert
wijnand wiktor wilbert wilburn wiley wilford wilfred wilmer wincenty winfred wit wlodzimierz wole woo-jin woodrow wout wulf wylie xander
xenophon xiaobo xiaodong xiaofeng xiaohui xiaojun xiaoming xiaoping xiaoyong xisto xurxo yaakov yadollah yahia yair yakhya yakov yalcin
yancy yanko yanto yaron yasar yashwant yasin yasser yasuhiro yasushi yavor yavuz yazid yegor yehezkel yehoshua yehuda yero yevhen yiannis
yifan yiftach yigal yigit yildiray yilmaz yiming yiorgos yisrael yitzchak yitzhak ylan ymeric yngvar yoan yoav yochanan yoel yogesh yoichi
yonatan yong-ho yongjun yoram yordan yosef yoshiaki yoshihiko yoshihiro yoshiki yoshinori yoshio yoshiro yoshiyuki yossi yosuke youness
young-ho young-jin young-soo younis yousef youssouf youssoupha yrjo yudi yuichi yuji yukio yunus yurii yury yutaka yuto yuval yuvraj yvain
yvelin zaccharie zachariah zacharias zackary zadig zafer zaharia zaher zainal zakari zakhar zaki zalan zalman zarko zartosht zaw zayd zbynek
zbysek zdislav zebulon zedong zeev zeferino zeger zeki zelmir zemin zeno zenoviy zephirin zhelyazko zhigang zhihao zhijun zhiming zhiqiang
zhivko zhiwei ziemowit zigmas zihao zikmund zilvinas zineddine zisis ziva zivojin ziya ziyang zoheir zsigmond zsolt zsombor zulkifli zvi
zvonimir zvonko zydrunas zygfryd zygmunt
`;

export const FURTHER_FEMININE = `
oihana fenella eluned ottoline brynn keighley shanelle anjelika tenley
aabida aafke aanchal aarti aase abha abiba abir abla adalet adalgisa addie addolorata adelajda adelina adhiambo adi adiaratou adila adina
adja adjovi aduke adva aelis afaf afef afi afroditi afsaneh afua agapi agata agatha agathi agda aggeliki agne agnessa agnetha agostina
agostinha agot agripina agustina ahez ahu ahuva aija aikaterini aila aili ailish ainike aishah aishwarya aiste aitana akanksha akari akila
akouvi akua alaina alannah albena albertine alcine aldona alecia aleksija alenka aleta aletta alev alexane alexiane alfhild alfonsa
alfonsina alfreda alia alima alimatou alina alisa alka alkistis allyson almaz almira alona alpana althea alva alyce alyona alzbeta alzira
amani amaryllis ambika ambroisine ameline amena amenan amie amma ammaria amoin amrita amsatou anabela anahi anamaria anamika anastasie
anastasiya anastazja anat anatoli anbar anda andela andelka andra andreea andreia andreina andria andriana anemone anete anfel anfisa
angelia angelika angeliki angeline anghelina angie angiolina anh-thu aniela anikka aniko anindita anisah anitta anju ankita annabeth
annalise annelore annemiek annemieke annet annetta anniek annikki annmarie anouchka anoushka anta anthi anthoula antigoni antoaneta antonie
antonietta antonija antra anu anuja anupama anuradha anyango anzelika anzhela aoibheann aoibhinn aoua aphrodite apinya apolena apolonia
aradhana arame aranka arantxa arantza archana aretha areti arezoo argyro ariana ariela aristea arja arleen arlene armance armida arminda
arnhild arpita artemis artemisia arundhati arwa arzela arzu asa asami ase ashild ashlee ashwini asli aslihan aspasia assa assata assiatou
assietou astan astra astuti asuka asuman asya ataa atara atefeh athanasia athina atieno atika atsede atsuko audhild audra audrone aukje auli
auma aune aurianne ausra avigail avital aviva avni awino awo ayaka ayako ayala ayane ayantu ayat ayca ayele ayelet ayfer aygul aylin aynur
aysegul aysel aysen aysenur aysun ayten ayu azadeh azar azelie azita azizah azlina azra azza badia badra bahar bahareh bahija baiata baiba
bailey baiva bambi banafsheh bandana banu barbel barbra barbro barica bartolomea basak basma batoul batsheva batya bea begum belgin belma
belmira benan benazir benedita benita bente berdien beren beril berna bernadeta bernadett bernadine berrin bertha bertien bessie bethlehem
betsy bette bettie bettye betul beulah beyza bhagyashree bharati bharti bianka bice bich bijou bilge biljana billie bilyana bindu binetou
binnur birgul birna birsen birtukan birute bisera bistra bita bjorg blaga blagica blaithin blathnaid blazena bobbi bobbie bogdana boglarka
bogna bogumila boguslawa bohumila bohuslava bojana bolade boluwatife bonita bora borbala bori borislava boryana bountou boutheina boyana
bracha branca brandi brandusa brankica breanna brechtje brianna brid bridgette brigita brita britney brittani brittney brona brone
bronislava bronislawa brunehilde brunhild bruni bryanna bryanne brynhild buhle buket burcu busisiwe busra caitlyn caline callie camila canan
candelaria candi candida cansu caoilfhionn cara caren carin carissa carlene carlyn carmelina carmelita carmella carmelle carminda carolee
carolien carri caryn casilda cateau catharina catheline cathleen cathryn catia catinca catrina catrinel cecelia cecily cecylia cemile cennet
ceren ceridwen cerise ceyda ceylan chafika chama chana chandni chandrika chanida charikleia chariklia charla charmaine charu chau chava
chaya chelsey cherine cherise cherri cherryl cheryle chhavi chiaki chie chieko chihiro chikako chimamanda chinatsu chinwe chisato chitra
chizuko christen christi christiana christien christy chrysa chrysanthi chrysoula chrystal cidalia cigdem cindi cintia citra claartje clare
clarence clarice cliodhna coby codruta colomba concha constanca constanta constanza corina corine corrine cosette cosmina costanza covadonga
crenguta crina cristal csilla cuc cuifen cunegonde custodia cveta cvetana cybele czeslawa dace dafna dafne dafni dagmara dahye daina daisy
daiva dalit dalma damaris damini damjana damla danae danai dandan danette danguole dani dania danica daniella danijela danita danitza danuse
danute darcie darcy darija darinka darla darleen darlene darshana daryna dayna deana deanna deanne debbi debby dede deena deepali deepti
deidra deidre dejana delal delilah delores deloris demet demetria dena denice denisa denitsa deniz derya desanka desi desideria desislava
despoina devi dhara diaba diah dian dianna diaraye diariatou diarietou diatou didem dienaba diep dieu dieuwertje dieuwke dieynaba dijana
dikla diksha dilan dilara dilek dilyana dimple dineke dioba dionysia dior dipti disa disha ditte divna djaineba djamilatou djelika djenabou
djene djenebou djihane djouher djouma dobrila dobrinka dobrochna dobromila dobroslava dochia doina dominga domitilla domitille domnica
domnine donatienne donya doortje doriana dorina dorit dorotea doroteja dorotka dorottya dorte dorthy dovile draga dragana dragica drahomira
drahoslava drahuse drusilla dudu dulce dulcie dung-anh dunia durdica dusanka dushka duygu dvora eabha earlene eavan ebru ecaterina ece ecem
eda edeline edina edita edvige edwina eefje eefke efi efrat efstathia efsun efthymia eftychia eglantine egle eija eiko eili eilish einat
eini eirini eivor eka ekta ekua ela elaheh elaina elana eleanora elefteria eleni elga elham eliana elide elif elikia elisabet elisabete
elisavet elisenda eliska elissa elita elitsa elizaveta elka elli elly elma elmas elna elnaz elo elouise elpida elsje elva elvan elviira ema
emel emese emilee emilienne emiliya emine emmaline emmi emmy emna emoke emperatriz endang engracia eniko enola enriqueta erasmia erato
erdmute erell eri ericka erine erja erma ermelinda ernestina erni ersilia erwana erzsebet esen esha esin esmee esra essie estella estera
esteri esti etelka etelvina etenesh etsuko etta eudora eudoxie eufrosina eugenija eula eun-hye eun-ji eun-jung eun-kyung eun-mi euphemie
evamaria evane evangelia evangelina evanthia evdokia evelien evelin evelina eveline evgenia evgeniya evija evrim evzenie ezgi fadimata
fadime faina fairouz fanchon fanette fani fanney fanni fannie farahnaz faranak fardau faridah farideh farnaz farrah farzaneh fatema fatemeh
faten fatimatou fatmagul fatouma fatoumatou fauziah fawzia fedora felecia felicitas felicja felipa felisa fella fenia fereshteh feride
feriel fethia feyza fiammetta fidan fieke fien figen filio filippa filiz filofteia fily fionnghuala fiorenza firmine firoozeh fitri fitriani
floarea floortje florbela florentina florentine florianne florica florie florina forough fortunee foteini fotini foune framboise franciska
franciszka frantiska freddie frederica freja fride friedegard frigga fruzsina fulvia fulya fumie funda funmilayo furaha fusako gabija
gaetana galateia galia galit galya gamze ganka garbine garyfallia gaud gauri gayatri gayle geertruida geetanjali geke gelsomina gena genet
genovaite genoveffa genoveva genowefa georgeta georgiana georgianna georgine gerdien gergana germana gerrie gersende gertie gertruda
gertrudes gervaise geta gete geun-hye ghada ghazal ghazaleh gherghina ghisline ghizlane gia giacinta giacoma giada gianna giedre gifty gigi
gila gilda gillette ginka gintare gioia giovannella gisline gitanjali gitta giuditta giuseppa giusi giusy gizela gizella gizem gjertrud
glenna gnima gobnait goldie golnar golnaz gonca gonda gonnie gonul gorica goundo gozde gracie graciete granya gratiela grazia grazina
gregoria grete grietje griselda grozdana gudrid guendalina guenievre guerline guida guilaine guilhermina guinevere guiying gulay gulcan
gulden guler gulhan gulizar gulnur gulsah gulsen gulseren gulsum guna gunay gundega gundula gunhild gunnel gunnhild gunnvor gunta guzide
gwendolyn gyongyi gyorgyi habibe habibeh hacer hadar hadas hadassah hadda hadiatou hadjer hadley hae-won hafize hager hagit haiyan hajnalka
hala haleh haley halide halimah halimatou halla halldora hallie hamideh hanaa hanae hande hanen hanh hania hanife hannie harini harleen
harriett harshita haruko harumi haslinda hasnah hassiba hatice hatsue havva hawaou haydee hayet hayriye hazal hedda hedvig hedviga hedvika
hee-jin hee-sun heena heidemarie heidrun heili heini helja helka helma helmi helve helvi hemalatha hend henda hengameh henna henny henrieta
henrietta henriqueta henryka hermien hermina herta herveline hetty hiba hideko hien hikari hila hildegarde hildur hilja hilkka hilla hillevi
hiltrud himani hinata hiroko hiromi hisako hjordis hoela homa hong-nhung hongmei honoka honorata houleye hristina hulya humeyra huong-giang
husniye hye-jin hye-kyo hye-won hyo-jin hyun-jung ibolya ibtissem ichrak idalina idella idil idit idun ieva ifeanyi ifigeneia iga ignacia
ihsane ijeoma ika ikuko ila ilana ilayda ilda ilene ilga ilhem ilinka iliyana ilknur ilta ilze imade iman imelda immaculada imogene imola
impi inas inbal inci indah indrani indu inese inessa ineta inez ingegerd ingela ingri ingrida inguna inken inkeri ioanna iolanda ionela
ioulia ipek iratxe irem iren iride irit irja irmak irmela irmeli irmina irune isabeau isadora isatou iselin iseult isha ishita iskra islande
ismini israa itsuko iulia iuliana ivane ivanka ivanna ivelina ivika ivone ivonne iza izabella izaskun izumi jaana jaclyn jacoba jacomijn
jacotte jacquelyn jada jagoda jagruti jainaba jaleh jalila jamilatou jamuna janell janelle janette janie janina janis janka janna jantje
jaqueline jaromira jaroslawa jasna jawaher jayalakshmi jayanti jayashree jaye jayla jayna jeanie jeanmarie jeanna jela jelica jelka jeltje
jeneba jenifer jenni jennie jeong-hee jeri jerri jetske jette jhansi ji-eun ji-hye ji-min ji-won ji-woo ji-yeon ji-young jiayi jihan jin-ah
jin-hee jindra jindriska jingjing jirina joanie joann jodi joellen johana johane jolan jolana joleen jolijn jolita jonna jordane jorinde
jorun josefien josefine josje jovana jovanka jowita jozefa jozefina juanita judi judita judyta juli juliane julianna julianne juliet julieta
julija julijana juliska julita jung-hee junko jurate jurgita jusline jussara justa justina juul jyotsna jytte kadi kadia kadidiatou kadidja
kadri kadriye kaede kafui kahori kaidi kaitlin kaitlyn kaja kajal kajsa kalina kalliopi kalsom kaltoum kalyani kalypso kamelia kamile kamini
kamla kanako kanchan kani kanika kankou kanokwan kany kanya kaoru karidia karina karlene karmen karoliina kartika kartini karyn kasey
kasturi kata katayoun katelyn katharine kathe kathi kathrine kati katica katina katleen katre katrine katsuko katya kaveri kavitha kawtar
kawthar kay kaye kaylee kayoko kazimiera kazue kazuko kazumi keely kelig kelli kellie keltoum kemunto keren keri kerri kersti kerttu ketty
kevser khadidia khadijah khanyisile khaoula khedija khoudia khouloud khrystyna khushboo kiara kiersten kieu kim-ngan kimberlee kimiko kinsey
kira kirsti kirstin kiyoko kjellaug klaartje klari klaudia klavdia kleio kleopatra klervi komal konstantina koralia kornelia kornilia kosara
kotomi kotone koumba kouro krasimira kriemhild krista kristel kristi kristie kristiina kristy kristyna krisztina krithika kriti krystal
krystle ksenija ktami kubra kumari kumi kumkum kunigunde kuniko kusum kvetka kvetoslava kvetuse kyla kylie kyllikki kyoko kyriaki kyung-hee
kyung-wha lacey lacramioara lacy ladan ladislava lagle laima laimdota laine laissa lakisha lala lale laleh lamiaa lamis lamprini lamrana
lana laney lanying laoise lashonda latanya latasha latifah latisha latonya latrice laurane laureen laureline laurene lauretta laurette
laurien laverne lavonne lawanda laxmi layal le-thu leandra leann leanna leda leelo leesa leida lela lelde leman lemlem lenaick leni lenke
lenneke lennie lenora lenore leokadia leola leone leonilde leonora leontina leopoldine lepa lera lesa lestari lesya leta letha letitia lexie
leyla liana liat libena licia lida lidiya lidwine liesbet lieselotte liga ligia lihi lihong lihua liina liis liisi lijuan lilas lili lilia
lilica lilija liling lilita liliya lilja liljana lilla lillie lilyana limor linn lior liora liping lito liubov liudmila lizbeth ljerka ljuba
ljubica lobna loena loeva lolade longina lonneke lopamudra lora loraine loreena lorelei lorella loren loreta loreto lorette lorie lorrie
louisette louiza loujain loukia lourdy lovisa lozana luann lubna lubomira lucija lucilia lucilla lucja lucrece lucretia ludwika luella
luigina luise luiza lula luminita lumita lyana lykke lyla lyndsay lyndsey lynnette lyubomyra lyubov lyudmyla maarja maartje maayan mable
macy madalena madara maddie madelon madelyn madhavi madhu madhuri madina mado mae maela mafalda mafoudia magatte magdalini magdeleine
magdolna maguette maha mahassine mahault mahe mahin mahnaz maho mahsa mahshid mai-anh maie maiju maiko maimounatou maina maitreyi maj
majbritt majda makale makemba makena maki makiko malathi malee maliheh malina malinda malini malka mallika malorie malvina malwina mamata
mami mamie mamiko mamta manal manami mandana mandira mandjou manel manisha manjula manjusha manorama mantenin manuella marcelina marci
marcie marcy mared marfa margareta margareth margarethe margerie margita margo margrete margrethe mari-liis mariah mariamou mariann marianna
marianthi mariarosa mariarosaria mariateresa marica maricela marichu maricica mariela mariema marieta marietou marietta mariia marijana
marije marika marilene marilia marilynn marinela marinella marinette marioara mariola marise marissa marita marite maritta mariya marjatta
marjo marjolein marjolijn marju marketta marla marlena marlis marlyse marquita marrit martta martyna maruja maruska marva marwa maryanne
maryannick marybeth maryelle maryellen maryjane maryjo maryla marylou maryna maryvone marzia marzieh masae masako masih masoumeh massandje
massaran massita masumi mata matelda matenin mathilda matina matylda mauricette maurine mausumi maye mayra maysa mayu mayuko mayumi mazal
maznah mbayang meagan meaza mechteld medha meeli meeri meganne megawati megha meghan meghana mehdia mehri mehtap mehves meihua meiling
meirav meiying melahat melaine melania melek melike melis melisa melisse melitta melpomeni meltem melva meral merav mercia merel mererid
merethe meri merike merja merve mervi meseret messaouda metaxia mi-kyung mi-ran mi-sook miatta mie mieczyslawa mieko mien miep miho mihret
mikako milana milanka milda milene mileva milica miljana milka milkana millicent miloslava miluse milva mimma min-jeong min-ji min-jung
minako minal mindy minmin minoo mintou minttu mio mioara mira mirabela mirabelle mirdza miri mirja mirjami mirlande mirna mirona miroslawa
mirte mirthe miruna mirva miryam misako mithila mitra mitsuko mitzi miu miwa miwako miyako miyoko mizuho mizuki mladena modestine modupe
mojgan mollie momoka momoko monali monia monifa moraa moran morana morena morgana morna morwen motoko moussou mridula mualla mugdha muge
mujde mujgan mukaddes mukta mulu munevver murni muthoni mutsumi mwanaidi mwende my-hanh my-linh myrna myroslava myrsini myrthe myrtille
myrto mythili myung-hee na-young naaba naama nabintou nadeline nadezda nadica nadiya nadjia nadya nafatouma nafissatou nafula nagisa
nagnouma nahed nahid nahla naiara naig nair najah najoua nakany nalan nalini nami namita namrata nana-ama nanae nanako nanami nanci nanda
nandi nandita nanette nanfadima nansira narcisa nardjes naree narges nargess nariman narimane nasim nasrin nasrine nassera nassima nataliia
natalina nataliya natascha natasza natercia natsuko natsumi nattaya nava naz nazan nazanin nazare nazha nazli nazmiye ndiaya ndioba nebia
nechama neda nedyalka neelima neeltje neena nefeli negar negin nejia nejma nekesa nela nelli nena neriman nerina neringa nermin nese
neslihan nesrin netta nettie neus neusa nevenka nevin ngan ngoc-anh ngone nguyet nhi nhu niama nichole nicoleta nicolette nicolien nicolina
niculina nida nihad nihal nihan niharika niina nijole nika niki nikki nikoleta nikolett nikoletta nikolina nilay nilgun nilima niloufar
niluefer nilufer nimet ninette nining nirit nirupama nishita nisrine nita nitsa nitya nitza nivedita njoki nobuko noemia noga nogaye noirin
nokuthula nola noluthando nolwazi nombuso nomvula nomzamo nonna noora noortje nooshin noraini norhayati noriko norliza notburga nouf nouha
nouratou noya nozomi nteni ntombi ntombizodwa nuchanart nunziata nur nuran nuray nurcan nurdan nurgul nurhaliza nurhan nurit nurten nurul
nurul-huda nynke nyokabi oana obdulia obioma octavia oda oddrun oddveig odilia ofelia ofra oili olalla olava oldrina oldriska oleksandra
olesia olesya olfa olgica olinda olita oliva olivera oliwia oluchi olya ombline omotola onenn onute orapin orietta orit orly orna orsi
orsola orsolya ortrud osnat ottilie otylia otylie ouahiba ouarda ouided ouley ouleymatou oumaima oumayma ourania ouregan ousseynatou oya
ozana ozge ozgul ozlem padma padmavati padmini paige pakize pallavi palmira panagiota panna paraschiva paraskevi pardis parinaz parisa
parthena parul parvaneh parvin pasqualina pastora patrycja patsy pauletta paulien pavlina payal pegah peigi pelagia pelin pembe penda pensri
perihan pernilla perrette perrinette persefoni pervin petek petronela petronella petronila petronille petruta petya phaedra phumzile
phuong-anh piedade pien piera pierangela pille pimchanok pinar pinelopi pippa pirkko piroska piyada piyali pleun pnina pola polyxeni
pomeline popi pornthip poupak prachi pragya prajakta pramila pranjali praskovya pratima prerna presentacion primitiva priscille
priyadarshini profira puleng purnima pushpa putri qiuyue quirina quirine quiteria quiterie quyen quynh rabab rabha raby racha rachelle
rachidatou rachna radana radhia radhouane radja radmila radojka radoslava radoslawa radostina raelene raghda ragini ragnheidur rahamata
rahel rahmatou raili raimonda raisa rajani rajashree rajeshwari rajna rajni rakhi ralitsa rallou ramani ramatou ramune rana ranjana ranjita
ranka rasa rasha ratana rati ratna ratnawati rauha raveca rawan rawia rawya rayane rayna razane rea reba rebekah reelika reem reet reetta
refugio rehab reiko reina reinelde renae renske renuka reshma reta retno reut reveca reyhan rhea rhonwen ria richa ricki riddhi riekje rieko
rihab riho riina rika riko rimma rinat ringa rini risa ritaj ritika ritsuko rivka riwanon rixt robertina rochelle rodica rohani rohini
rokaya rokiatou roksolana rola rolande romaine roman-work romanita romie ronda ronit ronja ronnaug roosje rosalina rosaline rosalva
rosamaria rosamond rosana rosane rosangela rosanne rosaura roseann rosel roselle roser rosette roshanak rosica rosina rositsa roslyn rosmah
rosnah rostislava rouba roufaida rougui rouguiatou rouguy roukia roukiatou roula rouqaya rowaida roxani roxanna roxie roya roza rozalija
rozenne rozsa ruchi ruchika rudo rufina ruhama rukiye rukmini rumyana rupali ruslana rut ruta rute rutendo ruthann ruthie ruthmila ruti
ruvimbo ruxandra ruza ruzica ryoko ryszarda saadet sabrine sadaf sadhana sadhbh sadika sadio safaa safi safiya safiye safta sagrario sahar
sahlework saija saja saki sakine sakshi sakurako salamata salamatou salematou salha saliha salimatou sallie salmah salme saloni salvadora
salwa sama samaneh samar samiha samiksha samra samuela sanaba sanae sanata sanaz sanda sandhya sandi sandie sangita sanita sanjukta sanni
sanou santina sanziana saori sapir sarala saraswati sarata saray sare sarika sarit sarmite saroj sarojini sarolta saundra saveria savina
savka sawako saya sayaka sayuri sebastiana seble sebnem seda sedef sedigheh sefika seguine seija seiko selda selen selene selga selin
selvaggia semia semiha semra senait senay senem seniha senja senka sennait seo-yeon seo-yun seonaid sepideh serafina serap serpil servane
setareh sevastita sevcan sevda severina sevgi sevil sevilay sevim sevinc seyma shadi shaghayegh shahd shahira shahla shahnaz shahrzad
shailaja shaima shakuntala shana shani shanna shanta shanti sharada sharifa sharlene sharmistha sharron shawna sheela shefali shelia sheree
sherine sherri sherrie sheryl shideh shikha shima shinobu shiori shipra shira shirel shiri shirin shirly shlomit shobhana shohreh shoko
shokoufeh shonda shoshana shraddha shubha shubhangi shuhua shulamit shuying sibel sibongile siet sietske sif sigal sigita siiri silja silje
silva silvie silvija silviya simcha simge simin simina sindisiwe sinem sinikka sintija sinziana siqi siramatou siret siriporn sirkka sirpa
sitan siti siwan sizani sjoukje skaidrite slava slavena slavka slawomira slobodanka smaranda smaro smiljana smriti snehal snezhana so-hee
so-yeon so-young soaz soazic socorro sofiia sofiya sofya soheila soile sokona solea solmaz solomiya solrun solvita somjai sonali sonam
sondra songul sonoko soo-ah soo-jung soo-min soo-yeon sook-hee soraia sorana sorina sotiria souadou souhayata souhir soumaya souraya spaska
speranta spyridoula sreedevi sridevi srilatha srishti staci stacie stamatia stamena stana stanca stanislawa stanka stavroula stefaniya
stefka steinunn stela steliana stepanka stergiani stien stijntje stina stojanka stoyanka styliani suad subhadra suchitra suci suda sudipta
sugandha suha suhaila suhasini suheyla sukanya sukran sulastri sulekha sulev sulochana sultana suman sumaya sumie sun-hee sun-young sunanda
suncica sung-hee supaporn supranee supriya surabhi surekha sushmita susilawati sussan suvarna suzan suzana suze suzon suzuko svanhild svea
svetla sveva svjetlana swapna swara swarna sweta sylke synne szarlota szidonia szilvia szonja tabatha tacko tae taeko tahani tahereh taimi
taisia takako tako talia tamaki tamako tamar tameka tami tamika tamiko tammie tamra tanuja tanushree taous taraneh tarini taru tasnim
tasoula tatana tawanna teija tejal tejaswini telma telse tening teodosia terez tereza terezia terezie terhi teri terpsichori terrie terttu
tetyana teuntje teyi thaleia thandeka thanh-thuy thao-nguyen theano thecla thekla thembeka themis theodosia theophanie theopisti thera
theresia thessa thiane thora thordis thouraya thu-ha thuong thuraya tien tifaine tiffani tigist tihana tiia tijana tikva timea timothea
tincuta tingting tinka tirunesh tirza tjitske tomasina tomoe tomomi tonia tonka tora torbjorg torhild torunn tosca toshiko touran
toure-marie traci tracie traudel traute treasa triana triantafyllia tricia triin triinu trijn trina trinh tripti trista triveni truc trudi
trui tshepiso tsitsi tsukiko tsuruko tsveta tsvetanka tsvetelina tu-anh tuba tudora tugba tugce tulay tulin turi turid turkan tuti tuulikki
twila tyra tzipi tzipora tzofia ugne uliana ulku ulrika ulrikke ume umi umran unn upendo urraca ursule urvashi urve uta utako uttara uxia
uyen vaclava vaida vaidehi vaishali vaiva valarie valda valeriane valeriia valija van-anh vana vanesa vani vanya varvara vasilena vasilica
vasilisa vasilka vasso vasudha vasundhara vaula vedrana veera vefa velda velia velichka velislava velta vendela vendula venera ventsislava
vered verica verka verna veselina veska veta vibha vickie vida viera vija vijaya vijayalakshmi viktoria viktorie viktoriia viktorija vildan
vilija vilma vimbai vincenza vineeta vinita viorica vira virag virgie virtudes visnja vitalba vitoria viveca vivi vivienne vlada vladislava
vlatka voichita vojtecha voula vreni vroni vuokko wahida waka wakako walaa wangari wanida wanjiku wassa wati wedad wendi wenjing wenna
weronika wiam wibke widad wiesje wieslawa wiktoria wilai wilda wilhelmina willa willemijn wioletta wislawa wissal wissem wivine worknesh
wulan wulandari wytske xanthi xenie xiana xiaohong xiaolan xiaoling xiaomei xiaoyan xinyi xiulan xuan xuemei xueqin yaffa yafit yagmur
yamini yamuna yanhong yanira yanka yanli yanna yanping yanti yaping yara yardena yaroslava yaryna yasaman yasemin yashoda yasmeen yassa
yasuko yating yaye ye-jin yehudit yekaterina yelda yeliz yelizaveta yen-nhi yeon-hee yeon-joo yesenia yeshi yeter yevheniia yfke yihan
yijing yildiz yingluck yingying yiska ylenia ylva yna yoana yocheved yolaine yolene yolette yonca yoo-jin yoon-ah yordanka yoriko yoshie
yoshimi yosra young-hee young-mi yrsa ytje yu-na yuhan yui yuka yukako yukari yukie yukiko yuliana yuliia yuliya yumei yumiko yun-hee yuni
yurena yurika yuting yuuki yuyan yveline zafeiria zahide zahraa zaira zaiton zaleha zalissa zamfira zana zaneta zarina zaynab zdislava
zdravka zdzislawa zehava zehra zeinab zeinabou zeineb zekiye zeliha zeljka zelma zenabou zenaide zenobia zenovia zephirine zerrin zewdie
zeyneb zeynep zhaleh zhana zhanna zhilan zhivka zhiying ziba ziedite zilda zinaida zinovia zinta zipora ziva zivile ziyi zlata zlatica
zlatka zodwa zoelie zohreh zoi zoica zora zoriana zorica zorka zornitsa zoubeida zouera zsanett zselyke zsofia zsuzsa zubeyde zuhal zuhra
zuhura zulema zuzanna zvezdana zyta
`;

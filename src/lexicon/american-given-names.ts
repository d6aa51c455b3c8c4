// Given names of the United States by gender: national data on given names of the Social Security Administration
// (public domain), births of 1925 to 2023; those of 2,000 bearers and more, of whom 96 % have one gender. Lower
// case, without those of `given-names.ts`.

export const AMERICAN_FEMALE = `
aadhya aaliyah aanya aarna abagail abbey abbi abbie abbigail abbigale abby abbygail abigale abigayle abriana
abrianna abrielle abril abygail acacia ada adah adalee adalia adalie adaline adalyn adalynn adamaris adara
addalyn addalynn addelyn addie addilyn addilynn addisyn addyson adela adelaida adelaide adele adelia adelina
adeline adella adelle adelyn adelynn adia adilene adilyn adilynn adina aditi adora adria adriana adrianna
adrianne adriene adrienne adyson agatha agnes aida aila ailani aileen ailyn aimee ainsley aislinn aislynn
aitana aiyana aiyanna aja akilah alaia alaina alaiya alana alanah alani alanis alanna alannah alaya alayah
alayna alaysia alba alberta albertha alda alea aleah alecia aleena aleia aleigha aleisha aleksandra alena
alene alesha aleshia alesia alessa alessandra alessia aleta aletha alethea alethia alexa alexandra
alexandrea alexandria alexia alexsandra alexus aleyah aleyna alfreda aliah aliana alianna alicia alida alina
aline alisa alise alisha alishia alisia alison alissa alisson alita alivia aliya aliyah aliyana aliza allana
allegra allene alli allie allison allissa allisson alliyah ally allysa allyson allyssa alma alona alondra
alonna alora alta althea alvina alyce alycia alyna alysa alyse alysha alysia alyson alyssa alyssia alyvia
amada amaia amalia amara amarah amaria amariah amaya amayah ambar amberlee amberly ambria ameera ameerah
amelia amelie america amerie amethyst amia amiah amie amilia aminah aminata amira amirah amity amiya amiyah
amora amoura amparo amya amyah amyra anabel anabella anabelle anahi anai anaiah anais anaiya analee anali
analia analicia analisa analise analy anamaria ananya anastacia anaya anayah anayeli andie andria anessa
anette angelena angeles angelia angelic angelica angelie angelika angelina angeline angelique angelita
angella angely angelyn angie ani ania aniah anika anisa anisha anissa aniston anitra aniya aniyah anja
anjali anjanette anjelica annabel annabell annabella annabelle annabeth annalee annaleigh annaliese annalisa
annalise annamae annamaria annamarie anneliese annelise annemarie annetta annette annie annika anniston
annmarie ansley antionette antoinette antonella antonette antonina anya anyla anyssa aoife april apryl
arabella araceli aracely aranza araya ardella ardith areli arely aretha aria ariadna ariadne ariah ariana
ariane arianna arianne arica ariela ariella arielle arika arionna arissa ariya ariyah ariyana ariyanna arla
arleen arlena arlene arlet arleth arlette arline armida arnetta arwen aryana aryanna ashely ashia ashlea
ashlee ashlei ashleigh ashli ashlie ashly ashlyn ashlynn asia asiya aspyn asya athena aubree aubri aubriana
aubrianna aubrie aubriella aubrielle audra audrea audree audrey audriana audrianna audrie audrina aundrea
aura aurelia aurora autum autumn ava avah avalon avalyn avalynn avani averie aviana avianna avigail aviva
avril aya ayah ayana ayanna ayesha ayla ayleen aylin aysha aysia ayva azalea azalia azaria azucena babette
babygirl baila bailee baileigh bambi barb barbie barbra batsheva baylee bayleigh baylie beatrice beatrix
beatriz becca becki beckie becky belen belinda bella belle belva benita berenice bernadette bernadine
bernardine bernetta bernice berniece bernita berta bertha bess bessie beth bethanie bethann bethany betsey
betsy bette bettie bettina bettye beulah beverlee beverley bianca bianka billye birdie blaire blanca blanch
blanche blossom bobbi bobbye bonita bonnie bonny bracha braelynn brandee brandi brandie brandy braylee
brayleigh brea breana breann breanna breanne bree breeanna brenna breonna bria briana brianna brianne
bridget bridgett bridgette brie brieanna briella brielle brigette brigid brinda brinlee brinley brionna
brisa briseida brissa britany britney britni britta brittaney brittani brittanie brittnee brittney brittni
brittnie brittny bronwyn brooke brookelyn brookelynn brooklin brooklyn brooklynn bryana bryanna bryleigh
brylie brynlee brynleigh brynley brynn brynna brynne buffy cady caelyn cailey cailin cailyn caitlin caitlyn
caitlynn caleigh cali calista calla calleigh calli callie calliope callista cambree cambria cambrie camelia
camellia cami cammie candace candance candelaria candi candice candida candie candis candy candyce capri
cara caren cari carie carin carina carisa carissa carla carlee carleen carleigh carlene carletta carley
carli carlotta carly carlyn carma carmela carmelita carmella carolann carole carolee carolina carolyne
carolynn carri carrie caryl caryn carys casandra casie cassandra cassaundra cassi cassia cassie cassondra
cataleya catalina catarina catelyn caterina catharine cathey cathi cathie cathleen cathrine cathryn cathy
catina catrina cayla caylee cayleigh caylin cecelia cecilia cecily celena celeste celestina celestine celia
celina celine chana chanda chandra chanel chanell chanelle chantal chante chantel chantell chantelle charis
charise charisma charissa charisse charity charla charlee charleen charleigh charlene charlette charli
charline charlize charmaine charolette chasidy chasity chassidy chassity chastity chava chaya chelsea
chelsey chelsi chelsie chelsy cheree cheri cherie cherilyn cherise cherish cherri cherrie cherry cheryle
cheryll cheyanne cheyenne china chiquita chloe chrissy christa christal christel christene christi
christiana christiane christianna christie christy chrystal chyanne chyna chynna ciana cianna ciara ciarra
cicely cielo cienna ciera cierra cinda cindi cindy cinnamon cinthia citlali citlalli citlaly claira claire
clara claribel clarice clarisa clarissa claudette claudine clementine cleta cloe clover coleen colette
colleen collette concetta connie constance consuelo contessa cora coral coralee coralie coraline cordelia
coreen corene coretta corina corine corinna corinne corissa cornelia corrina corrine cosette courtnie crissy
crista cristal cristi cristie cristin cristine cristy crystal cydney cyndi dacia dafne dahlia daija daijah
daina daisha daisy daja dajah dalary daleyza dalia dalila dalilah danae danelle danette dania danica
daniella danika danisha danita danna dannette danni dannielle danya danyelle daphne darci darcie dariana
darla darleen darlene darline darlyn dasha dasia davida davina dawn dawna dawne dayana dayanara dayanna
dayna daysha deana deann deanna deanne deasia debbi debbie debbra debby debi debora debrah dedra deeann
deedee deedra deena deidra deidre deirdre deisy deja dejah delana delaney delanie delena delfina delia
delicia delila delilah delinda delisa della delois delora delores deloris delphia delphine delta demetra
demetria demi dena denae deneen denice denisha denisse denita denna dennise deonna desirae desire desiree
dessie destany destinee destiney destini destinie destiny detra devona devora devorah dezirae dian diann
dianna dianne dina dinah dionna dixie diya dollie dolly domenica dominga dominica dona donita dora dorcas
doreen dorene doretha doretta dori dorinda dorine dorotha dorothea dortha dorthy dottie dovie dreama drema
drucilla drusilla dulce dynasty earlean earlene earline earnestine eartha easter eboni ebonie ebony eda edie
edith edna edwina edythe effie eileen eisley ela elaina elaine elana elayna elayne elda eldora eleanor
eleanora eleanore elease eleni elexis eliana elianna elicia elida elin elina elinor elisabeth elise elisheva
elissa eliza elizebeth ella elle ellena elli elliana ellianna ellie elly ellyn elma elmira elna elnora
elodie elois eloisa eloise elora elouise elsa elsie elva elvera elvia elvira elyse elysia elyssa ema emalee
ember emberly emberlynn emelia emelie emeline emely emelyn emerald emerie emersyn emilee emilia emiliana
emilie emmalee emmaleigh emmaline emmalyn emmalynn emmarie emme emmeline emmi emmie emmy emogene ena enedina
enid ensley era erica ericka erika erin erlinda erma ernestina ernestine eryn esme esmeralda esperanza
essence essie esta estefani estefania estefany estela estella estelle esther estrella eternity ethel etta
eugenia eugenie eula eulalia eunice eva evalyn evalynn evangelina evangeline eve evelin evelina eveline
evelyne evelynn everlee everleigh everley everly evette evie evonne fabiola faigy faith fannie fanny farrah
fatimah fatoumata fawn faye fayth felecia felica felicia felicity felisha fern filomena fiona flor flora
florence florene florine flossie fonda frances franchesca francine francisca freda freida freya freyja frida
frieda gabriella gabrielle gaia gail gala galilea gaye gayla gaylene gaynell gearldine gema gemma gena
genesis geneva genevieve genie genna genoveva georgeann georgene georgetta georgette georgia georgiana
georgianna georgina georgine geraldine geralyn geri gerri gertie gertrude gia giada giana gianna giavanna
gigi gilda gina ginger ginny giovanna gisel gisela gisele giselle gissel gisselle gitty giuliana gizelle
gladis gladys glenda glenna glinda glory glynda glynis golda goldie gracelyn gracelynn gracey gracie
graciela grayce grecia greta gretchen gretta griselda guinevere gwen gwenda gwendolyn gwenyth gwyneth
hadassah hadlee hadleigh hafsa hailee hailey hailie haily haisley halee haleigh haley hali halie halima
halle halley hallie hana hanah hanna harleigh harmoni harmonie harmony harriett harriette hattie hawa haydee
haylee hayleigh hayley haylie hazel heaven heavenly hedy heide heidy helena helene hellen henrietta herlinda
herminia hettie hilda holley holli holly honesty honey hope hortencia hortense ida idalia idella iesha ila
ilana ileana ilene iliana ilona ilse ima imelda imogen imogene ina inara inaya india inez inga iola iona
ione ireland irene iris irma isabela isabell isadora isamar isela isha isis isla isobel italia itzayana
itzel iva ivana ivanna ivette ivonne ivy iyana iyanna iyla izabel izabella izabelle izzabella jacalyn
jacelyn jaci jacie jacinta jackeline jackelyn jacki jacklyn jacklynn jaclyn jaclynn jacqualine jacquelin
jacquelyn jacquelyne jacquelynn jacquline jacqulyn jada jadelyn jaeda jaela jaelynn jaida jaila jailene
jailynn jaimee jaina jakayla jala jalayah jaleah jaleesa jalisa jalissa jaliyah jamaya jamesha jamia jamila
jamilah jamiya jamiyah jamya jana janae janai janay janaya jane janea janee janeen janel janell janelle
janelly janely janene janessa janeth janett janetta janette janey jania janiah janie janiece janina janine
janis janise janiya janiyah janna jannah jannet jannette jannie january janya janyla jaquelin jaqueline
jaquelyn jasleen jaslene jaslyn jaslynn jasmin jasmine jasmyn jasmyne jaunita jaya jaycie jayda jayla jaylah
jaylani jaylee jayleen jaylene jaymee jayna jayne jazelle jazlyn jazlynn jazmin jazmine jazmyn jazmyne
jazzlyn jazzmin jazzmine jeana jeane jeanelle jeanene jeanetta jeanette jeanie jeanmarie jeanna jeanne
jeannette jeannie jeannine jemma jena jenae jenee jenell jenelle jenessa jeni jenica jenifer jeniffer jenine
jenise jenna jennah jennette jenni jennie jenniffer jenny jeraldine jeri jerica jerilyn jerri jerrica
jesenia jesica jessa jessalyn jessenia jessika jesslyn jianna jill jillian jimena jina jiselle jiya joana
joanie joann joanna jocelin jocelyn jocelyne jocelynn jodee jodi joella joelle joellen joetta joette johana
johanna johannah johna johnetta johnna joi jolee joleen jolene jolie joline jolynn jonelle joni jonna
jordana jordynn jorja josalyn joscelyn josefa josefina joselin joseline joselyn josephina josephine josette
josie joslyn joslynn josselyn josslyn journee journei journi journie jovana jovanna jovie jovita joy
joycelyn joye juana juanita jubilee judie julee juli juliana juliane juliann julianna julianne julieann
julienne juliet julieta julietta juliette julisa julissa june juniper jurnee justina kaci kacie kadie kady
kaela kaeli kaelyn kaelynn kaia kaila kailah kailani kailee kaileigh kailey kaili kaily kailyn kailynn kaira
kaisley kaitlin kaitlyn kaitlynn kaiya kala kalea kaleah kalee kaleena kaleigh kalena kaley kali kalia
kaliah kalie kalina kalista kaliyah kalli kallie kalynn kamara kamaria kami kamila kamilah kamilla kamille
kamiya kamiyah kamora kamya kandace kandi kandice kandis kandy kanisha kaniya kaniyah kara karah karely
karena kari karie karime karin karina karis karisa karisma karissa karla karlee karleen karleigh karlene
karley karli karlie karly karlyn karma karmen karmyn karolina karoline karolyn karren karri karrie karyl
karyme karyn kasandra kasi kasie kassandra kassi kassidy kassie kataleya katalina katarina katelin katelyn
katelynn kateri katerina katey kathaleen katharine katherin kathern katheryn kathi kathie kathlene kathlyn
kathrine kathryne kathy kathyrn kati katia katie katina katlin katlyn katlynn katrice kattie katy katya
kavya kay kaycie kaydee kaye kaylah kaylani kaylea kaylee kayleen kaylei kayleigh kaylene kayley kayli
kaylie kaylin kaylyn kaylynn kaytlin kaytlyn keana keanna keara kecia keeley keely keesha kehlani keila
keilani keily keira kelci kelcie keli kelis kelle kellee kelli kellie kellye kelsea kelsey kelsi kelsie
kelsy kenda kendra kendyl kenia kenisha kenlee kenleigh kenna kennadi kennedi kensley kenzi kenzie keona
kera keren keri kerri kerrie kerstin kesha keshia keturah keyana keyanna keyla keyona keyonna kezia keziah
khadijah khalani khaleesi khalia khloe kia kiana kianna kiara kiarra kiera kierra kiersten kierstin kierstyn
kiesha kimber kimberely kimberlee kimberley kimberli kimberlie kimberlyn kimora kindra kinlee kinleigh
kinley kinsey kinslee kinsleigh kinsley kinzley kira kirra kirsten kirstie kirstin kirstyn kisha kitty kiya
kiyah kizzy klara klarissa kloe kora korina krisha krissy krista kristal kristel kristen kristi kristiana
kristie kristin kristina kristine kristy kristyn krysta krystal krysten krystin krystina krystle kya kyah
kyana kyara kyla kylah kylee kyleigh kyli kylie kymberly kyndal kyndall kyndra kynlee kyra kyrah lacee lacey
lachelle laci lacie ladonna laila lailah lailani laina lainey laisha lakeisha lakelyn lakendra lakesha
lakeshia lakia lakisha lakyn lamya lana lanae lanette laney lani lanie lanita laniya laniyah lanna laquisha
laquita lara larae laraine larhonda larisa larissa laronda lashanda lashawnda lashay lashonda lashunda
latanya latasha latavia latesha latia laticia latina latisha latonia latonya latoria latosha latrice
latricia latrina launa lauralee laureen laurel laurene lauretta laurette lauri laurie lauryn lavada laverna
lavina lavinia lavonda lavonne lawana lawanda lawanna layan laylah laylani layna lea leah leana leandra
leann leanna leanne leatha leatrice leda leeann leeanna leeanne leela leena leesa leia leigha leighann
leilah leilani leilany leisa leisha lela lelia lena lenna lenora lenore leola leona leonor leonora leora
leota lesa lesia leslee lesli lesly leslye leta letha leticia letitia lettie letty lexi lexie lexis lexus
lexy leyla leylani leyna lezlie lia liah liana liane lianna lianne libby liberty lida lidia lila lilah lili
lilia lilian liliana lilianna lilith lilla lilli lillia lillian lilliana lillianna lillie lilly lillyan
lillyana lillyann lillyanna lily lilyan lilyana lilyann lilyanna lina lindsay lindsy linette linnea linsey
lisbeth lise lisette lisha lissa lissette lita litzy liv livia liya liyah liza lizabeth lizbeth lizet lizeth
lizette lizzie lluvia lois lola lolita lona londyn londynn loni lonna lora loraine loree loreen lorelai
lorelei lorena lorene loretta loriann lorie lorinda lorine lorna lorraine lorretta lorri lorrie lottie
louann louella louisa louise lourdes louvenia lovely lu luana luann luanne lucero luci luciana lucie lucila
lucile lucille lucinda lucretia lucy luella luisa lula lulu luna lupita lura luvenia luz lyanna lyda lydia
lyla lylah lynda lyndsay lyndsey lynelle lynette lynne lynnette lynsey lyra mabel mable macayla macey
machelle maci macie mackenna mackenzi macy madaline madalyn madalynn maddie maddison madelaine madeleine
madelin madeline madelyn madelyne madelynn madge madilyn madilynn madisen madisyn madonna madysen madyson
mae maegan maelyn maelynn maeve magali magaly magan magda magdalena magdalene magen maggie magnolia mahala
mahalia mahogany mai maia maida maile maira maisie maisy maite maiya maizie makaela makaila makala makayla
makaylah makena makenna makenzi makenzie makiya makiyah makyla malaika malani malaya malayah malaysia malea
maleah malena malia maliah malika malina malinda malisa malissa maliya maliyah malka malky mallorie mallory
malorie mamie manda mandi mandie mandy manuela maple mara marah maranda marbella marcela marcelina marceline
marcella marci marcia marcie marcy marely maren margarett margarette margarita margaux marge margery margie
margo margot margret marguerite mari mariah mariajose mariama marian mariann marianna marianne maribel
maribeth maricela maricruz mariel mariela mariella marietta marigold marika marilee marilou marilu marilynn
marisa marisela marisol marissa marita maritza marivel mariya mariyah marjorie marjory markayla markita
marla marlana marlee marleen marleigh marlena marlene marli marlie marlys marna marni marnie marquetta
marquita marsha marta martina marva marwa marya maryah maryalice maryann maryanna maryanne marybeth
maryellen maryjane maryjo marykate marylee marylin marylou marylyn marylynn maryn maryrose mathilda matilda
mattie maude maudie maura maureen maurine mavis maxine may maya mayah maybelle maycee maylee maylin mayme
mayra mayte mazie mckayla mckenna mckenzi mckenzie meadow meagan meaghan mechelle meera meg meggan meghann
meilani melaine melani melanie melany melba melia melina melinda melisa mellisa mellissa melodee melodie
melody melonie melony melva melvina melynda melyssa meranda mercedez mercy meredith meri meridith merilyn
merissa merlene merri merrie merry meta mia miah micaela micayla michaela michaella michela michele micki
miesha migdalia mikaela mikaila mikala mikayla mikki mila milagros milah milana milani milania mildred
milena miley milissa milla millicent millie milly mimi mindi mindy minerva minnie mira miracle miranda
mirella mireya miriam mirian mirna missy misti mistie misty mittie mitzi miya miyah moira mollie molly mona
monae monet monica monique monserrat montserrat moriah mozelle muriel mya myah myesha myia mykayla myla
mylah mylee myra myranda myriam myrna myrtice myrtis myrtle nada nadine nadya nahla naila nailah naima
nakisha nakita nala nalani nallely nan nanci nancie nanette nannette nannie nariah natalee natali nataly
natalya natasha natashia nathalia nathaly natosha nautica naya nayeli nayely nayla nechama nedra nelda nell
nella nellie nelly nena nereida neriah nettie neva nevaeh neveah nia nichelle nichol nichole nickole nicol
nicolette nicolle nidia niesha nika niki nikole nila nilda nina ninfa nisha nita niya niyah noelani noelia
noella noelle noemi nohemi nola nona nora norah noreen norene norine norma novalee novella nubia nya nyah
nyasia nydia nyla nylah nyomi nyra oakleigh oaklynn octavia odalis odalys odessa odette ofelia ola oleta
olive olympia olyvia oma ona opal ophelia oralia oriana ouida paige paislee paisleigh paisley paityn palma
paloma pam pamala pamelia pamella pandora pansy paola passion patience patrica patrice patsy patti pattie
patty paula pauletta paulette paulina pauline pearl pearlie pearline peggie peggy peighton penelope penni
pennie peri perla persephone phebe phillis philomena phoebe phylicia phylis phyliss phyllis pia piper polly
poppy porsche porsha portia precious preslee pricilla princess priscila priscilla prisha priya prudence
pyper qiana queen queenie quiana rachael racheal rachele rachell rachelle racquel rae raeann raechel raegan
raeleigh raelene raelyn raelynn rafaela raina raizy ramona rana ranae randa randi raniyah raquel rashida
ravyn raya rayanna raylee rayleigh raylene raylynn rayna reanna reba rebbecca rebeca rebecka rebeka rebekah
rebekka reem reena regena regenia regina reina rena renae renata renea renee renita reta retha reva reya
reyna rhea rhianna rhiannon rhoda rhonda ria riana rianna richelle rihanna rileigh rilynn rina risa rita
rivka rivky riya roberta robyn rochel rochelle rocio rolanda romina romona rona ronda ronna ronni rori
rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosana rosann rosanna
rosanne rosaura rose roseann roseanna roseanne rosella roselyn roselynn rosemarie rosemary rosetta rosie
rosina rosio rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie roxy rubi rubie ruby rubye
rutha ruthann ruthanne ruthie ryanne ryleigh rylynn saanvi sabina sabra sabrina sade sadie safa safiya
sahana sahar sahara saira salena salina sallie sally samara samaria samatha samaya samia samiya samiyah
samone samya sana sanaa sanai sandi sandie saniya saniyah sanjana sanjuana sanjuanita santa santina saoirse
saphira sapphire sarahi sarai saray sarena sari sariah sarina sarita sariyah saundra savana savanah savanna
savannah scarlet scarlett scarlette seanna sebrina sedona selah selena selene selina selma september
serafina seraphina serene serenity serina shaelyn shaila shaina shaindy shakia shakira shala shalonda
shameka shamika shamya shana shanae shanaya shanda shandra shaneka shanel shanell shanelle shani shania
shanice shaniece shanika shaniqua shanita shaniya shaniyah shanna shanta shante shantel shantell shantelle
shanya shaquana shaquita shara sharee sharen shari sharita sharla sharleen sharlene sharonda sharron sharyl
sharyn shasta shauna shaunna shavonne shawanda shawna shawnda shawnee shawnna shayla shaylee shaylyn
shaylynn shayna sheena sheila sheilah shekinah shelba shelbi shelbie shelia shelley shelli shelly shena
sheree sheri sherie sherilyn sherita sherlyn sherri sherrie sherryl sheryl sheyla shiann shianne shiela
shira shirlee shirlene shivani shona shonda shonna shoshana shyann shyanne shyla sia sibyl siena sienna
siera sierra sigrid silvana silvia simona sindy siobhan sirena siri siya skyla skylah skylee skylynn sloane
sofie solana soledad soleil somer sommer sondra sonja sonya soraya spring staci stacia stacie star starla
starr stefani stefania stefanie stefany steffanie stella stephaine stephani stephania stephany stephenie
stormi stormie sue sueann suellen sumaya summer sunday sunni sunnie sunshine suri susana susann susanna
susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy sybil syble sydnee sydney sydni
sydnie sylvia sylvie symone symphony synthia tabatha tabetha tabitha tahlia taina taisha takisha tala taleah
talia taliah talisa talisha talitha taliyah tallulah talya tamala tamara tamatha tameka tamela tamera tami
tamia tamica tamie tamika tamiko tamira tamisha tammara tammi tammie tammy tamra tamya tamyra tana tanaya
taneisha tanesha tangela tania tanika tanisha taniya taniyah tanja tanna tanvi tanya tara tarah taraji tari
tarra tarsha taryn tasha tashia tasia tatianna tatiyana tatyana tavia tawana tawanda tawanna tawny tawnya
taya tayla taylar taylee tea teanna teena tehya temperance tena tenisha tenley tennille tequila tera terese
teresita teressa teri terra terri terrie tesla tess tessa tessie thalia thea theda thelma theodora therese
thomasina thomasine tia tiana tianna tiara tiarra tiera tierney tierra tiesha tiffaney tiffani tiffanie
tiffany tiffiny tillie tilly tina tinley tinsley tionna tisha tomasa tomeka tomika tonda toni tonia tonisha
tonja tonya tori tosha tova towanda toya tracee traci tracie treasure trena tresa tressa tressie treva
tricia trina triniti trinity trish trisha trista trudi trudie trudy tuesday twana twila twyla tyana tyanna
tyasia tyesha tyla tyra una vada valarie valencia valerie valery valorie vanesa vanessa vania vannessa vayda
veda velda velia velma velva velvet venessa venita verda vergie verla verna vernetta vernita verona veronica
veronika vesta vianey vianney vickey vicki vickie vicky vida vienna vikki viktoria vilma vina vincenza viola
violet violeta violetta violette virgie viridiana vita vivian viviana vivianna vivianne vivien vivienne
vonda wanda wanita wendi wendie wilda wilhelmina willa willene willow wilma windy winifred winnifred winona
wrenley wynona wynter xena xenia xiomara xitlali xochitl yadira yahaira yajaira yamilet yamileth yana yaneli
yanet yanira yara yareli yarely yaretzi yaretzy yaritza yasmeen yasmine yazmin yazmine yehudis yesenia
yesica yessenia yessica yocheved yolanda yolonda yoselin yuliana yulissa yuna yuridia yusra yvonne zada
zadie zahara zahra zaida zaina zaira zakiya zandra zaniya zaniyah zara zarah zaria zariah zariyah zaya zayda
zayla zaylee zaynab zelda zella zelma zena zenaida zendaya zenobia zina zinnia zipporah ziva zoe zoee zoey
zoie zola zona zora zoraida zoya zulema
`;

export const AMERICAN_MALE = `
aaden aarav aarush aaryan aayan abdiel abdirahman abdulrahman abe abel abelardo abner abraham abram abran
ace achilles adalberto adan aden adin aditya adnan adolfo adolph adolphus adonis adriano adriel aedan
agustin aharon ahmir aidan aiden aj akash akeem akil aksel al alaric albin aldo alec alejandro alek
aleksander alen alessandro alexandre alexandro alexavier alexzander alfonso alfonzo alford alfred alfredo
alistair allan allen alonso alonza alonzo aloysius alphonse alphonso alston alton alvaro alvin amado amador
amarion ambrose ameer amias amin amir ammar ammon amon amos anakin anas ander andrae andre andreas andres
andrey angelo angus anibal anish ansel anselmo ansh anson anthoney antione antoine anton antone antoni
antony antwain antwan antwon antwone apollo aram archer archibald archie ares aric arik arjun arlan arlo
armaan arman armand armando armin armon armond arnaldo arnav arne arnold arnoldo arnulfo aron arron arsenio
art artemio arther arturo arvid arvin aryeh asher ashwin athan atreus atreyu atticus augustin augustus
aurelio auston avraham avrohom axel axl axton ayaan ayden aydin azael aziel babyboy baldemar baltazar barney
baron barrett barron barry bart bartholomew barton basil bastian baxter bear beau beck beckham benaiah
benedict benicio benito benjamen benji benjiman bennett benny benson bently benton bernardo bert bertram
bertrand bilal bishop bjorn blade blain blaine blane blas boaz bode boden bodhi bodie booker boone bowen
boyce boyd brad braden bradford bradly bradon brady braeden braedon braiden brain brandan branden brando
brandt brannon branson brant brantley braulio braxton brayan brayden braydon braylon brayson brayton brendan
brenden brendon brennen brennon brent brenton bret brett brice bridger brien briggs brigham brion broc brock
broderick brody bronson brooks bruno bryant bryce brycen bryon brysen bryson buck bud buddy buford burke
burl burt burton buster butch byron cade caden caeden cael caesar caiden cain cal calder cale caleb callum
calum calvin camilo camron candelario cannon canon cardell carleton carlo carlton carmelo carmine carsten
carver case casen cash cashton casimir cason casper caspian cassius castiel caysen cayson ceasar cecil
cecilio cedric cedrick celestino celso cesar chace chad chadd chadrick chadwick chaim chance chancellor
charlton chase chasen chaz chester chet chip christ christofer christoper christophe christos cian ciaran
cillian ciro clarance clarence clark claud claude claudio clay clayton clem clement clemente cleon cletus
cleve cleveland cliff clifford clifton clint clinton clive clyde coby codey cody coen cohen cole coleman
coleson coleton colin collin colson colt colten colter coltin colton columbus conan conner connor conor
conrad constantine conway cooper corban corbett corbin cordell cormac cornelius cornell cortez cortland
corwin cosmo coy craig crawford creed creighton crew cristian cristobal cristofer cristopher cullen curt
curtis curtiss cy cyrus dajuan dallin dalton damarcus damarion damen dameon damian damien damion damir damon
damond dandre dane dangelo danial danilo danny dante daquan darell daren darin dario darius darold daron
darrel darrell darren darrick darrin darrion darris darrius darron darryl darvin darwin dash dashaun
dashiell daven daveon davian davin davion davis davon davonte dawson dax daxton daylan daylon deacon dean
deandre deangelo deante deanthony declan dedrick deegan deion dejon dejuan deklan delano delbert delfino
delmar delmer delton delvin demarco demarcus demario demarion demetri demetrio demetrios demian demitri
demond demonte denny denton denzel denzil deondre deonta deontae deonte dequan derald dereck derek deric
derick derik deron derrek derrell derrick derrik derwin desean deshaun desmond dev devante devaughn devonta
devontae devonte dewayne dewey dewitt dexter dezmond dhruv dick dilan dillard dillion dillon dimitri
dimitrios dino dionte dirk dixon dock domenic domenick domenico domingo dominic dominick dominik domonic
donal donato donavan donavin donavon donn donny donovan donta dontae dontay donte dontrell doran doug
douglass dov dovid doyle drake draven drayden duane dudley duke duncan durwood dustin dustyn duwayne dwain
dwaine dwane dwayne dwight dylon eamon ean earl earle earnest eason easton eben edd eddy eder edgar edgardo
edison edmond edmund edmundo edsel edson eduardo edwardo edwin efrain efren eian eitan eithan elam elbert
elden eldon eldridge eleazar elgin eli eliam elian elias eliazar eliel eliezer elio eliseo eliyahu ellsworth
elmer elmo elmore eloy elroy elton elvin elvis elwin elwood elwyn emanuel emil emiliano emilio emir emmet
emmett emmit emmitt enoch enos enrico enzo ephraim erasmo eriberto erich erick erik ernest ernesto ernie
errol ervin erwin esai esau esequiel esteban estevan ethen eugenio eusebio evan evander evans everardo
everett ewan ezekiel ezequiel fabian fabio faisal faris faron faustino fausto favian federico feliciano
felton ferdinand fermin fidencio filiberto filip finn finnegan finnian fischer fisher flavio fletcher flint
florencio florentino florian floyd ford forest forrest foster fox francesco franco franklin franklyn franky
fransisco franz fred freddy frederic frederick fredric fredrick fredy freeman fritz fulton gabe gabino
gadiel gael gaetano gage gaige galen gannon gardner gareth garett garfield garland garold garret garrett
garrick garrison garry garth gaston gatlin gauge gaven gavin gavyn gaylord gearld geary genaro gene general
gennaro geno geoffrey geovanni geovanny geraldo gerard gerardo german gerold geronimo gerrit gerson gian
giancarlo gianluca gibson gideon gil gilbert gilberto giles gino giovani giovanni giovanny glen glendon
glenn godfrey gonzalo gorge grady graeme graham grant granville grayden graydon grayson gregg greggory
gregorio greyson griffin grover guillermo gunnar gunner gus gustav gustave gustavo guy hadi hakeem hakim hal
hamilton hamza hank hansel hardy harlan harland harlen harmon harrell harris harrison harvey hasan haskell
hayward haywood heath heber hector henderson henrik herbert heriberto herman hermon hernan herschel hershel
hezekiah hilario hilton hiram hobart hobert holden homer homero horace horacio hosea houston howard howell
hoyt hubert hudson huey hugh humberto hyrum iain ian idris ignacio ignatius ike iker ilan immanuel irvin
irving irwin isaac isaak isac isadore isael isai isaiah isaias ishaan ishan ishmael isiah isidro ismael
israel isreal issac izaac izaak izaiah izayah jabari jacari jace jacen jacinto jackson jacobo jacoby jacorey
jad jadiel jadon jaedon jagger jaheim jahir jahlil jahmir jairo jairus jajuan jake jakob jakobe jakobi jakub
jaleel jalil jalon jamaal jamal jamar jamarcus jamarion jameel jamel jamell jameson jamil jamin jamir jamon
jaquan jaquez jarad jared jarell jaret jarett jariel jarod jaron jarred jarrell jarren jarret jarrett jarrod
jarvis jase jasen jashawn jasper javan javen javian javin javion javonte jax jaxen jaxon jaxson jaxton
jaxtyn jaxx jaxxon jay jayce jayceon jaycob jaydon jaylon jayse jaysen jayson jayven jayvion jayvon jaziel
jeb jed jedediah jedidiah jefferey jefferson jeffery jeffry jenson jerad jerald jeramiah jeramie jeramy
jered jerel jereme jeremey jeremiah jeremias jeremie jerimiah jermaine jermey jermiah jerod jerold jerome
jeromy jeron jeronimo jerrel jerrell jerrick jerrod jerrold jeshua jess jesus jet jethro jett jevon jhon
jihad jimmy jiovanni joao joaquin job joel joeseph joesph johan johannes johnathan johnathon johnmichael
johnny johnpaul johnson johny jon jonah jonas jonatan jonathon jones jonny jordy josef joseluis josh joshuah
josiah josias josue jovani jovanni jovanny jovany joziah juancarlos judah judd judge judson julian julien
julio junior junius justen juston justyn juwan kabir kace kade kadeem kaden kadin kaeden kael kahlil kaiden
kain kaine kainoa kairo kaisen kaiser kaison kale kaleb kalel kalvin kamal kamarion kamran kamron kane
kannon kareem karl kase kasen kash kashton kason kavin kavon kayleb kayne kayson keandre keanu kedrick
keenan keion kelton kelvin kenan kendric kendrick kennard kenney kennith kenny kent kenton kentrell kenyon
kenzo keon kermit kerwin keshaun kevan keven kevon keyon keyshawn khalil khristopher kiaan kian kiel kieth
kilian killian king kingston kip kipp kirk kirkland kirt klayton knox kobe koby kody koen kohen kole kollin
kolt kolten kolton konner konnor konrad konstantinos korben korbin kraig krew krish kristofer kristoffer
kristopher kruz kurt kurtis kwame kylian kylo kyng kyren kyro kyron kyson ladarius lafayette laith lamar
lamarcus lamarr lambert lamont lamonte lance landan landen landin landon lanny laron lathan laurence lauro
lavar lawerence lawrance lawson lawton lazaro lazarus leander leandro ledger leeland leeroy leif leland
lemuel len lenard leo leobardo leon leonard leonardo leonel leonidas leopold leopoldo leroy les lester lev
levar levi lex liam lincoln link lino linus linwood lisandro lloyd lochlan lon lonny lonzo lorenzo lorne
louie lowell loyd luc luca lucas lucian luciano lucien lucio lucious lucius luigi luka lukas luke luther
lyle lyman lynwood mac macario maceo mack macklin maddox magnus mahdi mahlon major makai makhi maksim
malachi malakai malakhi malaki malcolm malcom maleek malek malik malvin manny marc marcelino marcello
marcellus marcelo marcos marcus marek margarito marius markeith markel marko markus marlon marques marquez
marquis marquise marshal marshall marshawn martell martez martin marvin masen massimo mateo mathew mathias
mathieu matias matthias mattias maurice mauro maverick max maxim maximilian maximiliano maximillian maximo
maximus maxton maxwell maxx mayer maynard mcarthur mccoy meir mekhi melton melvin melvyn menachem mendel
merton mervin micheal mick miguelangel mikeal miles milford millard milo milton misael mitchel mitchell
modesto mohamad moises monte montrell monty mordechai morris morton mose moses moshe muhammed murray murry
musa myles myron nahum naim napoleon nash nasir natanael nathanael nathanial nathaniel nathen nazir neal ned
neel nehemiah neil nels neo nestor neville nevin newell newton nicholaus nicklas nicklaus nickolas nikhil
niklaus niko nikolas nikolaus niles nils nino noe nolan nolen norbert norberto norman normand norris norwood
nyle obadiah obed obie octavio octavius odin odis olen olin oliver om omari omarion omer oneal oran oren
orin orion orlando orrin orson orval orville osbaldo oscar osiel oskar osman osmar osvaldo oswald oswaldo
otis ottis otto owen oziel pablo parth pascal pascual pasquale patric patricio paulo percy pete phil phillip
phineas pierce pierson pietro porfirio pranav prentice prentiss preston price prince princeton quentin
quenton quinten quintin quinton raekwon rafe raheem raiden raj rakeem ramiro ramon ramone ramses rance
randal randall randel randell randle randolph ransom raoul raphael rashaad rashad rashard rasheed rashid ray
rayburn rayford raymon raymundo raynard rayvon reed reginal reginald reid reinaldo renaldo renard renato
reno renzo reuben reyansh reymundo reynaldo reynold rhett ricardo rich richardo richmond rickey ricky rico
ridge riggs rigoberto ritchie rob robb robby roberto robinson roby rocco rock rocky rod roddy roderic
roderick rodger rodney rodolfo rodrick roel rogelio rogers rohan rojelio roland rolando rolf rolland rollie
rollin roman romel romello romeo ronaldo ronan rondell ronin ronny roosevelt roque roscoe rosendo rosevelt
ross rowdy rowland ruben rubin rudolf rudolfo rudolph rudy rueben rufus ruger rupert rush russ russel rustin
rusty ryder ryker ryne ryon saad sabastian sahil said saif saint sal salomon salvador salvatore sam sameer
samir sammuel sammy sampson samson samual sanford santiago santino santo saul savion scot scotty seamus
sebastien sedrick servando seth seymour shaan shad shamar shane sharif shayan shedrick sheldon shelton
shemar shepard shepherd sherman sherwin sherwood shiv shlomo shmuel sid siddharth silas silvestre simeon
simon sir skip slade slater solomon stafford stan stanford stanley stanton steele stefano stephan stephon
stetson stevan stewart stone stuart sultan sven syed sylas sylvester tad tadeo taha tahj talan talmadge
tamir tanner tarek tarik taron taurean tavares tavaris tavian tavion tavis tavon teo teodoro terance terell
terence terrance terrel terrence terron tevin thad thaddeus thane thatcher theadore theodis theodore
theophilus theron thiago thompson thor thorin thornton thurman thurston tiago tillman timmothy timmy titan
tito titus tj tobias tobin tod todd tomas tommy toney trace trae travion travis travon trayvon tre tremayne
trent trenten trenton trever trevin trevion trevon trevor trey treyton treyvon tripp triston troy truett
truman tucker ty tyce tyquan tyran tyre tyreek tyrek tyrel tyrell tyren tyrese tyron tyrone tyrus tyshawn
tyson tzvi ubaldo ulises ulysses umar uriel urijah uziel valentin valentino vance varun veer vern vernon vic
victor vidal vihaan vince vincente vincenzo vinson virgil vito vivaan wade waldo walker wallace wally walt
walton ward wardell warner warren watson wayde wayland waylen waylon wayman waymon webster weldon wells
wendall wendell werner wes wesley wesson west westin westley weston wilber wilbert wilbur wilburn wiley
wilford wilfred wilfredo will willam willard willem williams willian willis willy wilmer wilson wilton
windell winfield winford winfred winston woodrow woody wyatt wyman xander xavi xavier xavion xzavier yaakov
yadiel yahir yahya yakov yandel yaseen yash yasin yasir yehoshua yehuda yeshua yisroel yitzchok yoel yonatan
yosef yousef yovani yusef zach zachariah zacharias zachery zack zackary zackery zaden zahir zaid zaiden zain
zakai zakariya zakary zamir zander zane zavian zavier zavion zayd zayden zaylen zayn zayne zeb zebulon
zechariah zeke zeus zev
`;

// Given names that most of their bearers of one gender have, written by hand from general knowledge of
// public figures and of common names in the countries that English-language news reports on. Lower case.

import { AMERICAN_FEMALE, AMERICAN_MALE } from './american-given-names.js';

const FEMALE = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura
cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra
rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison
kathryn janice jean abigail alice judy sophia grace denise amber doris marilyn danielle beverly isabella
theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania condoleezza nikki
theresa nicola priti liz angela ursula jacinda julia gillian kamala nancy elena sonia indira aung benazir
sheikh khaleda hasina chandrika gloria corazon megawati michelle cristina dilma laura jeanine ellen joyce
winnie graça cecile kristalina christine ngozi amina fatima aisha khadija zainab mariam maryam leila layla
nadia noor yasmin salma rania hanan samira farah malala asma hina sherry mamata sonia priyanka smriti
nirmala sushma mayawati jayalalithaa deepika aishwarya kareena katrina alia anushka kangana vidya lata asha
sania saina mary mithali pv smita rekha sunita kavita anita geeta meena neha pooja shreya divya swati
yuko keiko naoko akiko yoko michiko masako sakura haruka yuriko tomoko hiroko sanae mei ling xiu fang min-ji
ji-woo soo-jin eun-hye geun-hye yo-jong son-hui hye-kyung yuki emi ayumi noriko olga svetlana tatiana
natalia irina yulia ekaterina anastasia elena maria ludmila galina marina valentina daria ksenia vera
ingrid astrid sanna mette erna jóhanna katrin heidi ulrike annalena sabine petra claudia birgit monika
giulia francesca chiara giorgia elisa lucia carmen rosa ana isabel pilar dolores mercedes guadalupe ximena
valeria camila sofia daniela gabriela mariana fernanda alejandra claudia rigoberta marina marielle
amélie sophie camille brigitte ségolène marine valérie élisabeth nathalie isabelle françoise simone anne
rosalynn heather keisha latoya oprah beyoncé serena venus naomi simone megan kate meghan pippa camilla
harriet yvette jo diane caroline tulip rushanara wendy penny tracey joanne judi nauert kellyanne huma
`;

const MALE = `
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason
roy ralph bobby russell bradley philip eugene mike barack bill bernie mitt newt rand ted marco ben jim bob
tom tim dan dave steve tony nick matt ken ron don rick greg jeff mitch chuck harry rex lindsey tim
boris gordon nigel jeremy keir rishi sadiq ed nick alex vladimir dmitry dmitri sergei sergey mikhail igor
oleg yuri ivan nikolai alexei anatoly viktor leonid konstantin pavel andrei petro volodymyr recep
abdullah ahmed ahmad mohammed mohamed muhammad mohammad mahmoud hassan hussein hosni bashar saddam muammar
ali omar osama ayman yasser khalid khaled ibrahim ismail youssef yusuf mustafa abdel abdul karim tariq
hamid ashraf imran nawaz pervez asif bilawal shahbaz zulfikar yousaf raza narendra manmohan rahul rajiv
amit arvind atal lal nitish akhilesh sachin virat shah salman aamir amitabh rajnath arun yogi ravi sanjay
anil mukesh ratan gautam vijay ajay suresh ramesh rakesh mahendra ashok dinesh
jong-un jong-il il-sung jae-in myung-bak chung-hee seok-yeol shinzo yoshihide fumio junichiro taro naoto
hiroshi takeshi kenji akira satoshi kazuo xi jinping keqiang jintao wen zedong xiaoping li-wei
goodluck olusegun muhammadu sani atiku nnamdi chinua emeka ikechukwu chukwuemeka femi wole yemi robert
morgan emmerson nelson thabo jacob cyril julius uhuru raila mwai daniel yoweri paul kagame joseph laurent
felix salva riek omar meles abiy haile hailemariam kofi john jerry nana alassane guillaume macky abdoulaye
hugo nicolás nicolas fidel raúl raul evo rafael luiz jair michel sebastián mauricio néstor alberto carlos
juan manuel enrique felipe andrés vicente pedro josé luis jorge fernando diego francisco javier miguel
mariano antonio silvio matteo romano mario giuseppe paolo giorgio sergio françois emmanuel jacques
jean-claude dominique bernard pierre louis alain philippe laurent olaf gerhard helmut frank-walter
joachim wolfgang horst hans jens anders fredrik lars carl stefan göran mark jan geert viktor donald
jarosław lech andrzej václav miloš robert zoran slobodan radovan ratko alexis antonis george kostas
benjamin ehud ariel shimon yitzhak avigdor naftali yair mahmoud ismail rodrigo benigno joko susilo
mahathir najib anwar thaksin prayuth hun nguyen tran wayne lionel cristiano neymar usain tiger roger
rafael novak andy lewis sebastian josé jürgen arsène pep alex david
`;

let female: ReadonlySet<string> | undefined;
let male: ReadonlySet<string> | undefined;

/** What a given name, in lower case, tells of its bearer; `null` where it tells nothing. */
export function genderOfGivenName(name: string): 'female' | 'male' | null {
  female ??= namesOf(FEMALE, AMERICAN_FEMALE);
  male ??= namesOf(MALE, AMERICAN_MALE);
  if (female.has(name) === male.has(name)) return null;
  return female.has(name) ? 'female' : 'male';
}

// A set of what was split is made four times faster than one that is filled name by name: a short run feels that.
function namesOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').replaceAll('\n', ' ').split(' '));
}

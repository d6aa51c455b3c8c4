import { isRoleNoun } from './role-nouns.js';

// Nouns that mean one person, by hand. Lower case.

const FEMALE_NOUNS = `woman girl mother wife daughter sister actress widow girlfriend aunt niece grandmother grandma
  granddaughter stepmother stepdaughter heiress spokeswoman businesswoman congresswoman councilwoman chairwoman policewoman
  saleswoman waitress princess queen mom mum schoolgirl bride fiancée lady feminist nun`;
const MALE_NOUNS = `man boy father husband son brother widower boyfriend uncle nephew grandfather grandpa grandson
  stepfather stepson spokesman businessman congressman councilman chairman policeman salesman gunman waiter prince king dad
  schoolboy groom fiancé gentleman priest fireman fisherman cameraman monk`;
/** Of either, apart from the titles, offices and trades that stand before names. */
const OTHERS = `child kid baby toddler teen teenager youth pensioner parent grandparent sibling twin
  cousin spouse partner friend neighbor neighbour colleague classmate roommate housemate flatmate relative guardian
  resident local villager citizen immigrant migrant refugee asylum-seeker tourist visitor traveller traveler passenger
  commuter passer-by passerby bystander onlooker witness eyewitness victim survivor suspect defendant plaintiff
  prisoner inmate detainee hostage patient carer caregiver student pupil graduate undergraduate schoolchild
  worker employee labourer laborer staffer intern volunteer member supporter critic opponent fan follower
  customer shopper voter protester protestor demonstrator rioter rebel fighter insurgent terrorist
  attacker assailant shooter sniper hijacker kidnapper robber burglar thief murderer killer rapist smuggler
  owner landlord tenant shopkeeper barber baker butcher bartender barista cashier clerk cleaner
  courier carpenter plumber electrician builder mechanic miner welder tailor gardener librarian
  babysitter nanny housekeeper caretaker janitor receptionist translator interpreter
  paramedic midwife dentist therapist counsellor counselor vet veterinarian pharmacist
  accountant consultant contractor developer investor supervisor shareholder
  official agent spy trooper guard bodyguard lifeguard
  barrister solicitor juror expert specialist scholar academic observer commentator blogger vlogger influencer
  producer screenwriter performer entertainer star celebrity singer-songwriter frontman bandmate vocalist bassist
  violinist pianist cellist
  player teammate team-mate batter batsman bowler wicketkeeper pitcher catcher shortstop outfielder goalie keeper
  linebacker cornerback lineman athlete runner cyclist rower climber mountaineer hiker sailor hunter
  umpire referee linesman captain champion
  mep msp peer delegate backbencher incumbent challenger nominee frontrunner
  tycoon magnate mogul oligarch millionaire newcomer rookie stranger
  postman milkman craftsman handyman doorman clergyman sportsman sportswoman horseman headteacher headmaster
  headmistress barmaid homeowner
  winner medallist medalist laureate donor assistant parliamentarian`;

/** Who stand beside those of whom the news tells: `the driver` is seldom a word for somebody who was named. */
const ON_THE_SIDE = `neighbor neighbour nurse driver prosecutor judge magistrate coroner juror witness eyewitness bystander
  onlooker passerby resident villager shopkeeper cashier clerk cleaner waiter waitress bartender barber customer passenger pilot
  reporter journalist interpreter translator policeman policewoman
  trooper paramedic firefighter fireman lifeguard referee umpire detective bodyguard guard receptionist librarian caretaker
  nanny babysitter pathologist psychiatrist electrician plumber mechanic courier`;

/** Who is somebody's: apart from those whose gender the noun tells. */
const RELATED = `parent grandparent sibling twin child cousin spouse partner friend neighbor neighbour colleague classmate
  roommate housemate flatmate relative teammate lawyer attorney solicitor barrister agent publicist spokesperson`;

const FEMALE: ReadonlySet<string> = new Set(FEMALE_NOUNS.split(/\s+/));
const MALE: ReadonlySet<string> = new Set(MALE_NOUNS.split(/\s+/));
const EITHER: ReadonlySet<string> = new Set(OTHERS.split(/\s+/));
const RELATIONS: ReadonlySet<string> = new Set(RELATED.split(/\s+/));
const BYSTANDERS: ReadonlySet<string> = new Set(ON_THE_SIDE.split(/\s+/));
/** Titles that are as often no person. */
const NO_PERSONS: ReadonlySet<string> = new Set(
  'private major general justice chair premier model anchor'.split(' '),
);

/** Whether a noun, in lower case, means one person: `driver`, `minister`, `widow`. */
export function isPersonNoun(noun: string): boolean {
  if (FEMALE.has(noun) || MALE.has(noun) || EITHER.has(noun)) return true;
  return isRoleNoun(noun) && !NO_PERSONS.has(noun);
}

/** What a noun tells of its person: `the widow`, `a cameraman`. */
export function genderOfNoun(noun: string): 'female' | 'male' | null {
  if (FEMALE.has(noun)) return 'female';
  return MALE.has(noun) ? 'male' : null;
}

/** Whether somebody's by that noun is seldom named before: `her mother`, `Tan’s lawyer`, but not `the party’s leader`. */
export function isRelation(noun: string): boolean {
  return FEMALE.has(noun) || MALE.has(noun) || RELATIONS.has(noun);
}

/** Whether a noun is seldom another word for a person who was named: `the driver`, but `the senator` mostly is. */
export function isBystander(noun: string): boolean {
  return BYSTANDERS.has(noun);
}

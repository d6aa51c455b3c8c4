import { PERSON_TITLES } from './titles.js';

// Nouns by which English-language news introduces people, by hand. Lower case.

/** Offices, ranks and trades that the press names beside a person, as one word, apart from titles. */
const TRADES = `chairman chairwoman chair president ceo boss head founder owner chief executive secretary treasurer
  spokesman spokeswoman spokesperson prosecutor attorney negotiator envoy diplomat lawmaker legislator politician
  striker goalkeeper midfielder defender winger forward quarterback skipper trainer cricketer footballer boxer jockey
  golfer sprinter swimmer skier racer driver pilot rapper musician comedian composer conductor drummer guitarist
  filmmaker novelist playwright poet writer editor columnist publisher broadcaster presenter anchor correspondent
  photographer designer architect artist painter sculptor model dancer chef
  historian scientist researcher biologist physicist chemist psychologist psychiatrist surgeon nurse physician teacher
  farmer fisherman businessman businesswoman entrepreneur billionaire banker broker trader activist campaigner
  whistleblower strategist adviser advisor aide commander warlord militant cleric priest preacher monk nun vicar
  astronaut mayor policeman policewoman firefighter soldier veteran investigator coroner magistrate pathologist pontiff`;

/** How the press shortens words of office before a name, and words that mean the same, by the one kept. */
const ONE_WORD_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    col: 'colonel',
    gen: 'general',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    prof: 'professor',
    dr: 'doctor',
    pontiff: 'pope',
    father: 'priest',
    brother: 'monk',
    sister: 'nun',
    adm: 'admiral',
    cmdr: 'commander',
    det: 'detective',
    attorney: 'lawyer',
    chairwoman: 'chairman',
    chair: 'chairman',
    advisor: 'adviser',
  }),
);

/** Ranks of the British police as they stand before a name: `DS Ann Cole`, `Det Con Ann Cole`. */
const RANKS_AS_WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({ DS: 'detective', DI: 'detective', DCI: 'detective', PC: 'constable', Con: 'constable' }),
);

/** Offices that the press writes in letters, in lower case: `the PM`. */
const IN_LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    pm: ['prime', 'minister'],
    cm: ['chief', 'minister'],
    fm: ['foreign', 'minister'],
    ceo: ['chief', 'executive'],
    vp: ['vice', 'president'],
  }),
);

const NOUNS_OF_ROLE = new Map<string, string[]>();
for (const [noun, role] of ONE_WORD_FOR) {
  NOUNS_OF_ROLE.set(role, [...(NOUNS_OF_ROLE.get(role) ?? [role]), noun]);
}

/** Titles that are no roles: nobody is `the mr`. */
const NO_ROLES: ReadonlySet<string> = new Set('mr mrs ms miss mx mme sir dame'.split(' '));

const ROLE_NOUNS: ReadonlySet<string> = new Set(
  [...PERSON_TITLES, ...TRADES.split(/\s+/)].filter((noun) => !NO_ROLES.has(noun)),
);

export function isRoleNoun(noun: string): boolean {
  return ROLE_NOUNS.has(noun);
}

/** The words of an office written in letters: `pm`. */
export function wordsOfOffice(letters: string): readonly string[] | undefined {
  return IN_LETTERS.get(letters);
}

/** The rank that a short form before a name stands for, as it is written: `DS`. */
export function rankAsWritten(short: string): string | undefined {
  return RANKS_AS_WRITTEN.get(short);
}

/** The same for nouns that mean one role: `Gov. Christie` is `the governor`. */
export function roleOfNoun(noun: string): string {
  return ONE_WORD_FOR.get(noun) ?? noun;
}

/** All nouns of a role, as {@link roleOfNoun} gives it. */
export function nounsOfRole(role: string): readonly string[] {
  return NOUNS_OF_ROLE.get(role) ?? [role];
}

/**
 * Words that make another role of a role: `the former president` is not `the president`, nor is `the prime minister`
 * `the minister`.
 */
export const ROLE_CHANGERS: ReadonlySet<string> = new Set(
  `former ex then late acting interim deputy vice assistant associate prime attorney surgeon shadow under first
   lieutenant major brigadier solicitor co elect designate retired opposition next future assistant junior crown
   would-be presidential`.split(/\s+/),
);

/** What offices are for or over: a health minister is no finance minister, a council leader no party leader. */
export const FIELDS: ReadonlySet<string> = new Set(
  `finance health education foreign interior home defence defense justice transport environment trade energy agriculture
   economy employment labour treasury culture sports tourism police fire
   council group party union club company campaign house senate majority minority city county state
   school hospital`.split(/\s+/),
);

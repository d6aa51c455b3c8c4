import type { Entity } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { CAPITAL, LETTER } from '../lexicon/letters.js';
import { NATIONS } from '../lexicon/nations.js';
import { genderOfNoun, isBystander, isPersonNoun } from '../lexicon/person-nouns.js';
import { isRoleNoun, roleOfNoun, wordsOfOffice } from '../lexicon/role-nouns.js';
import { describedPerson, type IntroducedPeople, personOfRole } from './described-person.js';
import { headOfState } from './head-of-state.js';
import type { NameIndex } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { NOBODY, type Resolution } from './resolution.js';
import { isAnyOrganisation, isOrganisationNoun, resolveOrganisation } from './resolve-organisation.js';
import type { Turn } from './resolve-pronoun.js';

/** `the minister`, `the group's health minister`, `the former president of the club`: its head is its last noun. */
const DESCRIPTION = new RegExp(
  String.raw`^(?:in a statement,? )?(?:the|this|that|his|her|their|its) ((?:[${LETTER}\d'’-]+ ){0,4}?[${LETTER}\d-]{2,})(?=$|,| (?:of|for|in|at|from|who|with|on) )`,
  'i',
);
/**
 * People of note are called by their trade, office or time of life in place of their name: `the singer`, `the MP`;
 * `the judge` is somebody else.
 */
const IN_MIND: ReadonlySet<string> = new Set(
  `striker goalkeeper keeper wicketkeeper midfielder defender winger forward quarterback skipper captain batsman batter
   bowler golfer sprinter swimmer cyclist boxer jockey champion singer songwriter rapper musician actor actress star comedian
   author novelist poet filmmaker artist composer designer playwright pitcher centre-back left-back right-back guard slugger
   outfielder linebacker lineman goalie frontman drummer guitarist pianist conductor
   mp msp mep councillor councilman councilwoman congressman congresswoman lawmaker senator governor envoy ambassador economist academic professor historian activist campaigner billionaire millionaire tycoon mogul
   businessman businesswoman entrepreneur teenager pensioner octogenarian coach manager pm cm ceo`.split(
    /\s+/,
  ),
);
/** `the father of three`, `the mother-of-two`: also a person in mind. */
const PARENT =
  /^the (?:proud )?(?:father|dad|mother|mum|mom)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten)$/i;
/** `the mayor of Leeds`, `the president of the Farmers Union`: the name behind the noun tells who is meant. */
const OF_NAME = new RegExp(
  ` (?:of|for|at) (?:the )?((?:[${CAPITAL}][${LETTER}.'’-]*(?: (?:and |of |the )?|$)){1,5})$`,
);
const MOST_NEAR = 16;
/** From a noun to the name that it is said of. */
const IN_ONE_PHRASE = /^[^.!?:"“”\n]*, $/;
/** So many characters before a person is first named the same noun is somebody else's. */
const REACH_OF_NOUN = 300;

/** What a description is resolved with. */
export interface DescriptionContext {
  readonly text: string;
  readonly index: NameIndex;
  readonly entities: readonly Entity[];
  /** Made when it is first needed. */
  readonly introduced: () => IntroducedPeople;
  readonly last: Turn | undefined;
}

/**
 * The entity that a definite description means. Sieves, the most certain first: who was introduced by that word
 * (`Transport Minister Jens Dahl`, `Ana Ruiz, the health minister`) or by that age; the organisation of that
 * kind; who has just spoken, described by another word.
 *
 * @param from where the quote with this source begins, if that is before the source
 */
export function resolveDescription(source: Span, from: number, context: DescriptionContext): Resolution {
  const { text, index, last } = context;
  const written = text.slice(source.start, source.end);
  const asWritten = DESCRIPTION.exec(written)?.[1]?.split(' ');
  if (!asWritten) return ofHeadline(written, context);
  const words = asWritten.map((word) => word.toLowerCase());
  const noun = words.at(-1)!;
  const age = words.find((word) => /^\d{1,3}-year-old$/.test(word));
  if (!age && isPlural(noun)) return NOBODY;
  const ofName =
    OF_NAME.exec(written)?.[1]
      ?.split(' ')
      .filter((word) => word !== word.toLowerCase()) ?? [];
  const modifiers = age ? [] : [...asWritten.slice(0, -1), ...ofName];
  const isOfName = modifiers.some((word) => /^[A-Z]/.test(word));
  if (noun === 'president' && words.length === 1 && ofName.length === 0) {
    const head = headOfState(from, context);
    if (head === null) return NOBODY;
    if (head !== undefined) return described(head, 0.85, 'the president of a country, by the bare title');
  }
  const bearer = ofRole(written, context);
  if (isOfName && bearer.speaker !== null) return bearer;
  const known = describedPerson(source.start, age ?? noun, modifiers, context.introduced(), context.entities);
  // `his attorney` is not the district attorney, nor `the observatory` its founder Rami Hadi.
  const isOther = (person: number) =>
    (OF_ANOTHER.test(written) && roleOfNoun(noun) === 'lawyer' && bearsRole(person, 'prosecutor', context)) ||
    (isOrganisationNoun(noun) && !isRoleNoun(noun));
  const person = known !== null && isOther(known) ? null : known;
  if (person !== null) return described(person, 0.85, `described earlier as “${age ?? noun}”`);
  const office = wordsOfOffice(noun);
  if (office) {
    const whole = [...modifiers, ...office];
    const holder = describedPerson(
      source.start,
      whole.at(-1)!,
      whole.slice(0, -1),
      context.introduced(),
      context.entities,
    );
    if (holder !== null) return described(holder, 0.85, `described earlier as “${office.join(' ')}”`);
  }
  if (bearer.speaker !== null) return bearer;
  if (ofName.length > 0) return NOBODY;
  if (isOrganisationNoun(noun)) {
    // `the Iraqi ministry` is Iraq's; `the British broadcaster` may be any; `the Independent newspaper` is that one.
    const isOthers =
      isOfName &&
      (!isAnyOrganisation(noun) ||
        behindSeat(modifiers).some((word) => /['’]s?$/.test(word) || isOwnName(word)));
    return isOthers ? NOBODY : resolveOrganisation(source.start, noun, context);
  }
  const isInMind = age || IN_MIND.has(noun) || PARENT.test(written);
  const inMind = isInMind ? onlySubjectNear(from, context) : null;
  const isOpen = () => !isIntroducedUnnamed(text, source.start, age ?? noun);
  if (
    inMind !== null &&
    isOpen() &&
    agrees(noun, context.entities[inMind]!) &&
    !isSaidBefore(noun, context.entities[inMind]!, text)
  )
    return described(inMind, 0.75, `the only person whom the paragraph is about, as “${age ?? noun}”`);
  if (age || isIntroducedUnnamed(text, source.start, noun)) return NOBODY;
  if (!last || last.speaker < 0 || context.entities[last.speaker]!.type !== 'PER') return NOBODY;
  const isNext =
    isOtherWordForSpeaker(source, written, noun, last, context) &&
    index.within(source.start, source.end).every(({ type }) => type !== 'ORG') &&
    index.paragraphAt(from) === last.paragraph &&
    !index.before(from, 8).some(({ start, type, entity }) => {
      return start > last.end && type === 'PER' && entity !== last.speaker;
    });
  return isNext ? described(last.speaker, 0.75, 'who spoke last, by another word') : NOBODY;
}

/** Say no more than that somebody is a person, or young: there is mostly another one. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'man woman person boy girl child baby teen captain agent rep member supporter critic opponent friend'.split(
    ' ',
  ),
);
/** `her agent`: somebody beside who is spoken of; `the minister and the mayor`: two. */
const OF_ANOTHER = /^(?:his|her|their|its) | and the /i;

/**
 * Whether a noun may be another word for who has just spoken, in a sentence of its own: `“…,” Duchovny said. “…,” the actor
 * said.` Not in `Bratt said that the younger man asked`, nor where `the actor’s friend` spoke, nor by a word for those who
 * stand by, `the judge`.
 */
function isOtherWordForSpeaker(
  source: Span,
  written: string,
  noun: string,
  last: Turn,
  context: DescriptionContext,
): boolean {
  const { text, index, entities } = context;
  if (!(isPersonNoun(noun) || isRoleNoun(noun)) || SAYS_LITTLE.has(noun) || OF_ANOTHER.test(written))
    return false;
  const isAttorney = noun === 'prosecutor' && bearsRole(last.speaker, 'lawyer', context);
  if (isBystander(noun) && !isAttorney) return false;
  if (!agrees(noun, entities[last.speaker]!)) return false;
  if (index.sentenceAt(source.start) === index.sentenceAt(last.end - 1) && source.start > last.end)
    return false;
  return !isSaidBefore(noun, entities[last.speaker]!, text);
}

function bearsRole(person: number, role: string, { introduced }: DescriptionContext): boolean {
  return (
    introduced()
      .get(role)
      ?.some(({ entity }) => entity === person) === true
  );
}

/** Whether a noun, `father-of-two`, may be said of a man or a woman. */
function agrees(noun: string, { gender: own }: Entity): boolean {
  const gender = genderOfNoun(noun.split('-', 1)[0]!);
  return gender === null || own === null || gender === own;
}

/** `The actor’s friend Budd Hale`: the actor is not he. */
function isSaidBefore(noun: string, { mentions }: Entity, text: string): boolean {
  const named = mentions[0]!.start;
  const before = text.slice(Math.max(0, named - REACH_OF_NOUN), named).toLowerCase();
  const at = before.lastIndexOf(`the ${noun}`);
  // `The general who leads the rescue, Ernesto Cruz`
  return at >= 0 && !IN_ONE_PHRASE.test(before.slice(at));
}

/** The words behind where somebody has a seat: none of `the San Francisco-based group`. */
function behindSeat(modifiers: readonly string[]): readonly string[] {
  return modifiers.slice(modifiers.findLastIndex((word) => word.endsWith('-based')) + 1);
}

/** `Independent` in `the Independent newspaper`, but not `British`, `U.S.`, `Paris-based`. */
function isOwnName(word: string): boolean {
  return /^[A-Z][a-z]/.test(word) && !/[-.]/.test(word) && !NATIONS.has(word.toLowerCase());
}

/** `the founders` are several; `the boss` and `the actress` are one. */
function isPlural(noun: string): boolean {
  return noun.endsWith('s') && !noun.endsWith('ss');
}

/** The only person named in the paragraph before `from`, or else in the one before it, as a subject: of whom it goes on. */
function onlySubjectNear(from: number, { text, index, entities }: DescriptionContext): number | null {
  const paragraph = index.paragraphAt(from);
  const people = index.before(from, MOST_NEAR).filter(({ entity }) => entities[entity]!.type === 'PER');
  const last = people.at(-1)?.paragraph ?? -1;
  if (last < paragraph - 1) return null;
  const near = people.filter((name) => name.paragraph === last);
  if (new Set(near.map(({ entity }) => entity)).size !== 1) return null;
  const acts = near.some(
    (name) => standingOf(name, text, index.names[name.at - 1], false) & (Standing.Acts | Standing.Speaks),
  );
  return acts ? near[0]!.entity : null;
}

/** Who alone has a role in the article that words before it tell: `the unorthodox US president`, `the interior minister`. */
export function ofRole(written: string, { introduced }: DescriptionContext): Resolution {
  const words = DESCRIPTION.exec(written)?.[1]?.split(' ');
  const noun = words?.at(-1)?.toLowerCase();
  if (!words || !noun || !isRoleNoun(noun)) return NOBODY;
  const bearer = personOfRole(noun, words.slice(0, -1), introduced());
  return bearer === null ? NOBODY : described(bearer, 0.85, `the only “${noun}” so described`);
}

const TITLE = new RegExp(`^[${CAPITAL}][${LETTER}-]+(?: [${LETTER}-]+){0,3}$`);
/** So many names below a headline are looked at for one with its title. */
const NAMES_BELOW = 200;

/** `Transport Minister: “No more money”`: who bears that title below. */
function ofHeadline(written: string, { text, entities, index }: DescriptionContext): Resolution {
  if (!TITLE.test(written) || !PERSON_NOUN.test(written.toLowerCase())) return NOBODY;
  const title = written.toLowerCase();
  const bearers = new Set<number>();
  for (const { start, entity } of index.names.slice(0, NAMES_BELOW)) {
    if (entities[entity]!.type !== 'PER') continue;
    const before = text.slice(Math.max(0, start - title.length - 1), start).toLowerCase();
    const own = text.slice(start, start + title.length + 1).toLowerCase();
    if (before === `${title} ` || own === `${title} `) bearers.add(entity);
  }
  const [bearer] = bearers;
  return bearers.size === 1 ? described(bearer!, 0.8, `called “${written}” in the article`) : NOBODY;
}

/** Ends of nouns that mean a person by trade or rank: `the writer`, `the colonel`, `the economist`. */
const PERSON_NOUN =
  /(?:er|or|ist|pope|president|ian|ant|ent|man|woman|star|colonel|general|captain|chief|judge|mogul|analyst|coach|guru|tycoon|pilot|artist|diplomat|expert|scholar|activist|teen|teenager|veteran|boss|aide|nurse)$/;

/** `a neighbour` earlier in the text: `the neighbour` is that one, and has no name. */
function isIntroducedUnnamed(text: string, offset: number, noun: string): boolean {
  const before = text.slice(Math.max(0, offset - 3000), offset).toLowerCase();
  if (!before.includes(noun)) return false;
  const indefinite = new RegExp(String.raw`\b(?:an?|one|another) (?:[\w’'-]+ ){0,4}?${noun}\b(?! [A-Z])`);
  return indefinite.test(before);
}

export function described(speaker: number, confidence: number, how: string): Resolution {
  return { speaker, ambiguous: [], how, confidence };
}

import type { Span } from '../document/span.js';
import { CAPITAL, LETTER, SMALL } from '../lexicon/letters.js';
import { NATIONS } from '../lexicon/nations.js';
import { isRoleNoun, roleOfNoun, wordsOfOffice } from '../lexicon/role-nouns.js';
import { bearsRole, describedPerson, personOfRole } from './described-person.js';
import type { DescriptionContext } from './description-context.js';
import { headOfState } from './head-of-state.js';
import { isOfAnother, personInMind } from './person-in-mind.js';
import { described, NOBODY, type Resolution } from './resolution.js';
import {
  isAnyOrganisation,
  isOrganisationNoun,
  organisationCalled,
  resolveOrganisation,
} from './resolve-organisation.js';

/** `the minister`, `the group's health minister`, `the former president of the club`: its head is its last noun. */
const DESCRIPTION = new RegExp(
  String.raw`^(?:in a statement,? )?(?:the|this|that|his|her|their|its) ((?:[${LETTER}\d'’-]+ ){0,4}?[${LETTER}\d-]{2,})(?=$|,| (?:of|for|in|at|from|who|with|on) )`,
  'i',
);
/** `the group of parents` is no organisation that was named. */
const OF_PEOPLE = new RegExp(` (?:group|team|panel|network|crowd) of (?!the\\b)[${SMALL}]`);
/** `the mayor of Leeds`, `the president of the Farmers Union`: the name behind the noun tells who is meant. */
const OF_NAME = new RegExp(
  ` (?:of|for|at) (?:the )?((?:[${CAPITAL}][${LETTER}.'’-]*(?: (?:and |of |the )?|$)){1,5})$`,
);

/**
 * The entity that a definite description means. Sieves, the most certain first: who was introduced by that word
 * (`Transport Minister Jens Dahl`, `Ana Ruiz, the health minister`) or by that age; the organisation of that
 * kind; who has just spoken, described by another word.
 *
 * @param from where the quote with this source begins, if that is before the source
 */
export function resolveDescription(source: Span, from: number, context: DescriptionContext): Resolution {
  const written = context.text.slice(source.start, source.end);
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
    (isOfAnother(written) &&
      roleOfNoun(noun) === 'lawyer' &&
      bearsRole(source.start, person, 'prosecutor', context.introduced())) ||
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
  if (OF_PEOPLE.test(written)) return NOBODY;
  const called = organisationCalled(source.start, words, context);
  if (called.speaker !== null) return called;
  if (isOrganisationNoun(noun)) {
    // `the Iraqi ministry` is Iraq's; `the British broadcaster` may be any; `the Independent newspaper` is that one.
    const isOthers =
      isOfName &&
      (!isAnyOrganisation(noun) ||
        behindSeat(modifiers).some((word) => /['’]s?$/.test(word) || isOwnName(word)));
    return isOthers ? NOBODY : resolveOrganisation(source.start, noun, context);
  }
  return personInMind(source, from, noun, age, context);
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

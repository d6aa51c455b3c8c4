import type { Entity } from '../document/annotations.js';
import { introducePeople } from '../entities/introduce-people.js';
import { FIELDS, ROLE_CHANGERS, roleOfNoun } from '../lexicon/role-nouns.js';
import { firstAbove } from './first-above.js';
import { namedBehindLead } from './named-behind-lead.js';

/** Who is introduced by each noun or age, and where, in the order of the text. */
export type IntroducedPeople = ReadonlyMap<string, readonly IntroducedPerson[]>;

export interface IntroducedPerson {
  /** An index into the entities. */
  readonly entity: number;
  /** Where the name in the introduction ends. */
  readonly end: number;
  /** The other words of the introduction, in lower case: `transport`. */
  readonly words: readonly string[];
}

/** So many introductions on either side of a place are looked at. */
const MOST_AROUND = 100;
const PROSECUTES: ReadonlySet<string> = new Set('prosecuting district us states state county'.split(' '));
const DETECTIVE: ReadonlySet<string> = new Set(['detective', 'det']);
const RANKS_OF_POLICE: ReadonlySet<string> = new Set(
  'sergeant inspector insp superintendent supt constable captain lieutenant'.split(' '),
);
/** With these before it, an office is another one. */
const BELOW: ReadonlySet<string> = new Set('deputy vice assistant shadow'.split(' '));
/** The same job at a club: `Harborough boss Gary Teale` is the Harborough manager. */
const AT_A_CLUB: ReadonlySet<string> = new Set(['manager', 'boss', 'coach']);

export function indexIntroductions(text: string, entities: readonly Entity[]): IntroducedPeople {
  const people = new Map<string, IntroducedPerson[]>();
  entities.forEach(({ type, mentions }, entity) => {
    if (type !== 'PER') return;
    for (const { noun, end, words } of introducePeople(text, mentions, false)) {
      for (const each of rolesOf(noun, words)) {
        const known = people.get(each);
        if (known) known.push({ entity, end, words });
        else people.set(each, [{ entity, end, words }]);
      }
    }
  });
  const led = namedBehindLead(text, entities);
  if (led) people.set(led.noun, [...(people.get(led.noun) ?? []), led]);
  for (const list of people.values()) list.sort((a, b) => a.end - b.end);
  return people;
}

function rolesOf(noun: string, words: readonly string[]): readonly string[] {
  // `District Attorney Ana Ruiz` is a prosecutor, and nobody's attorney.
  if (noun === 'lawyer' && words.some((word) => PROSECUTES.has(word))) return ['prosecutor', noun];
  // `Ana Ruiz, chief executive officer of the bank` is its CEO.
  const isOfficer = noun === 'officer' && words.includes('executive');
  if ((noun === 'executive' || isOfficer) && words.includes('chief')) return ['ceo', 'executive', noun];
  if (noun === 'ceo') return [noun, 'executive'];
  // `Detective Sergeant Ann Cole` is also called the detective.
  if (words.some((word) => DETECTIVE.has(word)) && RANKS_OF_POLICE.has(noun)) return ['detective', noun];
  return [noun];
}

/**
 * The last person introduced by a noun or an age before `offset`: `Gov. Chris Christie`, `Ana Ruiz, the health
 * minister`, `Rodney Constantine, 29,`. Not one of another party or country (`the Republican nominee` is no `Democratic
 * nominee Ana Ruiz`), nor of another role: `the former minister`, `the chief minister`. An index into the entities, or null.
 *
 * @param modifiers the words before the noun, as they are written
 */
export function describedPerson(
  offset: number,
  noun: string,
  modifiers: readonly string[],
  people: IntroducedPeople,
  entities: readonly Entity[],
): number | null {
  const names = modifiers.filter((word) => word !== word.toLowerCase()).map(bare);
  const told = modifiers.map(bare);
  const role = roleOfNoun(noun);
  // A chief minister is no minister, though a chief spokesman is a spokesman.
  const isChanger = (word: string) => ROLE_CHANGERS.has(word) || (word === 'chief' && role === 'minister');
  const changers = told.filter(isChanger);
  const roles = names.length > 0 && AT_A_CLUB.has(role) ? [...AT_A_CLUB] : [role];
  const all = roles.flatMap((each) => introducedAround(offset, people.get(each) ?? []));
  if (roles.length > 1) all.sort((a, b) => a.end - b.end);
  const introduced = all.filter(
    ({ words }) =>
      changers.every((word) => words.includes(word)) &&
      // `the home secretary` is not the shadow home secretary.
      (modifiers.length === 0
        ? !words.some((word) => BELOW.has(word))
        : words.every((word) => !isChanger(word) || changers.includes(word))) &&
      (names.length === 0 || names.some((name) => words.includes(name))) &&
      !isOfOtherField(told, words),
  );
  // `the council leader` is `council leader Robert Eames`, though the Labour leader was named behind him; `the mayor` is no
  // deputy mayor, and sooner `Gov. Marsh` than the former governor.
  const closest = introduced.filter(({ words }) =>
    told.length > 0 ? told.every((word) => words.includes(word)) : !words.some(isChanger),
  );
  const meant = closest.length > 0 ? closest : introduced;
  const last = meant.findLast(({ end }) => end <= offset);
  if (last) return last.entity;
  // `Titchmarsh`, whom the article calls `gardening expert Alan Titchmarsh` only later.
  const later = meant.find(({ entity }) => entities[entity]!.mentions[0]!.start < offset);
  return later?.entity ?? null;
}

/** The introductions nearest to an offset on both sides: an article that has more makes no sense. */
export function introducedAround(
  offset: number,
  introduced: readonly IntroducedPerson[],
): readonly IntroducedPerson[] {
  const here = firstAbove(introduced.length, (at) => introduced[at]!.end, offset);
  return introduced.slice(Math.max(0, here - MOST_AROUND), here + MOST_AROUND);
}

/** Whether the words of an introduction tell of another field or body than those of a description: `health`, not `finance`. */
function isOfOtherField(told: readonly string[], words: readonly string[]): boolean {
  return (
    told.some((word) => FIELDS.has(word)) &&
    words.some((word) => FIELDS.has(word)) &&
    !told.some((word) => FIELDS.has(word) && words.includes(word))
  );
}

/** A word as it is kept of an introduction: `u.s.` and `leeds's` as `us` and `leeds`. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s$/, '');
}

/** Whether the article introduces a person by a role around a place, as {@link roleOfNoun} gives it. */
export function bearsRole(offset: number, person: number, role: string, people: IntroducedPeople): boolean {
  return introducedAround(offset, people.get(role) ?? []).some(({ entity }) => entity === person);
}

/** The country whose president needs no introduction in the English-language press. */
export const UNITED_STATES: ReadonlySet<string> = new Set(['us', 'usa', 'american', 'united', 'states']);

/**
 * The only person whom the article introduces, anywhere, by a noun and words that go with it: `the interior minister`, in
 * the first sentence, is `interior minister Nadia Khalil` of the second; `the Danish minister` is no Swedish one, and
 * `the unorthodox US president` is who is called `President Marsh`. An index into the entities, or null.
 *
 * @param modifiers the words before the noun, as they are written
 */
export function personOfRole(
  noun: string,
  modifiers: readonly string[],
  people: IntroducedPeople,
): number | null {
  const bearers = new Set<number>();
  const written = modifiers.map((word) => word.replaceAll('.', '').replace(/['’]s$/, ''));
  const spoken = written.map((word) => word.toLowerCase());
  const names = written.filter((word) => word !== word.toLowerCase()).map((word) => word.toLowerCase());
  const told = names.length > 0 ? names : written;
  if (told.length === 0) return null;
  const isOfStates =
    noun === 'president' && names.length > 0 && names.every((name) => UNITED_STATES.has(name));
  for (const { entity, words } of people.get(roleOfNoun(noun)) ?? []) {
    // `the prime minister` is no former one.
    const isOtherRole = words.some((word) => ROLE_CHANGERS.has(word) && !spoken.includes(word));
    const isSame = told.every((word) => words.includes(word)) && !isOtherRole;
    if (isSame || (isOfStates && words.every((word) => UNITED_STATES.has(word)))) bearers.add(entity);
    if (bearers.size > 1) return null;
  }
  const [bearer] = bearers;
  return bearer ?? null;
}

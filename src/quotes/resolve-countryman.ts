import type { Span } from '../document/span.js';
import { wordsOfCountryman } from '../lexicon/countrymen.js';
import { CAPITAL, LETTER } from '../lexicon/letters.js';
import { NATIONS } from '../lexicon/nations.js';
import { isRoleNoun } from '../lexicon/role-nouns.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { describedPerson } from './described-person.js';
import type { DescriptionContext } from './description-context.js';
import { type Name, personBefore } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { described, NOBODY, type Resolution } from './resolution.js';

/** `the Spaniard`, `the 23-year-old Italian`, `a New York Democrat, who`: the article, the words between, the noun. */
const COUNTRYMAN = new RegExp(
  String.raw`^(the|this|that|an?|one|another) ((?:[${LETTER}\d.'’-]+ ){0,4}?)((?:(?:South|New|Northern|Liberal) )?[${CAPITAL}][${LETTER}]+)(?=$|,| who\b| from\b| in\b)`,
  'i',
);
const DEFINITE = /^th/i;
/** `, a Spaniard who`, ` of Spain`, ` (Spain)`, `, R-Texas,` behind a name. */
const BEHIND = /^(?:,? (?:of|from) |, (?:\d+, )?(?:(?:an?|the) )?| \()([^,;:()\n“"]{1,40})/;
/** `r texas`, `d w.va`: the party and the state. */
const OF_STATE = / [rd] (\S+)/;
/** No states, before the name of a party. */
const CHAMBERS = /^(?:house|senate|congressional|top|senior|veteran|leading|ranking)$/;
/** Stand between a country and a name, beside trades: `Spain's world number one Rafael Nadal`. */
const RANKS = new Set('player star champion seed number one two three no great legend rider'.split(' '));
const MOST_NAMES = 40;
const MOST_WORDS = 5;
const REACH = 45;
const PARTIES: ReadonlySet<string> = new Set(['democrat', 'republican', 'd', 'r']);

/**
 * Whom a source means that tells no more than a country, a region or a party: the only person before it whom the article
 * ties to that, as `Spain's Rafael Nadal` or `Ana Ruiz (D-Maine)`, or else the only one near whom nothing ties to another. The
 * name of the country is no speaker.
 *
 * @param from where the quote with this source begins, if that is before the source
 * @returns null for a source of another kind
 */
export function resolveCountryman(
  source: Span,
  from: number,
  context: DescriptionContext,
): Resolution | null {
  const { text, index, entities, last } = context;
  const read = COUNTRYMAN.exec(text.slice(source.start, source.end));
  const words = read ? wordsOfCountryman(read[3]!.toLowerCase()) : undefined;
  if (!read || !words) return null;
  const [, article, modifiers] = read as unknown as [string, string, string];
  if (!DEFINITE.test(article)) return NOBODY;
  const people = index.before(from, MOST_NAMES).filter(({ type }) => type === 'PER');
  const age = /\b\d{1,3}-year-old\b/.exec(modifiers)?.[0];
  const aged = age ? describedPerson(source.start, age, [], context.introduced(), entities) : null;
  if (aged !== null) return described(aged, 0.85, `described earlier as “${age}”`);
  const ties = people.map((name) => ({ name, tie: tieOf(wordsBeside(name, text), words, modifiers) }));
  const isOther = new Set(ties.filter(({ tie }) => tie === false).map(({ name }) => name.entity));
  const tied = distinct(
    ties.filter(({ name, tie }) => tie && !isOther.has(name.entity)).map(({ name }) => name),
  );
  const paragraph = index.paragraphAt(from);
  if (tied.length === 1) return described(tied[0]!, 0.85, `the only “${read[3]}” before`);
  const candidates = people.filter(({ entity }) =>
    tied.length > 0 ? tied.includes(entity) : !isOther.has(entity),
  );
  const latest = candidates.at(-1)?.paragraph;
  if (latest === undefined || latest < paragraph - 1) return NOBODY;
  const near = candidates.filter((name) => name.paragraph === latest);
  const [only, ...more] = distinct(near);
  if (more.length === 0) {
    const isMeant =
      tied.length > 0 || last?.speaker === only || near.some((name) => isSubject(name, context));
    return isMeant ? described(only!, 0.75, `the only person near who may be “${read[3]}”`) : NOBODY;
  }
  // Of several, who the sentence before is about or who spoke behind that.
  const sentence = index.sentenceAt(near.at(-1)!.start);
  const subject = near.find(
    (name) => index.sentenceAt(name.start) === sentence && isSubject(name, context, Standing.First),
  );
  const spoke = last && last.end > (subject?.end ?? near.at(-1)!.end) ? last.speaker : -1;
  const meant = near.some(({ entity }) => entity === spoke) ? spoke : subject?.entity;
  const isBefore = index.sentenceAt(from) - sentence === 1;
  return meant !== undefined && (isBefore || meant === spoke)
    ? described(meant, 0.7, `the subject before, who may be “${read[3]}”`)
    : NOBODY;
}

/** Whether words beside a name tie it to a country or party, true, or to another one, false. */
function tieOf(beside: string, words: readonly string[], modifiers: string): boolean | null {
  if (words.some((word) => beside.includes(` ${word} `))) {
    const told = modifiers
      .split(' ')
      .filter((word) => /^[A-Z]/.test(word) && !CHAMBERS.test(word.toLowerCase()));
    if (told.length === 0 || told.every((word) => beside.includes(word.toLowerCase()))) return true;
    const state = OF_STATE.exec(beside)?.[1];
    // Of a `Republican` who may be from anywhere nothing is known.
    return state === undefined ? null : abbreviates(state, told.join('').toLowerCase());
  }
  const isParty = words.some((word) => PARTIES.has(word));
  const isOther = (word: string) => (isParty ? PARTIES.has(word) : NATIONS.has(word));
  return beside.split(' ').some(isOther) ? false : null;
}

/** `fla.` is short for `florida`, `w.va` for `westvirginia`. */
function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short.replaceAll('.', '')) {
    const found = long.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

/** The words right before and behind a name that may say where somebody is from, with blanks around each. */
function wordsBeside({ start, end }: Name, text: string): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before
    .slice(before.lastIndexOf('\n') + 1)
    .trimEnd()
    .split(' ');
  const words: string[] = [];
  for (let at = line.length - 1; at >= 0 && words.length < MOST_WORDS; at--) {
    const word = line[at]!;
    if (/[,;:!?"“”()]$/.test(word) || STOPWORDS.has(word.toLowerCase())) break;
    words.unshift(word);
    const isBetween = isRoleNoun(word.toLowerCase().replace('.', '')) || RANKS.has(word.toLowerCase());
    if (words.length === 1 && !isBetween) {
      const isTwo = /^(?:south|new|northern|united|saudi|ivory|czech)$/i.test(line[at - 1] ?? '');
      if (isTwo) words.unshift(line[at - 1]!);
      break;
    }
  }
  const behind =
    BEHIND.exec(text.slice(end, end + REACH))?.[1]
      ?.split(' ')
      .slice(0, MOST_WORDS) ?? [];
  const all = [...words, ...behind].flatMap((word) => word.replace(/['’]s$/, '').split('-'));
  return ` ${all.join(' ').toLowerCase()} `;
}

/** @param needed what must hold besides */
function isSubject(name: Name, { text, index }: DescriptionContext, needed = 0): boolean {
  const standing = standingOf(name, text, personBefore(index.names, name.at), false);
  return (standing & needed) === needed && (standing & (Standing.Acts | Standing.Speaks)) !== 0;
}

function distinct(names: readonly Name[]): number[] {
  return [...new Set(names.map(({ entity }) => entity))];
}

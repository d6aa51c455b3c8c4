import { NATIONS } from '../lexicon/nations.js';
import { ROLE_CHANGERS } from '../lexicon/role-nouns.js';
import { type IntroducedPerson, introducedAround, UNITED_STATES } from './described-person.js';
import type { DescriptionContext } from './description-context.js';

/** Parts of the names of countries and peoples of two words, and what presidents are of. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(
  'republic south costa rican sri lankan puerto leone'.split(' '),
);
/** `South African`: more words than these tell of a body in a country. */
const MOST_WORDS_OF_COUNTRY = 2;
/** Of two presidents the article is about the one whom it names so many times as often. */
const FACTOR = 2;
/** So many characters before a place are looked through for the `White House`. */
const REACH = 4000;

/** Whom `the president` means, an index into the entities; null for nobody to be sure of; undefined where nobody is the head of a state. */
export function headOfState(
  offset: number,
  { text, index, entities, introduced, last }: DescriptionContext,
): number | null | undefined {
  const near = introducedAround(offset, introduced().get('president') ?? []);
  const before = presidents(near.filter(({ end }) => end <= offset));
  const { heads, others } = before.heads.size > 0 ? before : presidents(near);
  if (heads.size === 0) return isOfWhiteHouse(text, offset) ? null : undefined;
  const isNear = last !== undefined && index.paragraphAt(offset) - last.paragraph <= 1;
  // `Ana Ruiz, president of the Teachers Union, said …, the president said`: she, or the one whom she told of.
  if (isNear && others.has(last.speaker)) return null;
  const [only, ...more] = heads.keys();
  if (more.length === 0) return only!;
  if (isNear && heads.has(last.speaker)) return last.speaker;
  // Of his own country the press writes `President Novak`, of another `the Danish president, Jens Dahl`.
  const own = [...heads.keys()].filter((person) => heads.get(person));
  const [most, next] = (own.length > 0 ? own : [...heads.keys()])
    .map((person) => ({ person, count: entities[person]!.mentions.length }))
    .sort((a, b) => b.count - a.count);
  return !next || most!.count >= FACTOR * next.count ? most!.person : null;
}

function isOfWhiteHouse(text: string, offset: number): boolean {
  return text.slice(Math.max(0, offset - REACH), offset).includes('White House');
}

/** Who is president of a country, and whether by a bare title, `President Novak`; and who is of something else. */
function presidents(introduced: readonly IntroducedPerson[]): {
  heads: ReadonlyMap<number, boolean>;
  others: ReadonlySet<number>;
} {
  const heads = new Map<number, boolean>();
  const others = new Set<number>();
  for (const { entity, words } of introduced) {
    if (words.some((word) => ROLE_CHANGERS.has(word))) continue;
    const isOfCountry = words.some((word) => isCountry(word)) && words.length <= MOST_WORDS_OF_COUNTRY;
    const isBare = words.length === 0;
    if (isBare || isOfCountry) heads.set(entity, isBare || heads.get(entity) === true);
    else others.add(entity);
  }
  // `Club president Ana Ruiz`, later `President Ruiz`.
  for (const entity of others) heads.delete(entity);
  return { heads, others };
}

function isCountry(word: string): boolean {
  return NATIONS.has(word) || UNITED_STATES.has(word) || OF_COUNTRIES.has(word);
}

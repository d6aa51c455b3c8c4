import { type Entity, type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { nounsOfRole, ROLE_CHANGERS } from '../lexicon/role-nouns.js';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { type Introduction, introducePeople } from './introduce-people.js';

/** Who has a role is told when the article names them first, so no more of a person's mentions are read. */
const MOST_MENTIONS = 5;
/** So many words may stand between `the` and the noun. */
const MOST_MODIFIERS = 4;
/** Words that go before a noun for one of several, or for one that is new to the article. */
const INDEFINITE = /^(?:a|an|another|other|any|every|each|no|some|one|two|three|several|many|these|those)$/;

/** A role as the text names it without a name: `the foreign minister`. */
interface Description extends Span {
  readonly noun: string;
  /** Words before the noun and, where `of` follows, words behind it. */
  readonly words: readonly string[];
  /** Apart from these, the ones that make another role of it: `former`. */
  readonly changers: string;
  readonly isDefinite: boolean;
}

/** A role and the person who is introduced by it. */
interface Holder extends Introduction {
  readonly person: number;
  readonly changers: string;
}

/**
 * Where the article means a person by role alone: `the secretary of state`, once it has said `Secretary of State Mike
 * Pompeo`. Only where one person alone is introduced by that role in the whole article, and where `the minister`
 * can be no other minister of whom it speaks without a name.
 *
 * @returns the places, for each entity
 */
export function findRoles(
  text: string,
  entities: readonly Pick<Entity, 'type' | 'mentions'>[],
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): Span[][] {
  const roles: Span[][] = entities.map(() => []);
  const holders = holdersOf(text, entities);
  if (holders.size === 0) return roles;
  const described = findDescriptions(text, holders, mentions, tokens, vocabulary);
  // `a minister`, `the French minister`: one whom nobody with a name is.
  const open = new Set(
    described.flatMap((each) => {
      const isOfNobody = !holders.get(each.noun)!.some((holder) => mayBe(each, holder));
      return !each.isDefinite || isOfNobody ? [`${each.changers} ${each.noun}`] : [];
    }),
  );
  for (const each of described) {
    if (!each.isDefinite) continue;
    const meant = holders.get(each.noun)!.filter((holder) => mayBe(each, holder));
    const person = meant[0]?.person;
    if (person === undefined || meant.some((holder) => holder.person !== person)) continue;
    if (each.words.length === 0 && open.has(`${each.changers} ${each.noun}`)) continue;
    if (meant.some(({ end }) => end <= each.start)) roles[person]!.push({ start: each.start, end: each.end });
  }
  return roles;
}

/** Who is introduced by each role. */
function holdersOf(
  text: string,
  entities: readonly Pick<Entity, 'type' | 'mentions'>[],
): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  entities.forEach(({ type, mentions }, person) => {
    if (type !== 'PER') return;
    for (const introduction of introducePeople(text, mentions.slice(0, MOST_MENTIONS), true)) {
      const { noun, words, end, isFirm } = introduction;
      const known = holders.get(noun);
      const isKnown = known?.some((other) => other.person === person && isSame(other.words, words));
      if (isKnown) continue;
      const holder = { noun, words, end, isFirm, person, changers: changersOf(words) };
      if (known) known.push(holder);
      else holders.set(noun, [holder]);
    }
  });
  return holders;
}

function mayBe({ words, changers }: Description, holder: Holder): boolean {
  return changers === holder.changers && words.every((word) => holder.words.includes(word));
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => word === others[at]);
}

function changersOf(words: readonly string[]): string {
  return words.length === 0 ? '' : words.filter((word) => ROLE_CHANGERS.has(word)).join(' ');
}

function findDescriptions(
  text: string,
  holders: ReadonlyMap<string, readonly Holder[]>,
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): Description[] {
  const found: Description[] = [];
  const firstOfPerson = new Set<number>();
  const endOfPerson = new Set<number>();
  for (const { type, firstToken, endToken } of mentions) {
    if (type !== 'PER') continue;
    firstOfPerson.add(firstToken);
    endOfPerson.add(endToken);
  }
  const roles = new Map<string, string>();
  for (const role of holders.keys()) for (const noun of nounsOfRole(role)) roles.set(noun, role);
  // Most words are told to be none of them by their first letter and length.
  let letters = 0;
  let lengths = 0;
  for (const noun of roles.keys()) {
    letters |= 1 << (noun.charCodeAt(0) & 31);
    lengths |= 1 << (noun.length & 31);
  }
  for (let at = 1; at < tokens.count; at++) {
    const start = tokens.start[at]!;
    if (((lengths >> ((tokens.end[at]! - start) & 31)) & 1) === 0) continue;
    if (((letters >> (text.charCodeAt(start) & 31)) & 1) === 0) continue;
    const noun = roles.get(vocabulary.lower(tokens.lexeme[at]!));
    if (noun === undefined) continue;
    const phrase = readPhrase(at, tokens, vocabulary, firstOfPerson);
    if (!phrase) continue;
    const { first, end, words, isDefinite } = phrase;
    // `the minister, Jens Dahl`, `Jens Dahl, the minister`: these introduce him.
    const isComma = (token: number) =>
      token < tokens.count && vocabulary.lower(tokens.lexeme[token]!) === ',';
    if (firstOfPerson.has(end) || (isComma(end) && firstOfPerson.has(end + 1))) continue;
    if (first > 0 && isComma(first - 1) && endOfPerson.has(first - 1)) continue;
    const changers = changersOf(words);
    const others = changers === '' ? words : words.filter((word) => !ROLE_CHANGERS.has(word));
    found.push({
      noun,
      words: others,
      changers,
      isDefinite,
      start: tokens.start[first]!,
      end: tokens.end[end - 1]!,
    });
  }
  return found;
}

interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly isDefinite: boolean;
}

/** The noun phrase around a noun, if it begins with an article: `the former Secretary of State`. */
function readPhrase(
  noun: number,
  tokens: Tokens,
  vocabulary: Vocabulary,
  firstOfPerson: ReadonlySet<number>,
): Phrase | null {
  const lowerAt = (at: number) => (at >= 0 && at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '');
  const isCapitalized = (at: number) =>
    at < tokens.count && (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  const words: string[] = [];
  let first = noun - 1;
  for (; first >= 0 && noun - first <= MOST_MODIFIERS + 1; first--) {
    const word = lowerAt(first);
    if (word === 'the' || INDEFINITE.test(word)) break;
    if (word === '-' || word === "'s") continue;
    if (tokens.kind[first] !== TokenKind.Word || STOPWORDS.has(word)) return null;
    words.unshift(bare(word));
  }
  const opener = lowerAt(first);
  if (opener !== 'the' && !INDEFINITE.test(opener)) return null;
  let end = noun + 1;
  if (lowerAt(end) === 'of') {
    end += lowerAt(end + 1) === 'the' ? 2 : 1;
    do words.push(bare(lowerAt(end++)));
    while (isCapitalized(end - 1) && isCapitalized(end) && !firstOfPerson.has(end));
  }
  return { first, end, words, isDefinite: opener === 'the' };
}

function bare(word: string): string {
  return word.replaceAll('.', '');
}

import { type Entity, type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import type { MergedName } from './merge-mentions.js';
import { genderOf } from './person-gender.js';
import { readTitle, startsWithTitle } from './read-titles.js';

/** An entity still without its rank and the places where it is meant by role. */
export type UnrankedEntity = Omit<Entity, 'id' | 'salience' | 'roles'>;

/** What is reported of merged mentions: the fullest name, the other forms, the gender of a person. */
export function describeEntity(
  merged: MergedName,
  text: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
): UnrankedEntity {
  const mentions =
    merged.length === 1
      ? merged[0]!.mentions
      : merged.flatMap((cluster) => cluster.mentions).sort((a, b) => a.start - b.start);
  const forms = new Set<string>();
  const written = new Set<string>();
  for (const mention of mentions) {
    const before = readTitle(mention, tokens, vocabulary);
    if (before && isWholeTitle(before.firstToken, tokens, vocabulary)) {
      written.add(text.slice(tokens.start[before.firstToken]!, mention.end));
    }
    const form = text.slice(mention.start, mention.end);
    if (written.has(form)) continue;
    written.add(form);
    // `King Sihanouk` is an alias; the name is what stands without the title.
    const hasTitle = startsWithTitle(mention, tokens, vocabulary);
    forms.add(hasTitle ? text.slice(tokens.start[mention.firstToken + 1]!, mention.end) : form);
  }
  const type = commonType(mentions);
  const bare = onOneLine(forms);
  // `McDonald's` is a name, `Kim's` is not; nor is `Apple's` where `Apple` stands too.
  const display = (form: string) => {
    const owner = form.endsWith('s') ? form.replace(/(?<=\w)['’]s$/, '') : form;
    return type === 'ORG' && !bare.has(owner) ? form : owner;
  };
  const name = fullest([...bare].map(display));
  const aliases = new Set(Array.from(onOneLine(written), display));
  aliases.delete(name);
  const gender = type === 'PER' ? genderIn(merged) : null;
  const id = merged.find(({ entry }) => entry?.id)?.entry?.id;
  const described = { type, name, aliases: [...aliases], mentions, gender };
  return id ? { ...described, gazetteerId: id } : described;
}

/** `Mr` and `President` are titles as they stand; the `Secretary` of `Transport Secretary` is part of one. */
function isWholeTitle(title: number, tokens: Tokens, vocabulary: Vocabulary): boolean {
  if (title === 0) return true;
  const before = tokens.lexeme[title - 1]!;
  if (tokens.end[title - 1]! === tokens.start[title]!) return tokens.kind[title - 1] !== TokenKind.Punct;
  return (vocabulary.flags(before) & LexemeFlag.Capitalized) === 0;
}

function onOneLine(forms: ReadonlySet<string>): ReadonlySet<string> {
  for (const form of forms)
    if (/\s\s|[^\S ]/.test(form)) return new Set(Array.from(forms, (each) => each.replace(/\s+/g, ' ')));
  return forms;
}

/** The form with most words, then letters; one in mixed case before one in capitals. */
function fullest(forms: readonly string[]): string {
  const weight = (form: string) => {
    const shouts = form === form.toUpperCase() && form.length > 4;
    return form.split(' ').length * 1000 + form.length - (shouts ? 10_000 : 0);
  };
  return forms.reduce((best, form) => (weight(form) > weight(best) ? form : best));
}

function commonType(mentions: readonly Mention[]): Mention['type'] {
  const { type } = mentions[0]!;
  if (mentions.every((mention) => mention.type === type)) return type;
  const counts = new Map<Mention['type'], number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function genderIn(merged: MergedName): Entity['gender'] {
  for (const cluster of merged) if (cluster.gender) return cluster.gender;
  for (const cluster of merged) {
    const gender = genderOf(cluster);
    if (gender) return gender;
  }
  return null;
}

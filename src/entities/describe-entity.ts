import { type Entity, type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { onOneLine } from '../document/on-one-line.js';
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
  const mentions = mentionsOf(merged);
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
    forms.add(onOneLine(hasTitle ? text.slice(tokens.start[mention.firstToken + 1]!, mention.end) : form));
  }
  const type = commonType(mentions);
  // `McDonald's` is a name, `Kim's` is not; nor is `Apple's` where `Apple` stands too.
  const display = (form: string) => {
    const owner = form.endsWith('s') ? form.replace(/(?<=\w)['’]s$/, '') : form;
    return type === 'ORG' && !forms.has(owner) ? form : owner;
  };
  const name = fullest([...forms].map(display));
  const aliases = new Set<string>();
  for (const form of written) aliases.add(display(onOneLine(form)));
  aliases.delete(name);
  const gender = type === 'PER' ? genderIn(merged) : null;
  const id = merged.find(({ entry }) => entry?.id)?.entry?.id;
  const described = { type, name, aliases: [...aliases], mentions, gender };
  return id ? { ...described, gazetteerId: id } : described;
}

/** All mentions of a name, in the order of the text. */
function mentionsOf(merged: MergedName): readonly Mention[] {
  if (merged.length === 1) return merged[0]!.mentions;
  const mentions: Mention[] = [];
  for (const cluster of merged) for (const mention of cluster.mentions) mentions.push(mention);
  return mentions.sort((a, b) => a.start - b.start);
}

/** `Mr` and `President` are titles as they stand; the `Secretary` of `Transport Secretary` is part of one. */
function isWholeTitle(title: number, tokens: Tokens, vocabulary: Vocabulary): boolean {
  if (title === 0) return true;
  const before = tokens.lexeme[title - 1]!;
  if (tokens.end[title - 1]! === tokens.start[title]!) return tokens.kind[title - 1] !== TokenKind.Punct;
  return (vocabulary.flags(before) & LexemeFlag.Capitalized) === 0;
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

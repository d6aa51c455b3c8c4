import { readFileSync } from 'node:fs';
import { ENTITY_TYPES } from '../src/entities/entity-labels.js';
import { LONGEST_PHRASE } from '../src/entities/phrase-table.js';
import { TokenList } from '../src/segment/token-list.js';
import { tokenize } from '../src/segment/tokenize.js';
import type { Vocabulary } from '../src/segment/vocabulary.js';

const FILES = { people: 'PER', organisations: 'ORG', places: 'LOC', others: 'MISC' } as const;

/** The lists of names in `training/names`: each name as its lower-case tokens, with one bit a type. */
export function readKnownNames(vocabulary: Vocabulary): Map<string, number> {
  const known = new Map<string, number>();
  for (const [file, type] of Object.entries(FILES)) {
    const text = readFileSync(new URL(`./names/${file}.txt`, import.meta.url), 'utf8');
    const lines = text.split('\n').filter((line) => !line.startsWith('#'));
    const separator = file === 'people' ? ' ' : ',';
    for (const name of lines.join(separator).split(separator)) {
      const words = lowerTokens(name, vocabulary);
      if (words.length === 0 || words.length > LONGEST_PHRASE) continue;
      const phrase = words.join(' ');
      known.set(phrase, (known.get(phrase) ?? 0) | (1 << ENTITY_TYPES.indexOf(type)));
    }
  }
  return known;
}

function lowerTokens(name: string, vocabulary: Vocabulary): string[] {
  const tokens = new TokenList(name, vocabulary);
  tokenize(name, 0, name.length, tokens);
  return Array.from({ length: tokens.count }, (_, at) => vocabulary.lower(tokens.lexeme[at]!));
}

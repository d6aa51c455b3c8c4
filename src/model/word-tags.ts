import { hashText } from './feature-hash.js';
import { buildKeyTable, findKey, type KeyTable, keyTableSections, readKeyTable } from './key-table.js';
import { isLaidOut, ModelMismatchError, readSections, writeSections } from './model-file.js';

const NAME = 'word-tags';

/** The parts of speech that each common word may be, such as `NN|VB`. */
export interface WordTags {
  readonly names: readonly string[];
  /** By the hash of a word: the place in `names`, + 1. */
  readonly words: KeyTable;
}

/**
 * Reads tags from their file, laid out or compact.
 *
 * @throws ModelMismatchError
 */
export function parseWordTags(bytes: Uint8Array): WordTags {
  const laidOut = isLaidOut(bytes) ? bytes : layOutWordTags(bytes);
  const [names, keys, tags] = readSections(NAME, laidOut, hashText(NAME));
  return { names: new TextDecoder().decode(names).split('\n'), words: readKeyTable(keys!, tags!) };
}

/** The compact file is text: a line for each tag, its name and then the words that have it. */
export function layOutWordTags(bytes: Uint8Array): Uint8Array {
  const lines = new TextDecoder().decode(bytes).trim().split('\n');
  const tagOf = new Map<string, number>();
  const names: string[] = [];
  for (const line of lines) {
    const [name, ...words] = line.split(' ');
    names.push(name!);
    for (const word of words) tagOf.set(word, names.length);
  }
  if (tagOf.size === 0) throw new ModelMismatchError(`the model "${NAME}" is no list of words with tags`);
  const table = buildKeyTable(
    Uint32Array.from(tagOf.keys(), (word) => hashText(word)),
    [...tagOf.values()],
  );
  return writeSections(hashText(NAME), [
    new TextEncoder().encode(names.join('\n')),
    ...keyTableSections(table),
  ]);
}

/** The parts of speech that a word, in lower case, may be; undefined for a word that is not common. */
export function tagOf(tags: WordTags, lower: string): string | undefined {
  return tags.names[findKey(tags.words, hashText(lower)) - 1];
}

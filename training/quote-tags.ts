import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readGold } from '../eval/read-gold.js';
import { writeModel } from './write-model.js';

// Makes `src/model/word-tags.br`: the parts of speech that common English words may be, from the lexicon of
// pos-js (MIT), kept for the words that news uses.
//
//   npx tsx training/quote-tags.ts [data folder]

const data = process.argv[2] ?? '../shared/data';
const lexicon = createRequire(import.meta.url)(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
) as Record<string, string[]>;

const used = new Set<string>();
const files = [
  'quotes/polnear.train.jsonl',
  'summary/cnndm.jsonl',
  'entities/worldwide.train.jsonl',
  'summary/bbc.dev.jsonl',
];
for (const file of files) {
  for (const record of readGold<{ text?: string; article?: string }>(data, file)) {
    for (const word of (record.text ?? record.article ?? '').toLowerCase().match(/[a-z']+/g) ?? [])
      used.add(word);
  }
}

const classes = new Map<string, string[]>();
for (const word of Object.keys(lexicon).sort()) {
  if (!/^[a-z']+$/.test(word) || !used.has(word)) continue;
  const tags = lexicon[word]!.filter(
    (tag) => /^[A-Z]+\$?$/.test(tag) && !tag.startsWith('NNP') && tag !== 'FW',
  );
  if (tags.length === 0) continue;
  const name = [...new Set(tags.map(coarse))].slice(0, 2).join('/');
  classes.set(name, [...(classes.get(name) ?? []), word]);
}
const text = [...classes]
  .filter(([, words]) => words.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, words]) => `${name} ${words.join(' ')}`)
  .join('\n');
const size = writeModel(
  fileURLToPath(new URL('../src/model/word-tags.br', import.meta.url)),
  new TextEncoder().encode(text),
);
console.log(`${classes.size} classes, ${text.split(/\s/).length} words, ${size} bytes`);

/** Base forms and present ones look alike; so do the degrees of adjectives and adverbs. */
function coarse(tag: string): string {
  if (tag === 'VBP') return 'VB';
  if (tag === 'JJR' || tag === 'JJS') return 'JJ';
  if (tag === 'RBR' || tag === 'RBS') return 'RB';
  return tag;
}

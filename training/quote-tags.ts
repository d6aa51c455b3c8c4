import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGold } from '../eval/read-gold.js';
import type { GoldArticle } from '../eval/score-quotes.js';
import { readModel } from '../src/io/read-model.js';
import { SPEECH_VERBS, THOUGHT_VERBS } from '../src/lexicon/speech-verbs.js';
import { hashText } from '../src/model/feature-hash.js';
import { sizeOfKeys, writeSortedKeys } from '../src/model/sorted-keys.js';
import { parseWordClusters } from '../src/model/word-clusters.js';
import { CHOICES, FIRST_CHOICE, refineTag, TAG_OF } from '../src/quotes/part-of-speech.js';
import { TAGGER_FEATURES, TAGGER_LAYOUT, TAGGER_MAGIC, writeTaggerRows } from '../src/quotes/tag-items.js';
import { LEMMAS, parseWordLexicon, shorten, stem, WORDS } from '../src/quotes/word-lexicon.js';
import { WordTable } from '../src/quotes/word-table.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { itemsOf } from './quote-samples.js';
import { seededRandom, shuffle } from './random.js';
import { readTaggedTexts } from './raw-texts.js';
import { writeModel } from './write-model.js';

// Makes `src/model/quote-words.br`, the words that the models of quotes know with the parts of speech that
// each may be, and trains `src/model/quote-tags.br`, which chooses among these. Learns from tags that another
// tagger gave: see `quote-tokens.ts` and `tag-tokens.py`.
//
//   npx tsx training/quote-tags.ts tokens.jsonl tags.jsonl [data folder]

const EPOCHS = 5;
const FEWEST_OF_WORD = 5;
const MOST_CLASSES = 240;
/** A part of speech is one that a word may be from this share of its occurrences on. */
const LEAST_SHARE = 0.01;
/** A word begins cues if this share of its occurrences does. */
const STARTER_SHARE = 0.01;
/** Of twenty texts one is held out, to measure the tagger. */
const HELD_OUT = 20;

const [tokensFile, tagsFile, data = '../shared/data'] = process.argv.slice(2);
const readLines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const texts = readLines(tokensFile!).map((line) => JSON.parse(line) as string[][]);
const tagged = readLines(tagsFile!).map((line) =>
  (JSON.parse(line) as string[]).map((tags) => tags.split(' ')),
);
const articles = readGold<GoldArticle>(data, 'quotes/polnear.train.jsonl');

const MERGED: Readonly<Record<string, keyof typeof TAG_OF>> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  PDT: 'DT',
  WDT: 'WP',
  WP$: 'WP',
};

function tagOf(penn: string): number {
  const tag = TAG_OF[MERGED[penn] ?? (penn as keyof typeof TAG_OF)];
  return tag >= FIRST_CHOICE && tag < FIRST_CHOICE + CHOICES ? tag : TAG_OF.UH;
}

save('quote-words', makeLexicon());
const vocabulary = new Vocabulary();
const table = new WordTable(
  vocabulary,
  parseWordLexicon(readModel('quote-words')),
  parseWordClusters(readModel('word-clusters')),
);
save('quote-tags', trainTagger());

function makeLexicon(): Uint8Array {
  const counts = new Map<string, Map<number, number>>();
  const frequency = new Map<string, number>();
  texts.forEach((sentences, text) => {
    sentences.forEach((words, sentence) => {
      words.forEach((written, at) => {
        const straight = written.replaceAll('’', "'");
        const lower = shorten(straight.toLowerCase());
        if (text < articles.length) frequency.set(lower, (frequency.get(lower) ?? 0) + 1);
        if (!/[\p{L}\p{N}%]/u.test(straight)) return;
        const isInitial = at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1]!);
        const key = isInitial ? lower : shorten(straight);
        const tags = counts.get(key) ?? new Map<number, number>();
        counts.set(key, tags);
        const tag = tagOf(tagged[text]![sentence]![at]!);
        tags.set(tag, (tags.get(tag) ?? 0) + 1);
      });
    });
  });
  const classNames = new Map<string, string[]>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    const isCapital = word !== word.toLowerCase();
    const ranked = [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (
      total < (isCapital ? 4 : 2) ||
      (isCapital && ranked[0]![0] === TAG_OF.NNP && ranked[0]![1] > 0.97 * total)
    )
      continue;
    if (!isCapital && ranked[0]![0] === TAG_OF.NNP && total < FEWEST_OF_WORD) continue;
    const likely = ranked.filter(([, count]) => count >= 2 && count >= LEAST_SHARE * total).slice(0, 4);
    const kept = likely.length > 0 ? likely : ranked.slice(0, 1);
    const name = kept.map(([tag]) => tag).join(' ');
    classNames.set(name, [...(classNames.get(name) ?? []), word]);
  }
  // Classes of few words keep their commonest tags only.
  for (const most of [3, 2, 1]) {
    const rare = [...classNames].sort((a, b) => b[1].length - a[1].length).slice(MOST_CLASSES);
    for (const [name, words] of rare) {
      classNames.delete(name);
      const shorter = name.split(' ').slice(0, most).join(' ');
      classNames.set(shorter, [...(classNames.get(shorter) ?? []), ...words]);
    }
  }
  const classes = [...classNames.keys()].sort();
  console.log(`${classes.length} classes`);
  const classOf = new Map<string, number>();
  for (const [name, words] of classNames) for (const word of words) classOf.set(word, classes.indexOf(name));
  const byFrequency = [...frequency]
    .filter(([, count]) => count >= FEWEST_OF_WORD)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS - 1);
  const wordOf = new Map(byFrequency.map(([word], at) => [word, at + 1]));
  const lemmaOf = lemmasOfCues();
  const starters = startersOfCues(frequency);
  const keys = [...new Set([...classOf.keys(), ...wordOf.keys()])]
    .map((word) => ({ word, key: hashText(word) }))
    .sort((a, b) => a.key - b.key);
  const names = classes.map((name) => name.split(' ').map(Number));
  const head = 6 + names.reduce((sum, name) => sum + 1 + name.length, 0);
  const bytes = new Uint8Array(head + sizeOfKeys(keys.length) + 5 * keys.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length);
  view.setUint16(4, names.length);
  bytes.set(
    names.map((name) => name.length),
    6,
  );
  bytes.set(names.flat(), 6 + names.length);
  let at = head;
  writeSortedKeys(
    keys.map(({ key }) => key),
    bytes.subarray(at),
  );
  at += sizeOfKeys(keys.length);
  const other = classes.indexOf(String(TAG_OF.UH));
  keys.forEach(({ word }, index) => {
    const id = wordOf.get(word) ?? 0;
    const lemma = lemmaOf.get(lemmaName(word)) ?? 0;
    bytes[at + index] = classOf.get(word) ?? other;
    bytes[at + keys.length + index] = id & 255;
    bytes[at + 2 * keys.length + index] = id >> 8;
    bytes[at + 3 * keys.length + index] = lemma & 255;
    bytes[at + 4 * keys.length + index] = (lemma >> 8) | (starters.has(word) ? 128 : 0);
  });
  console.log(`${keys.length} words, ${wordOf.size} of them features, ${lemmaOf.size} lemmas`);
  return bytes;
}

function lemmaName(lower: string): string {
  return SPEECH_VERBS.get(lower) ?? THOUGHT_VERBS.get(lower) ?? stem(lower);
}

/** The lemmas of the words that are in some cue, by their number. */
function lemmasOfCues(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, attributions } of articles) {
    for (const { cue } of attributions) {
      for (const [start, end] of cue) {
        for (const word of text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}']+/gu) ?? []) {
          counts.set(lemmaName(word), (counts.get(lemmaName(word)) ?? 0) + 1);
        }
      }
    }
  }
  const ranked = [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ranked.slice(0, LEMMAS - 1).map(([lemma], at) => [lemma, at + 1]));
}

/** Words with which cues begin, now and then at least. */
function startersOfCues(frequency: ReadonlyMap<string, number>): Set<string> {
  const counts = new Map<string, number>();
  for (const { text, attributions } of articles) {
    for (const { cue } of attributions) {
      const start = Math.min(...cue.map(([from]) => from));
      const word = /^[\p{L}']+|^[^\p{L}\p{N}\s]+/u.exec(
        text
          .slice(start, start + 30)
          .replaceAll('’', "'")
          .toLowerCase(),
      )?.[0];
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const starters = [...counts].filter(
    ([word, count]) => count >= 2 && count >= STARTER_SHARE * (frequency.get(word) ?? 0),
  );
  console.log(`${starters.length} words begin cues`);
  return new Set(starters.map(([word]) => word));
}

interface TaggedItems {
  readonly ids: Int32Array;
  readonly firstItem: Int32Array;
  readonly tags: Uint8Array;
}

/** Averaged perceptron that tags from left to right, each word with the tags that it gave before. */
function trainTagger(): Uint8Array {
  const samples: TaggedItems[] = [];
  let at = 0;
  for (const raw of readTaggedTexts(data)) {
    const { items, ids, segmentation } = itemsOf(raw, vocabulary);
    const flat = tagged[at++]!.flat();
    if (flat.length !== segmentation.tokens.count) throw new Error(`text ${at} was tokenised otherwise`);
    const tags = Uint8Array.from({ length: items.count }, (_, item) => tagOf(flat[items.firstToken[item]!]!));
    samples.push({ ids, firstItem: items.firstItem, tags });
  }
  table.update();
  const weights = new Float32Array(TAGGER_LAYOUT.rows * CHOICES);
  const totals = new Float32Array(weights.length);
  const rows = new Int32Array(TAGGER_FEATURES);
  let step = 1;
  /** Tags one text; learns from it unless told otherwise. */
  const run = (
    { ids, firstItem, tags: gold }: TaggedItems,
    learns: boolean,
    count = { right: 0, all: 0, words: 0 },
  ) => {
    const tags = new Uint8Array(ids.length);
    for (let sentence = 0; sentence + 1 < firstItem.length; sentence++) {
      const first = firstItem[sentence]!;
      const last = firstItem[sentence + 1]!;
      for (let item = first; item < last; item++) {
        const id = ids[item]!;
        let tag = table.tag[id]!;
        if (tag === 0) {
          const choices = table.choices[table.class[id]! - 1]!;
          const features = writeTaggerRows(table, ids, first, last, item, tags, rows);
          let top = Number.NEGATIVE_INFINITY;
          for (const choice of choices) {
            let score = 0;
            for (let row = 0; row < features; row++)
              score += weights[rows[row]! * CHOICES + choice - FIRST_CHOICE]!;
            if (score <= top) continue;
            top = score;
            tag = choice;
          }
          const wanted = gold[item]!;
          if (learns && tag !== wanted && choices.includes(wanted)) {
            for (let row = 0; row < features; row++) {
              const to = rows[row]! * CHOICES - FIRST_CHOICE;
              weights[to + wanted]! += 1;
              totals[to + wanted]! += step;
              weights[to + tag]! -= 1;
              totals[to + tag]! -= step;
            }
          }
          if (learns) step++;
          count.all++;
          if (tag === wanted) count.right++;
        } else if (tag >= FIRST_CHOICE) {
          count.words++;
          if (tag === gold[item]) count.right++;
        }
        tags[item] = refineTag(tag, table.refinement[id]!);
      }
    }
    return count;
  };
  const random = seededRandom(1);
  const training = samples.filter((_, index) => index % HELD_OUT !== 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const sample of shuffle([...training], random)) run(sample, true);
  }
  for (let cell = 0; cell < weights.length; cell++) weights[cell]! -= totals[cell]! / step;
  const count = { right: 0, all: 0, words: 0 };
  for (let index = 0; index < samples.length; index += HELD_OUT) run(samples[index]!, false, count);
  console.log(
    `held out: ${((100 * count.right) / (count.all + count.words)).toFixed(2)} % of ${count.all + count.words} words as the other tagger, ${count.all} of them ambiguous`,
  );
  return encodeTagger(weights);
}

function encodeTagger(weights: Float32Array): Uint8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  const unit = (sizes[Math.floor(sizes.length * 0.995)] ?? 1) / 127;
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / unit))),
  );
  const kept: number[] = [];
  for (let row = 0; row < TAGGER_LAYOUT.rows; row++) {
    if (rounded.subarray(row * CHOICES, (row + 1) * CHOICES).some((weight) => Math.abs(weight) > 2))
      kept.push(row);
  }
  const bytes = new Uint8Array(12 + sizeOfKeys(kept.length) + kept.length * CHOICES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, TAGGER_MAGIC);
  view.setUint32(4, hashText(TAGGER_LAYOUT.description));
  view.setUint32(8, kept.length);
  writeSortedKeys(kept, bytes.subarray(12));
  let at = 12 + sizeOfKeys(kept.length);
  for (let choice = 0; choice < CHOICES; choice++) {
    for (const row of kept) bytes[at++] = rounded[row * CHOICES + choice]!;
  }
  return bytes;
}

function save(name: string, bytes: Uint8Array): void {
  const size = writeModel(fileURLToPath(new URL(`../src/model/${name}.br`, import.meta.url)), bytes);
  console.log(`${name}: ${size} bytes`);
}

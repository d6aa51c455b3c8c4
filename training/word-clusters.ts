import { writeFileSync } from 'node:fs';
import { keepAllLines } from '../src/dedupe/mark-lines.js';
import { TokenKind } from '../src/document/annotations.js';
import { hashText } from '../src/model/feature-hash.js';
import { createDocument } from '../src/normalize/create-document.js';
import { segment } from '../src/segment/segment.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { type ContextCounts, clusterWords, mergeClusters } from './cluster-words.js';
import { readRawTexts } from './raw-texts.js';
import { encodeClusters } from './write-clusters.js';
import { writeModel } from './write-model.js';

// Clusters the words of raw news text: src/model/word-clusters.br.
//
//   npx tsx training/word-clusters.ts [data folder]

const CLUSTERS = 800;
const LEVELS = [128, 24];
const FEWEST_TIMES = 3;
const CONTEXT_WORDS = 8000;
const PASSES = 8;

const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
const vocabulary = new Vocabulary();
const EDGE = vocabulary.lexeme('\n');
const NUMBER = vocabulary.lexeme('0');

const stream: number[] = [];
const seen = new Set<string>();
for (const raw of readRawTexts(process.argv[2] ?? '../shared/data')) {
  // Copies of one story would make their words seem alike.
  const opening = raw.slice(0, 200);
  if (seen.has(opening)) continue;
  seen.add(opening);
  const document = createDocument({ id: '', file: null, raw }, []);
  const { tokens, sentences } = segment(document, keepAllLines(document), vocabulary);
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    stream.push(EDGE);
    for (let at = sentences.firstToken[sentence]!; at < sentences.firstToken[sentence + 1]!; at++) {
      stream.push(tokens.kind[at] === TokenKind.Number ? NUMBER : tokens.lexeme[at]!);
    }
  }
}
stream.push(EDGE);
const times = new Uint32Array(vocabulary.count);
for (const lexeme of stream) times[lexeme]!++;
const byTimes = Array.from(times.keys())
  .filter((lexeme) => times[lexeme]! >= FEWEST_TIMES && lexeme !== EDGE)
  .sort((a, b) => times[b]! - times[a]! || a - b);
log(`${stream.length} tokens, ${byTimes.length} words`);

const counts = countContexts();
const clusterOf = clusterWords(counts, { clusters: CLUSTERS, passes: PASSES, log });
const levels = mergeClusters(counts, clusterOf, CLUSTERS, LEVELS);
log('clusters merged');
const clusterByKey = new Map<number, number>();
byTimes.forEach((lexeme, word) => {
  const key = hashText(vocabulary.word(lexeme));
  if (!clusterByKey.has(key)) clusterByKey.set(key, clusterOf[word]!);
});
const bytes = encodeClusters(clusterByKey, levels[0]!, levels[1]!);
log(`${writeModel('src/model/word-clusters.br', bytes)} bytes`);
if (process.env['SHOW']) {
  const shown = Array.from({ length: CLUSTERS }, (_, cluster) => {
    const words = byTimes.filter((_, word) => clusterOf[word] === cluster).slice(0, 14);
    const place = `${levels[1]![cluster]} ${levels[0]![cluster]} ${cluster}`;
    return `${place}: ${words.map((lexeme) => vocabulary.word(lexeme)).join(' ')}`;
  });
  writeFileSync(process.env['SHOW'], shown.sort().join('\n'));
}

/** What stands before and behind each word; all rare words and numbers are one context each. */
function countContexts(): ContextCounts {
  const wordOf = new Int32Array(vocabulary.count).fill(-1);
  byTimes.forEach((lexeme, word) => {
    wordOf[lexeme] = word;
  });
  const contextOf = (lexeme: number) => {
    if (lexeme === EDGE) return CONTEXT_WORDS;
    const word = wordOf[lexeme]!;
    return word >= 0 && word < CONTEXT_WORDS ? word : CONTEXT_WORDS + 1;
  };
  const side = CONTEXT_WORDS + 2;
  const pairs = new Float64Array(stream.length * 2);
  let count = 0;
  for (let at = 1; at + 1 < stream.length; at++) {
    const word = wordOf[stream[at]!]!;
    if (word < 0) continue;
    pairs[count++] = word * 2 * side + contextOf(stream[at - 1]!);
    pairs[count++] = word * 2 * side + side + contextOf(stream[at + 1]!);
  }
  const sorted = pairs.subarray(0, count).sort();
  const starts = new Uint32Array(byTimes.length + 1);
  const context: number[] = [];
  const times: number[] = [];
  let word = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && sorted[to] === sorted[from]) to++;
    const owner = Math.floor(sorted[from]! / (2 * side));
    while (word < owner) starts[++word] = context.length;
    context.push(sorted[from]! % (2 * side));
    times.push(to - from);
    from = to;
  }
  while (word < byTimes.length) starts[++word] = context.length;
  log(`${context.length} contexts`);
  return {
    words: byTimes.length,
    contexts: 2 * side,
    starts,
    context: Uint32Array.from(context),
    count: Uint32Array.from(times),
  };
}

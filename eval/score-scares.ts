import { readFileSync } from 'node:fs';
import type { Quote } from '../src/document/annotations.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { readArticles } from './read-articles.js';
import type { Score } from './score.js';

/** Document, start and end of a stretch with its marks, and what a reader says that it is. */
type Label = readonly [doc: string, start: number, end: number, kind: 'quote' | 'scare'];

/** The held-out files hold other articles, on which nothing was tuned. */
const FILES = {
  fnc: ['marked-stretches.json'],
  'fnc-held-out': ['marked-stretches-held-out.json'],
  'held-out': ['marked-stretches-held-out-2.json'],
  'held-out-3': ['marked-stretches-held-out-3.json'],
  'held-out-4': ['marked-stretches-held-out-4.json'],
  'all-held-out': [
    'marked-stretches-held-out.json',
    'marked-stretches-held-out-2.json',
    'marked-stretches-held-out-3.json',
    'marked-stretches-held-out-4.json',
  ],
};

interface Counts {
  readonly wrong: { quote: number; scare: number };
  readonly all: { quote: number; scare: number };
}

/**
 * Short marked stretches of articles, labelled by hand: `quote` where the words are laid
 * in somebody's mouth, `scare` for irony, names, titles and words as words. How many of each are taken for the other.
 */
export function scoreScares(dataFolder: string, engine: Engine): Score[] {
  const counts = new Map<string, Counts>();
  const countOnce = (file: string): Counts => {
    const known = counts.get(file) ?? countWrong(file, dataFolder, engine);
    counts.set(file, known);
    return known;
  };
  return Object.entries(FILES).flatMap(([name, files]) => scoresOf(name, files.map(countOnce)));
}

function scoresOf(name: string, counts: readonly Counts[]): Score[] {
  const kinds = [
    ['scare', 'let-in'],
    ['quote', 'quotes-lost'],
  ] as const;
  return kinds.map(([kind, what]) => {
    const wrong = counts.reduce((sum, count) => sum + count.wrong[kind], 0);
    const all = counts.reduce((sum, count) => sum + count.all[kind], 0);
    return {
      name: `scares/${name}/${what}`,
      value: (100 * wrong) / all,
      higherIsBetter: false,
      note: `${wrong} of ${all}`,
    };
  });
}

function countWrong(file: string, dataFolder: string, engine: Engine): Counts {
  const labels = JSON.parse(readFileSync(new URL(`./labels/${file}`, import.meta.url), 'utf8')) as Label[];
  const texts = readArticles(dataFolder, new Set(labels.map(([doc]) => doc)));
  const wrong = { quote: 0, scare: 0 };
  const all = { quote: 0, scare: 0 };
  for (const [doc, start, end, kind] of labels) {
    const source = { id: doc, file: null, raw: texts.get(doc)! };
    const { quotes } = annotateDocument(source, new Set(['quotes']), engine, { keepAll: true });
    const isQuote = quotes!.some(
      (quote) =>
        // Between two parts stands what is no part of the quote: `said Jones of "Crossfire." "Maybe not."`
        quote.parts.some((part) => part.start < end && start < part.end) &&
        (kind === 'quote' ||
          !(liesWithin(quote, start, end) || holdsOther(quote, doc, start, labels, source.raw))),
    );
    all[kind]++;
    if (isQuote !== (kind === 'quote')) wrong[kind]++;
  }
  return { wrong, all };
}

/** Whether somebody's own words stand on both sides of a stretch: `'I asked who had heard 'coward' used for him.'` */
function liesWithin({ type, parts }: Quote, start: number, end: number): boolean {
  return type === 'direct' && parts.some((part) => part.start < start - 1 && end + 1 < part.end);
}

/**
 * Whether a quote holds somebody's words in marks besides the stretch that begins at `start`: then it is a quote
 * whatever that one is. `He knows the ringtone "isn't to everyone's taste," but it was his granddaughter that loaded "Baby".`
 */
function holdsOther(
  quote: Quote,
  doc: string,
  start: number,
  labels: readonly Label[],
  text: string,
): boolean {
  if (quote.type !== 'mixed') return false;
  const isLabelled = labels.some(
    ([id, from, to, kind]) => id === doc && kind === 'quote' && quote.start < to && from < quote.end,
  );
  const long = /["“]((?:[^"“”\s]+\s+){5}[^"“”]*)["”]/g;
  const others = [...text.slice(quote.start, quote.end).matchAll(long)];
  return isLabelled || others.some(({ index }) => quote.start + index !== start);
}

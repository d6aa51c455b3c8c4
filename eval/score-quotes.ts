import type { Quote } from '../src/document/annotations.js';
import { toRawSpan } from '../src/document/offset-map.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { readGold } from './read-gold.js';
import type { Score } from './score.js';

export interface GoldAttribution {
  readonly quote: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly speaker: readonly (readonly [number, number])[];
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly reported: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** The letters and digits of some spans, as sorted offsets: marks, commas and blanks do not count. */
type Letters = readonly number[];

interface Prediction {
  readonly quote: Quote;
  readonly content: Letters;
  readonly source: Letters;
  readonly cue: Letters;
}

interface Gold {
  readonly attribution: GoldAttribution;
  readonly content: Letters;
  readonly source: Letters;
  readonly cue: Letters;
}

interface Row {
  readonly name: string;
  readonly isGold: (gold: GoldAttribution) => boolean;
  readonly isKind: (quote: Quote) => boolean;
}

const MARKED: Row[] = [
  { name: 'direct', isGold: (gold) => gold.type === 'direct', isKind: (quote) => quote.type === 'direct' },
  { name: 'mixed', isGold: (gold) => gold.type === 'mixed', isKind: (quote) => quote.type === 'mixed' },
  {
    name: 'direct+mixed',
    isGold: (gold) => gold.type !== 'indirect',
    isKind: (quote) => quote.type !== 'indirect',
  },
];

const REPORTED: Row[] = [
  { name: 'reported', isGold: (gold) => gold.reported, isKind: (quote) => quote.act === 'speech' },
  {
    name: 'indirect-reported',
    isGold: (gold) => gold.reported && gold.type === 'indirect',
    isKind: (quote) => quote.act === 'speech' && quote.type === 'indirect',
  },
];

/** Quotes, cues and sources against the attributions of PolNeAR's development articles. */
export function scoreQuotes(dataFolder: string, engine: Engine): Score[] {
  const articles = readGold<GoldArticle>(dataFolder, 'quotes/polnear.dev.jsonl');
  const golds = articles.map(goldOf);
  const plain = articles.map((article) => predict(article, engine, false, false));
  const indirect = articles.map((article) => predict(article, engine, true, false));
  const all = articles.map((article) => predict(article, engine, true, true));
  return [
    ...MARKED.flatMap((row) => scoreRow(row, golds, plain)),
    ...REPORTED.flatMap((row) => scoreRow(row, golds, indirect)),
    ...strictSpans(golds, all),
    ...reliability(golds, indirect),
  ];
}

function predict(article: GoldArticle, engine: Engine, indirect: boolean, thoughts: boolean): Prediction[] {
  const options = { keepAll: true, indirect, thoughts };
  const { quotes, document } = annotateDocument(
    { id: article.id, file: null, raw: article.text },
    new Set(['quotes'] as const),
    engine,
    options,
  );
  const letters = (spans: readonly { start: number; end: number }[]) =>
    lettersOf(
      article.text,
      spans.map((span) => {
        const { start, end } = toRawSpan(document.map, span);
        return [start, end];
      }),
    );
  return quotes!
    .filter((quote) => quote.type !== 'scare')
    .map((quote) => ({
      quote,
      content: letters(quote.parts),
      source: letters(quote.source ? [quote.source] : []),
      cue: letters(quote.cue ? [quote.cue] : []),
    }));
}

function goldOf(article: GoldArticle): Gold[] {
  return article.attributions.map((attribution) => ({
    attribution,
    content: lettersOf(article.text, attribution.quote),
    source: lettersOf(article.text, attribution.speaker),
    cue: lettersOf(article.text, attribution.cue),
  }));
}

function lettersOf(text: string, spans: readonly (readonly [number, number])[]): Letters {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

function scoreRow(row: Row, golds: readonly Gold[][], predictions: readonly Prediction[][]): Score[] {
  const count = { gold: 0, overlap: 0, exact: 0, both: 0, wrong: 0, sourced: 0, source: 0, sourceExact: 0 };
  golds.forEach((gold, article) => {
    count.gold += gold.filter((one) => row.isGold(one.attribution)).length;
    const matches = matchBest(gold, predictions[article]!);
    predictions[article]!.forEach((prediction, at) => {
      const match = matches[at];
      if (!match) {
        if (row.isKind(prediction.quote)) count.wrong++;
        return;
      }
      if (!row.isGold(match.attribution)) return;
      count.overlap++;
      if (isEqual(match.content, prediction.content)) count.exact++;
      const overlaps = shared(match.source, prediction.source) > 0;
      if (overlaps || (match.source.length === 0 && prediction.source.length === 0)) count.both++;
      if (match.source.length === 0) return;
      count.sourced++;
      if (overlaps) count.source++;
      if (isEqual(match.source, prediction.source)) count.sourceExact++;
    });
  });
  const predicted = count.overlap + count.wrong;
  const f1 = (right: number) => ratio(2 * right, predicted + count.gold);
  const note = `${count.gold} in gold`;
  return [
    { name: `quotes/polnear.dev/${row.name}/exact`, value: 100 * f1(count.exact), note },
    {
      name: `quotes/polnear.dev/${row.name}/overlap`,
      value: 100 * f1(count.overlap),
      note: `P ${ratio(count.overlap, predicted).toFixed(3)} R ${ratio(count.overlap, count.gold).toFixed(3)}`,
    },
    {
      name: `quotes/polnear.dev/${row.name}/source-exact`,
      value: 100 * ratio(count.sourceExact, count.sourced),
    },
    { name: `quotes/polnear.dev/${row.name}/source`, value: 100 * ratio(count.source, count.sourced) },
    { name: `quotes/polnear.dev/${row.name}/end-to-end`, value: 100 * f1(count.both) },
  ];
}

/** Pairs predictions with gold one to one, those that overlap best (by Jaccard) first. */
function matchBest(golds: readonly Gold[], predictions: readonly Prediction[]): (Gold | undefined)[] {
  const pairs: { gold: number; prediction: number; overlap: number }[] = [];
  golds.forEach((gold, goldAt) => {
    predictions.forEach((prediction, at) => {
      const common = shared(gold.content, prediction.content);
      if (common === 0) return;
      const overlap = common / (gold.content.length + prediction.content.length - common);
      pairs.push({ gold: goldAt, prediction: at, overlap });
    });
  });
  pairs.sort((a, b) => b.overlap - a.overlap);
  const matches: (Gold | undefined)[] = predictions.map(() => undefined);
  const taken = new Set<number>();
  for (const { gold, prediction } of pairs) {
    if (taken.has(gold) || matches[prediction]) continue;
    taken.add(gold);
    matches[prediction] = golds[gold]!;
  }
  return matches;
}

/** The F1 of whole sources, cues and contents over all attributions, each distinct span counted once. */
function strictSpans(golds: readonly Gold[][], predictions: readonly Prediction[][]): Score[] {
  return (['source', 'cue', 'content'] as const).map((role) => {
    let right = 0;
    let total = 0;
    golds.forEach((gold, article) => {
      const wanted = new Set(gold.map((one) => one[role].join()).filter(Boolean));
      const given = new Set(predictions[article]!.map((one) => one[role].join()).filter(Boolean));
      for (const span of given) if (wanted.has(span)) right++;
      total += wanted.size + given.size;
    });
    return { name: `quotes/polnear.dev/strict/${role}`, value: 100 * ratio(2 * right, total) };
  });
}

/** Confidences from one bound up to the next. */
const BOUNDS = [0, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01] as const;

/**
 * How many of the quotes of about one confidence are right (content and source overlap those of an attribution).
 * Which person the source means is not in the gold data.
 */
function reliability(golds: readonly Gold[][], predictions: readonly Prediction[][]): Score[] {
  const all = golds.flatMap((gold, article) => {
    const matches = matchBest(gold, predictions[article]!);
    return predictions[article]!.map(({ quote: { confidence }, source }, at) => {
      const match = matches[at];
      const isRight =
        match && (shared(match.source, source) > 0 || match.source.length + source.length === 0);
      return { confidence, isRight: isRight === true };
    });
  });
  const row = (name: string, from: number, to: number): Score => {
    const within = all.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = within.filter(({ isRight }) => isRight).length;
    return {
      name: `quotes/polnear.dev/right-at-confidence/${name}`,
      value: 100 * ratio(right, within.length),
      note: `${right} of ${within.length}`,
      isPinned: to > 1 && from < 0.95,
    };
  };
  return [
    row('0.9-and-more', 0.9, BOUNDS.at(-1)!),
    ...BOUNDS.slice(0, -1).map((from, at) =>
      row(`${from}-to-${Math.min(1, BOUNDS[at + 1]!)}`, from, BOUNDS[at + 1]!),
    ),
  ];
}

function shared(a: Letters, b: Letters): number {
  if (a.length === 0 || b.length === 0 || a[0]! > b.at(-1)! || b[0]! > a.at(-1)!) return 0;
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) count++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return count;
}

function isEqual(a: Letters, b: Letters): boolean {
  return a.length === b.length && a.every((offset, at) => offset === b[at]);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

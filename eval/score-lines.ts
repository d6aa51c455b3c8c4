import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isNearCopy } from '../src/dedupe/compare-lines.js';
import { holdsQuotation } from '../src/dedupe/holds-quotation.js';
import { readLineWords } from '../src/dedupe/line-words.js';
import type { LineOptions } from '../src/dedupe/mark-lines.js';
import { indexLines } from '../src/document/line-table.js';
import { annotateDocument, type Layer } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { readGold } from './read-gold.js';
import type { Score } from './score.js';

export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly lines: readonly { readonly t: string; readonly c: string }[];
}

const LINES: ReadonlySet<Layer> = new Set(['lines']);

/** For every line of a text, joined by newlines, whether it is kept. */
export type LineKeeper = (text: string) => boolean[];

/**
 * Content lines kept and junk removed, sentences and quotations lost, on labelled web pages and clean
 * articles. The shipped model was trained on these pages: `training/lines.ts --folds` has the honest figures.
 */
export function scoreLines(dataFolder: string, engine: Engine): Score[] {
  const keeper = (options: LineOptions) => keeperOf(engine, options);
  const pages = readGold<LabelledPage>(dataFolder, 'boilerplate/l3s.dev.jsonl');
  return [
    ...scorePages(pages, 'lines/l3s/default', keeper({})),
    ...scorePages(pages, 'lines/l3s/aggressive', keeper({ strictness: 'aggressive' })),
    ...scorePages(pages, 'lines/l3s/no-model', keeper({ lineModel: false })),
    ...scoreCleanArticles(dataFolder, 'lines', keeper({})),
    ...scoreNearCopies(dataFolder),
  ];
}

function keeperOf(engine: Engine, options: LineOptions): LineKeeper {
  return (text) => {
    const { lines } = annotateDocument({ id: '', file: null, raw: text }, LINES, engine, options);
    return Array.from(lines.reason, (reason) => reason === 0);
  };
}

export function scorePages(pages: readonly LabelledPage[], name: string, keep: LineKeeper): Score[] {
  const all = new Counts();
  const inner = new Counts();
  let sentences = 0;
  let sentencesLost = 0;
  let quotations = 0;
  let quotationsLost = 0;
  for (const { lines } of pages) {
    const kept = keep(lines.map(({ t }) => t).join('\n'));
    const content = lines.map(({ c }) => c === 'full' || c === 'headline');
    const first = content.indexOf(true);
    const last = content.lastIndexOf(true);
    const seen = new Set<string>();
    lines.forEach(({ t, c }, at) => {
      if (c === 'frag' || c === '?') return;
      all.add(content[at]!, kept[at]!);
      if (at >= first && at <= last) inner.add(content[at]!, kept[at]!);
      const isRepeated = seen.has(t);
      seen.add(t);
      if (!content[at] || isRepeated) return;
      if (c === 'full' && isSentence(t)) {
        sentences++;
        if (!kept[at]) sentencesLost++;
      }
      if (holdsQuotation(t)) {
        quotations++;
        if (!kept[at]) quotationsLost++;
      }
    });
  }
  return [
    { name: `${name}/f1`, value: 100 * all.f1(), note: all.note() },
    { name: `${name}/inner-f1`, value: 100 * inner.f1(), note: inner.note() },
    { name: `${name}/inner-junk-gone`, value: 100 * inner.junkGone() },
    lost(`${name}/sentences-lost`, sentencesLost, sentences),
    lost(`${name}/quotation-lines-lost`, quotationsLost, quotations),
  ];
}

/** What is lost of articles that have nothing to clean: sentences, and other lines such as titles. */
export function scoreCleanArticles(dataFolder: string, name: string, keep: LineKeeper): Score[] {
  const worldwide = readGold<{ text: string }>(dataFolder, 'entities/worldwide.dev.jsonl').map(
    ({ text }) => text,
  );
  const reuters = gunzipSync(readFileSync(join(dataFolder, 'raw/reuters21578.jsonl.gz')))
    .toString()
    .split('\n', 3000)
    .map((line) => JSON.parse(line) as { title: string; text: string })
    .map(({ title, text }) => `${title}\n${text}`);
  return Object.entries({ worldwide, reuters }).flatMap(([corpus, texts]) => {
    const totals = { prose: [0, 0], titles: [0, 0] };
    for (const text of texts) {
      const kept = keep(text);
      const seen = new Set<string>();
      text.split('\n').forEach((line, at) => {
        if (line.trim() === '' || seen.has(line)) return;
        seen.add(line);
        const isTitle = seen.size === 1;
        if (!isTitle && !isSentence(line)) return;
        const total = isTitle ? totals.titles : totals.prose;
        total[0]!++;
        if (!kept[at]) total[1]!++;
      });
    }
    return [
      lost(`${name}/${corpus}/prose-lost`, totals.prose[1]!, totals.prose[0]!),
      lost(`${name}/${corpus}/titles-lost`, totals.titles[1]!, totals.titles[0]!),
    ];
  });
}

function scoreNearCopies(dataFolder: string): Score[] {
  const pairs = readGold<{ paraphrase: boolean; a: string; b: string }>(
    dataFolder,
    'dedupe/msrp.train.jsonl',
  );
  const merged = pairs.filter(({ a, b }) => {
    const text = `${a}\n${b}`;
    return isNearCopy(readLineWords(text, indexLines(text)), 0, 1);
  });
  const right = merged.filter(({ paraphrase }) => paraphrase).length;
  return [
    { name: 'lines/msrp/near-copies-true', value: right, unit: 'pairs' },
    {
      name: 'lines/msrp/near-copies-false',
      value: merged.length - right,
      unit: 'pairs',
      higherIsBetter: false,
    },
  ];
}

function lost(name: string, value: number, of: number): Score {
  return {
    name,
    value: of === 0 ? 0 : (100 * value) / of,
    higherIsBetter: false,
    note: `${value} of ${of}`,
  };
}

/** Eight words or more and a stop behind them. */
function isSentence(line: string): boolean {
  return /[.!?]\s*$/.test(line) && line.trim().split(/\s+/).length >= 8;
}

class Counts {
  private keptContent = 0;
  private keptJunk = 0;
  private lostContent = 0;
  private lostJunk = 0;

  add(isContent: boolean, isKept: boolean): void {
    if (isContent && isKept) this.keptContent++;
    else if (isContent) this.lostContent++;
    else if (isKept) this.keptJunk++;
    else this.lostJunk++;
  }

  f1(): number {
    return (2 * this.keptContent) / (2 * this.keptContent + this.keptJunk + this.lostContent);
  }

  junkGone(): number {
    return this.lostJunk / (this.lostJunk + this.keptJunk);
  }

  note(): string {
    const precision = this.keptContent / (this.keptContent + this.keptJunk);
    const recall = this.keptContent / (this.keptContent + this.lostContent);
    return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)}`;
  }
}

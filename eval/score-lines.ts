import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isNearCopy } from '../src/dedupe/compare-lines.js';
import { holdsQuotation } from '../src/dedupe/holds-quotation.js';
import { type LineModel, parseLineModel } from '../src/dedupe/judge-lines.js';
import { readLineWords } from '../src/dedupe/line-words.js';
import { type LineOptions, markLines } from '../src/dedupe/mark-lines.js';
import { indexLines } from '../src/document/line-table.js';
import { createDocument } from '../src/normalize/create-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { FOLDS, foldModelPath, foldsBySite } from './line-folds.js';
import { readGold } from './read-gold.js';
import type { Score } from './score.js';

export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly lines: readonly { readonly t: string; readonly c: string }[];
}

/** For every line of a text, joined by newlines, whether it is kept. */
type LineKeeper = (text: string) => boolean[];

/**
 * Content lines kept and junk removed, sentences and quotations lost, on labelled web pages and clean
 * articles. The shipped model saw these pages in training; so each page is judged by one of
 * `eval/line-folds`, which saw no page of its site.
 */
export function scoreLines(dataFolder: string, engine: Engine): Score[] {
  const pages = readGold<LabelledPage>(dataFolder, 'boilerplate/l3s.dev.jsonl');
  const folds = foldsBySite(pages);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    parseLineModel(brotliDecompressSync(readFileSync(foldModelPath(fold)))),
  );
  const keep = (page: number, options: LineOptions) =>
    keeperOf(options.lineModel === false ? null : models[folds[page]!]!, options);
  const score = (name: string, options: LineOptions) =>
    scorePages(pages, `lines/l3s/${name}`, (text, page) => keep(page, options)(text));
  return [
    ...score('default', {}),
    ...score('aggressive', { strictness: 'aggressive' }),
    ...score('no-model', { lineModel: false }),
    ...scoreCleanArticles(dataFolder, 'lines', keeperOf(engine.lineModel(), {})),
    ...scoreCleanArticles(
      dataFolder,
      'lines/aggressive',
      keeperOf(engine.lineModel(), { strictness: 'aggressive' }),
    ),
    ...scoreNearCopies(dataFolder),
  ];
}

function keeperOf(model: LineModel | null, options: LineOptions): LineKeeper {
  return (text) => {
    const document = createDocument({ id: '', file: null, raw: text }, []);
    return Array.from(markLines(document, options, model).reason, (reason) => reason === 0);
  };
}

function scorePages(
  pages: readonly LabelledPage[],
  name: string,
  keep: (text: string, page: number) => boolean[],
): Score[] {
  const all = new Counts();
  const inner = new Counts();
  let sentences = 0;
  let sentencesLost = 0;
  let quotations = 0;
  let quotationsLost = 0;
  pages.forEach(({ lines }, page) => {
    const kept = keep(lines.map(({ t }) => t).join('\n'), page);
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
  });
  return [
    { name: `${name}/f1`, value: 100 * all.f1(), note: all.note() },
    { name: `${name}/inner-f1`, value: 100 * inner.f1(), note: inner.note() },
    { name: `${name}/inner-junk-gone`, value: 100 * inner.junkGone() },
    lost(`${name}/sentences-lost`, sentencesLost, sentences),
    lost(`${name}/quotation-lines-lost`, quotationsLost, quotations),
  ];
}

/** What is lost of articles that have nothing to clean: sentences, and other lines such as titles. */
function scoreCleanArticles(dataFolder: string, name: string, keep: LineKeeper): Score[] {
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

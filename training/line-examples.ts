import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { siteOf } from '../eval/line-folds.js';
import { readGold } from '../eval/read-gold.js';
import type { LabelledPage } from '../eval/score-lines.js';
import { findFragments } from '../src/dedupe/find-fragments.js';
import { findRepeatedLines } from '../src/dedupe/find-repeated-lines.js';
import { findStory } from '../src/dedupe/find-story.js';
import { LINE_LABELS, repeatBits } from '../src/dedupe/judge-lines.js';
import { describeLines, type FeatureSink } from '../src/dedupe/line-features.js';
import { readLineShapes } from '../src/dedupe/line-shapes.js';
import { readLineWords } from '../src/dedupe/line-words.js';
import { readPhrasePlaces } from '../src/dedupe/match-phrases.js';
import { combine } from '../src/model/feature-hash.js';
import { createDocument } from '../src/normalize/create-document.js';
import type { TrainingSequence } from './crf.js';

/** A feature of fewer sites is of a site's own making. */
const FEWEST_SITES = 4;

/** Lines with their labels, and the site that they are from. */
export interface Example {
  readonly site: string;
  readonly lines: readonly { readonly t: string; readonly c: string }[];
}

/** A page (three times, for it is the rule), what a scraper may leave of it, and its story alone. */
export function withCrops(page: LabelledPage, random: () => number): Example[] {
  const site = siteOf(page);
  const { lines } = page;
  const isContent = lines.map(({ c }) => c === 'full' || c === 'headline');
  const first = isContent.indexOf(true);
  const last = isContent.lastIndexOf(true);
  if (first < 0) return [{ site, lines }];
  const crop = (widest: number) =>
    lines.slice(
      Math.max(0, first - Math.floor(random() * (widest + 1))),
      last + 1 + Math.floor(random() * (widest + 1)),
    );
  const content = lines.filter((_, at) => isContent[at]);
  return [lines, lines, lines, crop(6), crop(30), content].map((cropped) => ({ site, lines: cropped }));
}

/** Articles with nothing to clean, so that the model learns to leave them alone. */
export function readCleanArticles(data: string): Example[] {
  const label = (text: string, titles: number): Example => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { site: 'clean', lines: lines.map((t, at) => ({ t, c: at < titles ? 'headline' : 'full' })) };
  };
  const worldwide = readGold<{ text: string }>(data, 'entities/worldwide.train.jsonl').map(({ text }) =>
    label(text, 1),
  );
  const polnear = readGold<{ text: string }>(data, 'quotes/polnear.train.jsonl')
    .slice(0, 300)
    .map(({ text }) => label(text, 0));
  const reuters = gunzipSync(readFileSync(join(data, 'raw/reuters21578.jsonl.gz')))
    .toString()
    .split('\n')
    .slice(-2000)
    .filter((line, at) => at % 5 === 0 && line !== '')
    .map((line) => JSON.parse(line) as { title: string; text: string })
    .map(({ title, text }) => label(`${title}\n${text}`, 1));
  return [...worldwide, ...polnear, ...reuters];
}

export function toSequence({ lines }: Example): TrainingSequence {
  const raw = lines.map(({ t }) => t.replace(/[\r\n]/g, ' ')).join('\n');
  const document = createDocument({ id: '', file: null, raw }, []);
  const words = readLineWords(document.text, document.lines);
  const shapes = readLineShapes(words, readPhrasePlaces(words));
  const { of } = findRepeatedLines(words, findFragments(words));
  const list = new FeatureList();
  describeLines(words, shapes, findStory(words, shapes), repeatBits(shapes, of), list);
  const labels = Uint8Array.from(shapes.line, (line) =>
    Math.max(0, LINE_LABELS.indexOf(lines[line]!.c as (typeof LINE_LABELS)[number])),
  );
  return { features: Uint32Array.from(list.features), starts: Uint32Array.from(list.starts), labels };
}

/** Keeps the features of a document as they come. */
class FeatureList implements FeatureSink {
  readonly features: number[] = [];
  readonly starts = [0];

  add(template: number, value: number): void {
    this.features.push(combine(template, value));
  }

  addHash(template: number, hash: number): void {
    this.features.push(combine(template, hash));
  }

  endLine(): void {
    this.starts.push(this.features.length);
  }
}

/** Leaves out of all sequences the features that too few sites have. */
export function dropRareFeatures(
  sequences: readonly TrainingSequence[],
  sites: readonly string[],
): TrainingSequence[] {
  const seen = new Map<number, { last: string; count: number }>();
  const order = sites.map((_, at) => at).sort((a, b) => (sites[a]! < sites[b]! ? -1 : 1));
  for (const at of order) {
    for (const feature of sequences[at]!.features) {
      const entry = seen.get(feature);
      if (!entry) seen.set(feature, { last: sites[at]!, count: 1 });
      else if (entry.last !== sites[at]) {
        entry.last = sites[at]!;
        entry.count++;
      }
    }
  }
  return sequences.map(({ features, starts, labels }) => {
    const kept: number[] = [];
    const keptStarts = new Uint32Array(starts.length);
    for (let i = 0; i < labels.length; i++) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        if (seen.get(features[at]!)!.count >= FEWEST_SITES) kept.push(features[at]!);
      }
      keptStarts[i + 1] = kept.length;
    }
    return { features: Uint32Array.from(kept), starts: keptStarts, labels };
  });
}

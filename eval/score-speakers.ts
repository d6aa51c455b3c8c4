import { readFileSync } from 'node:fs';
import type { AnnotatedDocument } from '../src/document/annotated-document.js';
import type { Quote } from '../src/document/annotations.js';
import { toRawSpan } from '../src/document/offset-map.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import { readArticles } from './read-articles.js';
import type { Score } from './score.js';

/** Document, start and end of a source, and whom it means: a name as the article spells it, or nobody named. */
type Label = readonly [doc: string, start: number, end: number, name: string | null];

type Verdict = 'right' | 'wrong' | 'open';

/** Half of the articles for tuning, the other half only to report: by a hash of the document's id. */
const HALVES = ['tuned', 'held-out'] as const;

/** The second one's sources were drawn at random from five collections; only their tuned half has been looked at. */
const FILES = { speakers: 'anaphoric-sources.json', 'speakers-2': 'anaphoric-sources-2.json' };

/**
 * Sources that name nobody (`he`, `the minister`), read by hand:
 * how many are resolved to the right entity (or to none, where the reader could not say), of those that are
 * found to be sources; and how many of the names given are right.
 */
export function scoreSpeakers(dataFolder: string, engine: Engine): Score[] {
  return Object.entries(FILES).flatMap(([name, file]) => scoreFile(name, file, dataFolder, engine));
}

function scoreFile(name: string, file: string, dataFolder: string, engine: Engine): Score[] {
  const labels = JSON.parse(readFileSync(new URL(`./labels/${file}`, import.meta.url), 'utf8')) as Label[];
  const verdicts = judge(dataFolder, engine, labels);
  return HALVES.flatMap((half) => [
    ...rates(`${name}/pronouns/${half}`, verdicts, (label, isPronoun) => isPronoun && halfOf(label) === half),
    ...rates(
      `${name}/descriptions/${half}`,
      verdicts,
      (label, isPronoun) => !isPronoun && halfOf(label) === half,
    ),
  ]);
}

interface Judged {
  readonly label: Label;
  readonly isPronoun: boolean;
  readonly verdict: Verdict | null;
}

function judge(dataFolder: string, engine: Engine, labels: readonly Label[]): Judged[] {
  const texts = readArticles(dataFolder, new Set(labels.map(([doc]) => doc)));
  const byDocument = new Map<string, Label[]>();
  for (const label of labels) byDocument.set(label[0], [...(byDocument.get(label[0]) ?? []), label]);
  return [...byDocument].flatMap(([doc, its]) => {
    const source = { id: doc, file: null, raw: texts.get(doc)! };
    const annotated = annotateDocument(source, new Set(['quotes']), engine, {
      keepAll: true,
      indirect: true,
      thoughts: true,
    });
    return its.map((label) => ({
      label,
      isPronoun: /^(?:he|she|it|they|his|her|their)$/i.test(source.raw.slice(label[1], label[2])),
      verdict: verdictOf(annotated, label),
    }));
  });
}

/** Null where no quote has this source. */
function verdictOf(annotated: AnnotatedDocument, [, start, end, name]: Label): Verdict | null {
  const quote = annotated.quotes!.find((each) => {
    const source = each.source && toRawSpan(annotated.document.map, each.source);
    return source && source.start < end && source.end > start && each.type !== 'scare';
  });
  if (!quote) return null;
  const found = speakerOf(quote, annotated);
  if (found === null) return name === null ? 'right' : 'open';
  return name !== null && found.some((form) => isSameName(form, name)) ? 'right' : 'wrong';
}

function speakerOf(quote: Quote, { entities }: AnnotatedDocument): string[] | null {
  if (quote.speaker === null) return null;
  const { name, aliases } = entities![quote.speaker]!;
  return [name, ...aliases];
}

/** Whether all words of the shorter one are in the other. */
function isSameName(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function wordsOf(name: string): Set<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function halfOf([doc]: Label): (typeof HALVES)[number] {
  let hash = 0;
  for (let at = 0; at < doc.length; at++) hash = (hash * 31 + doc.charCodeAt(at)) >>> 0;
  return HALVES[(hash >>> 8) & 1]!;
}

function rates(
  name: string,
  verdicts: readonly Judged[],
  belongs: (label: Label, isPronoun: boolean) => boolean,
): Score[] {
  const of = (verdict: Verdict) =>
    verdicts.filter((each) => each.verdict === verdict && belongs(each.label, each.isPronoun)).length;
  const [right, wrong, open] = [of('right'), of('wrong'), of('open')];
  const found = right + wrong + open;
  return [
    {
      name: `${name}/right`,
      value: (100 * right) / found,
      note: `${right} of ${found}; ${wrong} wrong, ${open} left open`,
    },
    { name: `${name}/wrong`, value: (100 * wrong) / found, higherIsBetter: false },
  ];
}

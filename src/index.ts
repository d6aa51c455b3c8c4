import type { LineOptions } from './dedupe/mark-lines.js';
import { readModel } from './io/read-model.js';
import { annotateDocument, type Layer } from './pipeline/annotate-document.js';
import { Engine } from './pipeline/engine.js';
import type { QuoteOptions } from './quotes/extract-quotes.js';
import { buildReport } from './report/build-report.js';
import type { DocumentReport, EntityReport, OffsetUnit, QuoteReport, SummaryReport } from './report/types.js';
import type { SummaryOptions } from './summarize/summarize.js';

export { JSON_SCHEMA } from './report/schema.js';
export type * from './report/types.js';
export type { LineOptions, QuoteOptions, SummaryOptions };

/** What is known of an article beside its text; all of it comes back in the report. */
export interface ArticleOptions extends LineOptions {
  /** Names the document in the report; `text` unless told. */
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** Take the text exactly as it stands: leave no line out. */
  readonly keepAll?: boolean;
  /** What offsets count: UTF-16 code units unless told, as in JavaScript strings. */
  readonly offsets?: OffsetUnit;
}

let engine: Engine | undefined;

function run(
  command: string,
  text: string,
  layers: readonly Layer[],
  show: readonly (Layer | 'text')[],
  options: ArticleOptions & QuoteOptions & SummaryOptions,
): DocumentReport {
  engine ??= new Engine(readModel);
  const source = {
    id: options.id ?? 'text',
    file: null,
    raw: text,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.url === undefined ? {} : { url: options.url }),
  };
  const annotated = annotateDocument(source, new Set(layers), engine, options);
  return buildReport(annotated, { command, offsetUnit: options.offsets ?? 'utf16', show: new Set(show) });
}

/**
 * Everything that newskit finds in an article: what `newskit annotate` prints of it. Every span is
 * half-open and counts in `text`: `text.slice(start, end)` is what it covers.
 */
export function annotate(
  text: string,
  options: ArticleOptions & QuoteOptions & SummaryOptions = {},
): DocumentReport {
  const layers = ['lines', 'entities', 'quotes', 'summary'] as const;
  return run('annotate', text, layers, layers, options);
}

/** Who said what, in the order of the text. */
export function extractQuotes(text: string, options: ArticleOptions & QuoteOptions = {}): QuoteReport[] {
  return run('extract-quotes', text, ['quotes'], ['quotes'], options).quotes ?? [];
}

/** The people, organisations, places and other names, each once, the most salient first. */
export function findEntities(text: string, options: ArticleOptions = {}): EntityReport[] {
  return run('entities', text, ['entities'], ['entities'], options).entities ?? [];
}

/** The sentences that carry the story, in the order of the text. */
export function summarize(text: string, options: ArticleOptions & SummaryOptions = {}): SummaryReport[] {
  return run('summary', text, ['summary'], ['summary'], options).summary ?? [];
}

/** The text without the lines that repeat another or carry no story, and `lines` that says which those are. */
export function clean(
  text: string,
  options: ArticleOptions = {},
): Required<Pick<DocumentReport, 'text' | 'lines'>> {
  const { text: cleaned = '', lines = { kept: 0, removed: [] } } = run(
    'clean',
    text,
    ['lines'],
    ['text', 'lines'],
    options,
  );
  return { text: cleaned, lines };
}

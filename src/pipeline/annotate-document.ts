import { keepAllLines, type LineOptions, markLines } from '../dedupe/mark-lines.js';
import type { AnnotatedDocument } from '../document/annotated-document.js';
import type { SourceText, Warning } from '../document/document.js';
import { type EntityOptions, findEntities } from '../entities/find-entities.js';
import { createDocument } from '../normalize/create-document.js';
import { extractQuotes, type QuoteOptions } from '../quotes/extract-quotes.js';
import { segment } from '../segment/segment.js';
import { type SummaryOptions, summarize } from '../summarize/summarize.js';
import type { Engine } from './engine.js';
import { findWrappedLines } from './find-wrapped-lines.js';

/** The layers a caller may ask for. Asking for one runs what it needs and no more. */
export type Layer = 'lines' | 'entities' | 'quotes' | 'summary';

export interface AnnotateOptions extends LineOptions, EntityOptions, QuoteOptions, SummaryOptions {
  /** Annotate the text exactly as it stands: mark no line. */
  readonly keepAll?: boolean;
}

/** The whole of newskit in one function: from the decoded text of an article to what was found in it. */
export function annotateDocument(
  source: SourceText,
  layers: ReadonlySet<Layer>,
  engine: Engine,
  options: AnnotateOptions = {},
): AnnotatedDocument {
  const { vocabulary } = engine;
  const warnings: Warning[] = [...(source.warnings ?? [])];
  const document = createDocument(source, warnings);
  const lines = options.keepAll
    ? keepAllLines(document)
    : markLines(document, options, options.lineModel === false ? null : engine.lineModel());
  if (layers.size === 1 && layers.has('lines')) {
    const goesOn = findWrappedLines(document, lines);
    return {
      document,
      lines,
      segmentation: null,
      entities: null,
      quotes: null,
      summary: null,
      warnings,
      goesOn,
    };
  }
  vocabulary.trim();
  const segmentation = segment(document, lines, vocabulary);
  const wantsQuotes = layers.has('quotes');
  const wantsEntities = wantsQuotes || layers.has('entities');
  const entities = wantsEntities
    ? findEntities(document, segmentation, vocabulary, engine.entityTagger(), options)
    : null;
  const quotes = wantsQuotes
    ? extractQuotes(document, segmentation, vocabulary, engine, entities ?? [], options, warnings)
    : null;
  const summary = layers.has('summary') ? summarize(document, segmentation, vocabulary, options) : null;
  return {
    document,
    lines,
    segmentation,
    entities,
    quotes,
    summary,
    warnings,
    goesOn: null,
  };
}

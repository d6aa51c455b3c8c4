import type { Entity, Quote, Segmentation } from '../document/annotations.js';
import type { Document, Warning } from '../document/document.js';
import { zeros } from '../document/zeros.js';
import { CAPITAL } from '../lexicon/letters.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { attributeByModel } from './attribute-by-model.js';
import { collapseQuotations } from './collapse-quotations.js';
import { describeFeatures } from './describe-features.js';
import { HANDLE } from './find-signed-posts.js';
import { findUnattributed } from './find-unattributed.js';
import { itemIds } from './item-ids.js';
import { ItemReader } from './item-reader.js';
import { coverItems } from './join-followers.js';
import { toQuote } from './make-quotes.js';
import { countMarked, habitOf, type MarkedText, placeStretches } from './marked-text.js';
import { type QuoteModels, updateQuoteModels } from './quote-models.js';
import { resolveSpeakers } from './resolve-speakers.js';
import { scanMarks } from './scan-marks.js';
import { sentencesNearMarks } from './sentences-near-marks.js';
import { tagItems } from './tag-items.js';
import { takeInClitics } from './take-in-clitic.js';
import { tellScaresApart } from './tell-scares-apart.js';

export interface QuoteOptions {
  /** Also speech without marks: `Kang said that talks would resume`. */
  readonly indirect?: boolean;
  /** Also beliefs and wishes: `he hopes that …`. */
  readonly thoughts?: boolean;
  /** Also scare quotes, titles and nicknames, with type `scare`. */
  readonly allMarks?: boolean;
  /** Also what can be seen about each quote. */
  readonly explain?: boolean;
}

/** In so many sentences beside a quotation in marks its cue may stand. */
const REACH_OF_CUES = 1;

/** A line that may be a turn of a transcript, or set off the quotation below it. */
const COLON = new RegExp(String.raw`^[${CAPITAL}][^\n:]{0,80}: |^Q\. |:[ \t]*$`, 'm');

/** Who said what: the quotes of an article in the order of their starts. */
export function extractQuotes(
  document: Document,
  segmentation: Segmentation,
  vocabulary: Vocabulary,
  engine: { readonly quoteModels: QuoteModels },
  entities: readonly Entity[],
  options: QuoteOptions,
  warnings: Warning[],
): Quote[] {
  const { text } = document;
  const marked = findCandidates(document, segmentation, vocabulary, engine, options, warnings);
  if (!marked || marked.found.length === 0) return [];
  const told = tellScaresApart(marked, engine.quoteModels.scares);
  const quotes = takeInClitics(text, told, entities);
  const speakers = resolveSpeakers(text, quotes, entities, segmentation);
  const resolved = quotes.map((quote, at) => withSpeaker(quote, speakers[at]!));
  const asked = resolved.filter((quote) => isAskedFor(quote, options));
  return options.explain
    ? asked.map((quote) => ({ ...quote, features: describeFeatures(text, quote) }))
    : asked;
}

/** Everything attributed or marked, scare quotes and names too, still without speakers; null where nothing can be. */
export function findCandidates(
  document: Document,
  segmentation: Segmentation,
  vocabulary: Vocabulary,
  engine: { readonly quoteModels: QuoteModels },
  options: QuoteOptions,
  warnings: Warning[],
): MarkedText | null {
  const { text } = document;
  const stretches = scanMarks(text, segmentation.paragraphs, document.lines, warnings);
  const needsMarks = !options.indirect && !options.thoughts && !text.includes(HANDLE) && !COLON.test(text);
  if (stretches.length === 0 && needsMarks) return null;
  const items = collapseQuotations(text, segmentation, stretches);
  const reader = new ItemReader(text, segmentation, items, vocabulary);
  const { quoteModels } = engine;
  const ids = itemIds(text, segmentation, items, vocabulary);
  updateQuoteModels(quoteModels);
  const near = (reach: number) =>
    options.indirect || options.thoughts ? null : sentencesNearMarks(items, reach);
  const isWanted = near(REACH_OF_CUES);
  const tags = tagItems(quoteModels.tagger, quoteModels.table, items, ids, near(REACH_OF_CUES + 1));
  const words = { ids, tags };
  const attributed = attributeByModel(quoteModels, reader, words, isWanted);
  const found = [...attributed, ...findUnattributed(reader, attributed)]
    .map((attribution) => toQuote(reader, attribution, stretches))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const isCue = zeros(Uint8Array, items.count);
  for (const { cue } of attributed) if (cue) isCue.fill(1, cue.start, cue.end);
  return {
    models: quoteModels,
    reader,
    words,
    isCue,
    isCovered: coverItems(items, attributed),
    stretches,
    found,
    marked: countMarked(text, stretches),
    lower: stretches.length > 0 ? text.toLowerCase() : '',
    habit: habitOf(stretches),
    ...placeStretches(reader, stretches.length),
  };
}

function isAskedFor({ type, act }: Quote, options: QuoteOptions): boolean {
  if (type === 'scare') return options.allMarks === true;
  if (type === 'indirect') return (act === 'speech' ? options.indirect : options.thoughts) === true;
  return true;
}

function withSpeaker(quote: Quote, resolution: ReturnType<typeof resolveSpeakers>[number]): Quote {
  const { start, end, type, act, parts, closed, cue, source, method } = quote;
  const { speaker, ambiguous, how, evidence } = resolution;
  const resolved = {
    start,
    end,
    type,
    act,
    parts,
    closed,
    cue,
    source,
    speaker,
    ambiguous,
    confidence: round(quote.confidence * resolution.confidence),
    method: how ? `${method}; speaker: ${how}` : method,
  };
  return evidence ? { ...resolved, evidence } : resolved;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

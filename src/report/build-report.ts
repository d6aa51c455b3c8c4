import type { AnnotatedDocument } from '../document/annotated-document.js';
import {
  type Entity,
  LINE_REASONS,
  LINE_RULES,
  type LineReason,
  type LineRule,
  type Quote,
} from '../document/annotations.js';
import { indexLines, lineAt } from '../document/line-table.js';
import { toRawSpan } from '../document/offset-map.js';
import { onOneLine } from '../document/on-one-line.js';
import type { Span } from '../document/span.js';
import { type EntityFilter, filterEntities } from './filter-entities.js';
import { findTitle } from './find-title.js';
import { offsetConverter } from './offset-unit.js';
import { contextOf } from './quote-context.js';
import {
  type DocumentReport,
  type EntityReport,
  type LinesReport,
  type LocatedSpan,
  type OffsetUnit,
  type QuoteReport,
  SCHEMA_VERSION,
  type SpeakerReport,
  type TextSpan,
} from './types.js';

export interface ReportOptions {
  readonly command: string;
  readonly offsetUnit: OffsetUnit;
  /** The layers to report, of those that were made. */
  readonly show: ReadonlySet<'lines' | 'entities' | 'quotes' | 'summary' | 'text'>;
  /** Whether to tell of each quote what was weighed when its speaker was chosen. */
  readonly evidence?: boolean;
  /** How many kept lines to show before and after each quote; none unless told. */
  readonly context?: number;
  /** Which entities to report; all of them unless told. */
  readonly entities?: EntityFilter;
}

/** The public form of an annotated document: every span counts in the original and slices it exactly. */
export function buildReport(annotated: AnnotatedDocument, options: ReportOptions): DocumentReport {
  const { document, entities, quotes, summary } = annotated;
  const { show } = options;
  const locate = locator(annotated, options.offsetUnit);
  return {
    schemaVersion: SCHEMA_VERSION,
    command: options.command,
    id: document.source.id,
    file: document.source.file,
    offsetUnit: options.offsetUnit,
    title: title(annotated, locate),
    ...(show.has('text') ? { text: keptText(annotated) } : {}),
    ...(show.has('quotes') && quotes
      ? {
          quotes: quotes.map((quote, index) => {
            const report = quoteReport(quote, index, entities ?? [], document.text, locate);
            if (options.evidence && quote.evidence) report.evidence = [...quote.evidence];
            if (options.evidence && quote.features) report.features = [...quote.features];
            if (options.context) report.context = contextOf(quote, annotated, options.context);
            return report;
          }),
        }
      : {}),
    ...(show.has('entities') && entities
      ? {
          entities: filterEntities(
            entities.map((entity) => entityReport(entity, locate)),
            options.entities ?? {},
          ),
        }
      : {}),
    ...(show.has('summary') && summary
      ? {
          summary: summary.map((sentence) => {
            const { text, start, end } = locate.span(sentence);
            return { text, start, end, score: round(sentence.score), rank: sentence.rank };
          }),
        }
      : {}),
    ...(show.has('lines') ? { lines: linesReport(annotated, locate) } : {}),
    warnings: [...annotated.warnings],
    meta: {
      ...(document.source.url === undefined ? {} : { url: document.source.url }),
      ...document.source.meta,
    },
  };
}

/** Turns spans of the view into spans of the original. */
interface Locator {
  span(span: Span): TextSpan;
  located(span: Span): LocatedSpan;
}

function locator({ document }: AnnotatedDocument, unit: OffsetUnit): Locator {
  const { raw, map, source } = document;
  const convert = offsetConverter(raw, unit, source.encoding);
  const rawLines = map.count === 0 ? document.lines : indexLines(raw);
  return {
    span(span) {
      const { start, end } = toRawSpan(map, span);
      return { text: raw.slice(start, end), start: convert(start), end: convert(end) };
    },
    located(span) {
      const { start, end } = toRawSpan(map, span);
      const line = lineAt(rawLines, start);
      return {
        text: raw.slice(start, end),
        start: convert(start),
        end: convert(end),
        line: line + 1,
        column: convert(start) - convert(rawLines.start[line] ?? 0) + 1,
      };
    },
  };
}

function title(annotated: AnnotatedDocument, locate: Locator): DocumentReport['title'] {
  const { document, lines } = annotated;
  if (document.source.title !== undefined) return { text: document.source.title };
  const found = findTitle(document, lines);
  return found && locate.span(found);
}

function quoteReport(
  quote: Quote,
  index: number,
  entities: readonly Entity[],
  view: string,
  locate: Locator,
): QuoteReport {
  const speaker = (entity: number): SpeakerReport => ({
    name: entities[entity]!.name,
    entityId: entities[entity]!.id,
  });
  const { start, end, line, column } = locate.located(quote);
  return {
    id: `q${index + 1}`,
    type: quote.type,
    act: quote.act,
    text: joinParts(quote.parts, view),
    start,
    end,
    line,
    column,
    parts: quote.parts.map(locate.span),
    closed: quote.closed,
    cue: quote.cue && locate.span(quote.cue),
    source: quote.source && locate.span(quote.source),
    speaker: quote.speaker === null ? null : speaker(quote.speaker),
    ...(quote.ambiguous.length > 0 ? { ambiguous: quote.ambiguous.map(speaker) } : {}),
    confidence: round(quote.confidence),
    method: quote.method,
  };
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** Between two parts the attribution ends a sentence: `"Every week," he said. "But I was told …"`. */
const ENDS_SENTENCE = /[.!?]\s*["“”„«»'‘’]*\s*$/;

/**
 * An ellipsis stands for the words between two parts, where no punctuation says that a part ends there; a comma
 * that stands for a full stop becomes one.
 */
function joinParts(parts: readonly Span[], view: string): string {
  const pieces: string[] = [];
  parts.forEach(({ start, end }, at) => {
    const part = readable(view.slice(start, end));
    const last = pieces.at(-1);
    if (last === undefined) {
      pieces.push(part);
    } else if (ENDS_IN_WORD.test(last.slice(-2))) {
      pieces.push('…', part);
    } else {
      const stands = last.endsWith(',') && ENDS_SENTENCE.test(view.slice(parts[at - 1]!.end, start));
      if (stands) pieces[pieces.length - 1] = `${last.slice(0, -1)}.`;
      pieces.push(part);
    }
  });
  return pieces.join(' ');
}

/** On one line: a quotation may run over several. */
function readable(text: string): string {
  return onOneLine(text).trim();
}

function entityReport(entity: Entity, locate: Locator): EntityReport {
  const roles = entity.roles.map(locate.located);
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: [...entity.aliases, ...distinctRoles(roles)],
    count: entity.mentions.length,
    salience: round(entity.salience),
    ...(entity.gazetteerId === undefined ? {} : { gazetteerId: entity.gazetteerId }),
    mentions: entity.mentions.map(locate.located),
    ...(roles.length > 0 ? { roles } : {}),
  };
}

/** `The Secretary of State` and `the secretary of state` are one. */
function distinctRoles(roles: readonly LocatedSpan[]): string[] {
  const texts = roles.map(({ text }) => onOneLine(text).replace(/^The /, 'the '));
  const known = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return !known.has(key) && known.add(key);
  });
}

function linesReport({ document, lines }: AnnotatedDocument, locate: Locator): LinesReport {
  const { lines: table } = document;
  const removed: LinesReport['removed'] = [];
  for (let line = 0; line < table.count; line++) {
    const reason = LINE_REASONS[lines.reason[line]!]!;
    if (reason === 'kept') continue;
    const of = lines.of[line]!;
    const rule = LINE_RULES[lines.rule[line]!]!;
    removed.push({
      line: line + 1,
      ...locate.span({ start: table.start[line]!, end: table.end[line]! }),
      reason: reason as LineReason,
      ...(of >= 0 ? { of: of + 1 } : {}),
      ...(rule === '' ? {} : { rule: rule as LineRule }),
      ...(rule === 'model' ? { score: round(lines.score[line]!) } : {}),
    });
  }
  return { kept: table.count - removed.length, removed };
}

/** The text of the lines that are kept, paragraphs in one line each, with no more than one empty line between two. */
function keptText({ document, lines, goesOn }: AnnotatedDocument): string {
  const { text, lines: table } = document;
  const kept: string[] = [];
  for (let line = 0; line < table.count; line++) {
    if (lines.reason[line] !== 0) continue;
    const content = text.slice(table.start[line]!, table.end[line]!).trimEnd();
    if (content === '' && (kept.length === 0 || kept.at(-1) === '')) continue;
    if (goesOn?.[line] && kept.length > 0) kept[kept.length - 1] += ` ${content.trimStart()}`;
    else kept.push(content);
  }
  if (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

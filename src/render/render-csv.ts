import type { DocumentReport } from '../report/types.js';
import type { Renderer, RenderOptions } from './renderer.js';

type Cell = string | number | boolean | null | undefined;

interface Table {
  readonly columns: readonly string[];
  rows(report: DocumentReport): Cell[][];
}

/** What a command's rows are: quotes, entities, sentences of the summary; else one row a document. */
const TABLES: Readonly<Record<string, Table>> = {
  'extract-quotes': {
    columns:
      'id file quote type act text start end line column cue source speaker entity_id confidence method'.split(
        ' ',
      ),
    rows: ({ id, file, quotes = [] }) =>
      quotes.map((quote) => [
        id,
        file,
        quote.id,
        quote.type,
        quote.act,
        quote.text,
        quote.start,
        quote.end,
        quote.line,
        quote.column,
        quote.cue?.text,
        quote.source?.text,
        quote.speaker?.name,
        quote.speaker?.entityId,
        quote.confidence,
        quote.method,
      ]),
  },
  entities: {
    columns: 'id file entity type name aliases count salience first_line'.split(' '),
    rows: ({ id, file, entities = [] }) =>
      entities.map((entity) => [
        id,
        file,
        entity.id,
        entity.type,
        entity.name,
        entity.aliases.join('; '),
        entity.count,
        entity.salience,
        entity.mentions[0]?.line,
      ]),
  },
  summary: {
    columns: 'id file rank score text start end'.split(' '),
    rows: ({ id, file, summary = [] }) =>
      summary.map(({ rank, score, text, start, end }) => [id, file, rank, score, text, start, end]),
  },
  clean: {
    columns: 'id file title text lines_kept lines_removed'.split(' '),
    rows: ({ id, file, title, text, lines }) => [
      [id, file, title?.text, text, lines?.kept, lines?.removed.length],
    ],
  },
  annotate: {
    columns: 'id file title quotes entities summary lines_kept lines_removed warnings'.split(' '),
    rows: ({ id, file, title, quotes, entities, summary = [], lines, warnings }) => [
      [
        id,
        file,
        title?.text,
        quotes?.length,
        entities?.length,
        summary.map(({ text }) => text).join(' '),
        lines?.kept,
        lines?.removed.length,
        warnings.length,
      ],
    ],
  },
};

/** RFC 4180, with a header line and lines that end in a line feed. */
export function csvRenderer({ command }: RenderOptions): Renderer {
  const table = TABLES[command] ?? TABLES['annotate']!;
  return {
    open: `${table.columns.join(',')}\n`,
    separator: '',
    close: '',
    document: (report) => table.rows(report).map(toCsvLine).join(''),
    failure: () => '',
  };
}

/** What a spreadsheet would run: an article may hold `=HYPERLINK(…)`. A lone `-` is standard input. */
const FORMULA = /^[=+\-@\t\r]./s;

/** One row with its line end; a text that would be a formula has an apostrophe before it. */
export function toCsvLine(row: readonly Cell[]): string {
  return `${row.map(toCell).join(',')}\n`;
}

function toCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

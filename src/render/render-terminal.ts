import { Chalk, type ChalkInstance } from 'chalk';
import type { DocumentReport, EntityReport, QuoteReport } from '../report/types.js';
import type { Renderer, RenderOptions } from './renderer.js';
import { sanitize } from './sanitize.js';
import { wrap } from './wrap.js';

type Section = (report: DocumentReport, options: RenderOptions, style: ChalkInstance) => string;

/** For people: readable at a glance, also without colour. */
export function terminalRenderer(options: RenderOptions): Renderer {
  const style = new Chalk({ level: options.color ? 1 : 0 });
  const section = SECTIONS[options.command] ?? renderAll;
  return {
    open: '',
    separator: options.command === 'clean' || !options.several ? '' : '\n',
    close: '',
    document(report) {
      const body = section(report, options, style);
      const isBare = options.command === 'clean' || !options.several;
      const head = isBare ? '' : `${style.underline(sanitize(report.id))}\n`;
      return body === '' ? head : `${head}${body}\n`;
    },
    failure: () => '',
  };
}

const SECTIONS: Readonly<Record<string, Section>> = {
  clean: (report) => sanitize(report.text ?? ''),
  'extract-quotes': renderQuotes,
  entities: renderEntities,
  summary: renderSummary,
  annotate: renderAll,
};

function renderAll(report: DocumentReport, options: RenderOptions, style: ChalkInstance): string {
  const parts: string[] = [];
  if (report.title) parts.push(style.bold(wrap(sanitize(report.title.text), options.width)));
  const add = (heading: string, body: string) => {
    if (body !== '') parts.push(`${style.bold(heading)}\n${body}`);
  };
  add('Summary', renderSummary(report, options));
  add('Quotes', renderQuotes(report, options, style));
  add('Entities', renderEntities(report, options, style));
  const { lines } = report;
  if (lines && lines.removed.length > 0) {
    const reasons = new Map<string, number>();
    for (const { reason } of lines.removed) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const counts = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
    add('Lines', `  ${lines.kept} kept, ${lines.removed.length} left out (${counts})`);
  }
  return parts.join('\n\n');
}

function renderQuotes(report: DocumentReport, options: RenderOptions, style: ChalkInstance): string {
  // Within a file of records, lines count in the record's text, not in the file.
  const place = sanitize(report.id);
  return (report.quotes ?? []).map((quote) => renderQuote(quote, place, options, style)).join('\n\n');
}

/** The speaker and how it was said; the words; and where they stand, as an editor opens it. */
function renderQuote(
  quote: QuoteReport,
  place: string,
  options: RenderOptions,
  style: ChalkInstance,
): string {
  const source = quote.source && sanitize(quote.source.text).replace(/\s+/g, ' ');
  const who = quote.speaker
    ? style.bold.cyan(sanitize(quote.speaker.name))
    : source
      ? style.cyan(source)
      : style.dim('(no speaker)');
  const details: string[] = [];
  if (quote.speaker && source && source !== quote.speaker.name) details.push(`“${source}”`);
  if (quote.cue) details.push(sanitize(quote.cue.text).replace(/\s+/g, ' '));
  if (quote.ambiguous) {
    details.push(`perhaps ${quote.ambiguous.map(({ name }) => sanitize(name)).join(' or ')}`);
  }
  if (quote.type !== 'direct') details.push(quote.type);
  if (quote.act === 'thought') details.push('thought');
  if (!quote.closed) details.push('mark never closed');
  const detail = details.length > 0 ? style.dim(` · ${details.join(' · ')}`) : '';
  const content = sanitize(quote.text);
  const body = quote.type === 'direct' || quote.type === 'scare' ? `“${content}”` : content;
  return [
    `${who}${detail}`,
    wrap(body, options.width, '  '),
    style.dim(`  ${place}:${quote.line}:${quote.column}`),
  ].join('\n');
}

const TYPE_NAMES = { PER: 'People', ORG: 'Organisations', LOC: 'Places', MISC: 'Other names' } as const;

function renderEntities(report: DocumentReport, options: RenderOptions, style: ChalkInstance): string {
  const entities = report.entities ?? [];
  const width = Math.max(0, ...entities.map(({ count }) => String(count).length));
  return Object.entries(TYPE_NAMES)
    .map(([type, heading]) => {
      const rows = entities.filter((entity) => entity.type === type);
      if (rows.length === 0) return '';
      return [style.underline(heading), ...rows.map((row) => renderEntity(row, width, options, style))].join(
        '\n',
      );
    })
    .filter((group) => group !== '')
    .join('\n');
}

function renderEntity(
  entity: EntityReport,
  width: number,
  options: RenderOptions,
  style: ChalkInstance,
): string {
  const aliases = entity.aliases.length > 0 ? style.dim(` (${entity.aliases.map(sanitize).join(', ')})`) : '';
  const count = style.dim(`${String(entity.count).padStart(width)}×`);
  const indent = ' '.repeat(width + 4);
  return wrap(`${sanitize(entity.name)}${aliases}`, options.width, indent, `  ${count} `);
}

function renderSummary(report: DocumentReport, options: RenderOptions): string {
  return (report.summary ?? []).map(({ text }) => wrap(sanitize(text), options.width, '  ', '• ')).join('\n');
}

import { Chalk } from 'chalk';
import type { DocumentReport, EntityReport } from '../report/types.js';
import { renderQuotes } from './render-quotes.js';
import type { Renderer, RenderOptions, TextStyle } from './renderer.js';
import { sanitize } from './sanitize.js';
import { wrap } from './wrap.js';

type Section = (report: DocumentReport, options: RenderOptions, style: TextStyle) => string;

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

function renderAll(report: DocumentReport, options: RenderOptions, style: TextStyle): string {
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

const TYPE_NAMES = { PER: 'People', ORG: 'Organisations', LOC: 'Places', MISC: 'Other names' } as const;

function renderEntities(report: DocumentReport, options: RenderOptions, style: TextStyle): string {
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

function renderEntity(entity: EntityReport, width: number, options: RenderOptions, style: TextStyle): string {
  const aliases = entity.aliases.length > 0 ? style.dim(` (${entity.aliases.map(sanitize).join(', ')})`) : '';
  const count = style.dim(`${String(entity.count).padStart(width)}×`);
  const indent = ' '.repeat(width + 4);
  return wrap(`${sanitize(entity.name)}${aliases}`, options.width, indent, `  ${count} `);
}

function renderSummary(report: DocumentReport, options: RenderOptions): string {
  return (report.summary ?? []).map(({ text }) => wrap(sanitize(text), options.width, '  ', '• ')).join('\n');
}

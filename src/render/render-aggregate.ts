import type { AggregateReport } from '../report/aggregate-report.js';
import { toCsvLine } from './render-csv.js';
import { toJson } from './render-json.js';
import type { OutputFormat } from './renderer.js';
import { sanitize } from './sanitize.js';

/** The entities of many documents: a table for people or for a spreadsheet, or JSON. */
export function renderAggregate(report: AggregateReport, format: OutputFormat): string {
  const { schemaVersion, command, entities } = report;
  if (format === 'json') return `${toJson(report)}\n`;
  if (format === 'ndjson') {
    return entities.map((entity) => `${toJson({ schemaVersion, command, ...entity })}\n`).join('');
  }
  if (format === 'csv') {
    const rows = entities.map(({ type, name, aliases, documents, count }) =>
      toCsvLine([type, name, aliases.join('; '), documents, count]),
    );
    return ['type,name,aliases,documents,count\n', ...rows].join('');
  }
  const width = String(Math.max(0, ...entities.map(({ count }) => count))).length;
  const rows = entities.map(({ type, name, aliases, documents, count }) => {
    const others = aliases.length > 0 ? ` (${aliases.map(sanitize).join(', ')})` : '';
    return `${String(documents).padStart(width)} ${String(count).padStart(width)}× ${type.padEnd(4)} ${sanitize(name)}${others}\n`;
  });
  return rows.join('');
}

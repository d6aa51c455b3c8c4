import type { ArticleName, DedupeReport, GroupReport } from '../report/dedupe-report.js';
import { toCsvLine } from './render-csv.js';
import { toJson } from './render-json.js';
import type { OutputFormat } from './renderer.js';
import { sanitize } from './sanitize.js';

/** Groups of copies in an output format. */
export function renderGroups(report: DedupeReport, format: OutputFormat): string {
  const { schemaVersion, command, groups } = report;
  switch (format) {
    case 'json':
      return `${toJson(report)}\n`;
    case 'ndjson':
      return groups.map((group) => `${toJson({ schemaVersion, command, ...group })}\n`).join('');
    case 'csv':
      return ['group,kept,id,file,of,similarity\n', ...groups.flatMap(csvRows)].join('');
    default:
      return [...groups.map(renderGroup), renderCount(report)].join('\n');
  }
}

function csvRows({ group, kept, copies }: GroupReport): string[] {
  return [
    toCsvLine([group, true, kept.id, kept.file, '', '']),
    ...copies.map(({ id, file, of, similarity }) => toCsvLine([group, false, id, file, of, similarity])),
  ];
}

function renderGroup({ kept, copies }: GroupReport): string {
  const rows = copies.map((copy) => {
    const how = copy.similarity === 1 ? 'the same' : `${Math.round(copy.similarity * 100)} % shared`;
    const with_ = copy.of === kept.id ? '' : ` with ${sanitize(copy.of)}`;
    return `  ${nameOf(copy)} · ${how}${with_}\n`;
  });
  return `${nameOf(kept)}${kept.known ? ' (known)' : ''}\n${rows.join('')}`;
}

function renderCount({ articles, groups }: DedupeReport): string {
  const copies = groups.reduce((sum, group) => sum + group.copies.length, 0);
  return `${count(articles, 'article')}, ${count(copies, 'copy', 'copies')} in ${count(groups.length, 'group')}\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function nameOf({ id, file }: ArticleName): string {
  return sanitize(file === null || id.startsWith(file) ? id : `${file}: ${id}`);
}

import type { DocumentReport, RemovedLineReport } from '../report/types.js';
import { toCsvLine } from './render-csv.js';
import { toJson } from './render-json.js';
import type { OutputFormat } from './renderer.js';
import { sanitize } from './sanitize.js';

/** What stands before the first line of a ledger. */
export function ledgerHead(format: OutputFormat): string {
  return format === 'csv' ? 'id,file,line,start,end,reason,of,rule,score,text\n' : '';
}

/** The lines that cleaning left out of a document, one a line: for people, as NDJSON or as a table. */
export function renderLedger({ id, file, lines }: DocumentReport, format: OutputFormat): string {
  return (lines?.removed ?? [])
    .map((removed) => {
      const { line, start, end, reason, of, rule, score, text } = removed;
      if (format === 'csv') return toCsvLine([id, file, line, start, end, reason, of, rule, score, text]);
      if (format !== 'text') return `${toJson({ id, file, ...removed })}\n`;
      return `${sanitize(file ?? id)}:${line}: ${reasonOf(removed)}: ${sanitize(text).trim()}\n`;
    })
    .join('');
}

/** `duplicate of line 1`, `boilerplate (phrase)`, `boilerplate (model 0.02)`. */
function reasonOf({ reason, of, rule, score }: RemovedLineReport): string {
  if (of !== undefined) return `${reason} of line ${of}`;
  if (rule === undefined) return reason;
  return `${reason} (${rule}${score === undefined ? '' : ` ${score.toFixed(2)}`})`;
}

/** A document as a diff without context: what cleaning takes out, as `patch` reads it. */
export function renderDiff({ id, file, lines }: DocumentReport): string {
  const removed = lines?.removed ?? [];
  if (removed.length === 0) return '';
  const name = sanitize(file ?? id);
  const hunks = removed.map(
    ({ line, text }, at) => `@@ -${line},1 +${line - at - 1},0 @@\n-${sanitize(text)}\n`,
  );
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`;
}

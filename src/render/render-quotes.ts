import type { DocumentReport, QuoteReport, SpeakerReport } from '../report/types.js';
import type { RenderOptions, TextStyle } from './renderer.js';
import { sanitize } from './sanitize.js';
import { wrap } from './wrap.js';

/** The quotes of a document for people, in the order of the text or under the names of their speakers. */
export function renderQuotes(report: DocumentReport, options: RenderOptions, style: TextStyle): string {
  const quotes = report.quotes ?? [];
  // Within a file of records, lines count in the record's text, not in the file.
  const place = sanitize(report.id);
  const render = (quote: QuoteReport) => renderQuote(quote, place, options, style);
  if (!options.bySpeaker) return quotes.map(render).join('\n\n');
  const groups = new Map<string, QuoteReport[]>();
  for (const quote of quotes) {
    const name = quote.speaker ? sanitize(quote.speaker.name) : '(no speaker)';
    const group = groups.get(name);
    if (group) group.push(quote);
    else groups.set(name, [quote]);
  }
  return [...groups]
    .map(([name, group]) => [style.underline(`${name}: ${group.length}`), ...group.map(render)].join('\n\n'))
    .join('\n\n');
}

/** The speaker and how it was said; the words; and where they stand, as an editor opens it. */
function renderQuote(quote: QuoteReport, place: string, options: RenderOptions, style: TextStyle): string {
  const source = quote.source && oneLine(quote.source.text);
  const details: string[] = [];
  if (quote.speaker && source && source !== quote.speaker.name) details.push(`“${source}”`);
  if (quote.cue) details.push(oneLine(quote.cue.text));
  if (quote.ambiguous) details.push(`perhaps ${names(quote.ambiguous).join(' or ')}`);
  if (quote.type !== 'direct') details.push(quote.type);
  if (quote.act === 'thought') details.push('thought');
  if (!quote.closed) details.push('mark never closed');
  const who = quote.speaker
    ? style.bold(style.cyan(sanitize(quote.speaker.name)))
    : source
      ? style.cyan(source)
      : style.dim('(no speaker)');
  const content = sanitize(quote.text);
  const isMarked = quote.type === 'direct' || quote.type === 'scare';
  const { before = [], after = [] } = quote.context ?? {};
  const around = (lines: readonly string[]) =>
    lines.map((line) => style.dim(wrap(sanitize(line), options.width, '  ')));
  return [
    wrap(who + (details.length > 0 ? style.dim(` · ${details.join(' · ')}`) : ''), options.width, '  ', ''),
    ...around(before),
    wrap(isMarked ? `“${content}”` : content, options.width, '  '),
    ...around(after),
    ...(options.explain
      ? explanation(quote).map((line) => style.dim(wrapEvidence(line, options.width)))
      : []),
    style.dim(`  ${place}:${quote.line}:${quote.column}`),
  ].join('\n');
}

/** The evidence, a line each: what was found where, by which rule or model, and how sure that is. */
function explanation(quote: QuoteReport): (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [];
  const add = (what: string, text: string) => lines.push([what, text]);
  add(quote.id, `${quote.type} ${quote.act}, confidence ${quote.confidence}`);
  const span = (found: { text: string; start: number; end: number } | null) =>
    found ? `“${oneLine(found.text)}” [${found.start}, ${found.end})` : 'none';
  add('cue', span(quote.cue));
  add('source', span(quote.source));
  for (const part of quote.parts) add('content', `[${part.start}, ${part.end})`);
  if (quote.speaker) add('speaker', `${sanitize(quote.speaker.name)} (${quote.speaker.entityId})`);
  if (quote.ambiguous) add('candidates', names(quote.ambiguous).join(', '));
  for (const line of quote.features ?? []) add('seen', sanitize(line));
  for (const line of quote.evidence ?? []) add('weighed', sanitize(line));
  add('found by', sanitize(quote.method));
  return lines;
}

/** What is told stands below itself where it goes on, beside its name. */
function wrapEvidence([name, text]: readonly [string, string], width: number): string {
  return wrap(text, width, ' '.repeat(15), `    ${name.padEnd(11)}`);
}

function names(speakers: readonly SpeakerReport[]): string[] {
  return speakers.map(({ name }) => sanitize(name));
}

function oneLine(text: string): string {
  return sanitize(text).replace(/\s+/g, ' ');
}

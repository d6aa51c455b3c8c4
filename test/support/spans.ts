import { expect } from 'vitest';
import type { DocumentReport, LocatedSpan, TextSpan } from '../../src/report/types.js';

/** Fails unless every span of a report in UTF-16 units covers in `raw` the text that it says. */
export function expectSlices(report: DocumentReport, raw: string): void {
  const lineStarts = [0];
  for (const match of raw.matchAll(/\r\n|\r|\n/g)) lineStarts.push(match.index + match[0].length);
  const slices = (span: TextSpan) => expect(raw.slice(span.start, span.end)).toBe(span.text);
  const stands = ({ line, column, start }: LocatedSpan) =>
    expect(lineStarts[line - 1]! + column - 1).toBe(start);
  for (const quote of report.quotes ?? []) {
    stands(quote);
    expect(quote.parts.length).toBeGreaterThan(0);
    let end = quote.start;
    for (const part of quote.parts) {
      slices(part);
      expect(part.start).toBeGreaterThanOrEqual(end);
      end = part.end;
    }
    expect(quote.end).toBeGreaterThanOrEqual(end);
    for (const span of [quote.cue, quote.source]) if (span) slices(span);
  }
  for (const entity of report.entities ?? []) {
    expect(entity.mentions).toHaveLength(entity.count);
    for (const mention of entity.mentions) {
      slices(mention);
      stands(mention);
    }
  }
  for (const sentence of report.summary ?? []) slices(sentence);
  for (const line of report.lines?.removed ?? []) {
    slices(line);
    expect(lineStarts[line.line - 1]!).toBeLessThanOrEqual(line.start);
  }
  const ids = new Set((report.entities ?? []).map(({ id }) => id));
  for (const { speaker, ambiguous = [] } of report.quotes ?? []) {
    for (const { entityId } of [...(speaker ? [speaker] : []), ...ambiguous]) expect(ids).toContain(entityId);
  }
}

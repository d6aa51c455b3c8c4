import type { Span } from '../document/span.js';

/** What somebody writes, finds or has found out. */
const WORKS =
  'statement report poll survey study letter release post tweet assessment investigation estimate announcement figures data note analysis research review calculation audit forecast projection profile briefing paper article count tally census filing affidavit complaint message memo';
const BY = new RegExp(
  String.raw`\b(?:${WORKS.split(' ').join('|')})s? (?:(?:on|this|last) [A-Za-z]+ )?(?:([a-z-]+(?:ed|en|out)) )?(?:from|by|of) `,
  'i',
);
/** Who has a document is not who wrote it. */
const HAS_ONLY = /^(?:seen|viewed|reviewed|obtained|examined|leaked|cited|quoted|shared|acquired|received)$/i;
/** What is done with it then: `a letter from the union obtained by Reuters`. */
const HAD_BY =
  / (?:seen|viewed|reviewed|obtained|examined|leaked|cited|quoted|shared|released|published|broadcast) /;

/** What stands behind `by` where a source is a work: `a survey by | the health ministry`, `a note published by | EFE`. */
export function authorOf(text: string, source: Span): Span | null {
  const by = BY.exec(text.slice(source.start, source.end));
  if (!by || (by[1] && HAS_ONLY.test(by[1]))) return null;
  const start = source.start + by.index + by[0].length;
  const had = text.slice(start, source.end).search(HAD_BY);
  return { start, end: had < 0 ? source.end : start + had };
}

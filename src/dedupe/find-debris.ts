import type { Document } from '../document/document.js';
import { indexLines, type LineTable } from '../document/line-table.js';

/** What shows nothing: blanks, zero-width and direction marks, soft hyphens. */
const SHOWS = /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/**
 * Whether line `line` of the view is blank although the original shows something there, as `Â` does, what
 * is left of a non-breaking space in the wrong encoding. Made for one document.
 */
export function debrisFinder({ raw, text, lines, map }: Document): (line: number) => boolean {
  let rawLines: LineTable | undefined;
  return (line) => {
    if (map.count === 0) return false;
    for (let at = lines.start[line]!; at < lines.end[line]!; at++) if (text.charCodeAt(at) > 32) return false;
    rawLines ??= indexLines(raw);
    return SHOWS.test(raw.slice(rawLines.start[line], rawLines.end[line]));
  };
}

import type { Document, SourceText, Warning } from '../document/document.js';
import { indexLines, lineAt } from '../document/line-table.js';
import { normalizeText } from './normalize-text.js';

/** Normalises an article's text into the view that annotations count in. */
export function createDocument(source: SourceText, warnings: Warning[]): Document {
  const { raw } = source;
  const { text, map, repaired, firstRepaired } = normalizeText(raw);
  if (repaired > 0) {
    warnings.push({
      code: 'MOJIBAKE_REPAIRED',
      message: `${repaired} ${repaired === 1 ? 'character' : 'characters'} had been read in the wrong encoding`,
      line: lineAt(indexLines(raw), firstRepaired) + 1,
    });
  }
  return { source, raw, text, map, lines: indexLines(text) };
}

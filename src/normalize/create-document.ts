import type { Document, SourceText, Warning } from '../document/document.js';
import { indexLines } from '../document/line-table.js';
import { IDENTITY_MAP } from '../document/offset-map.js';

/** Normalises an article's text into the view that annotations count in. */
export function createDocument(source: SourceText, _warnings: Warning[]): Document {
  return { source, raw: source.raw, text: source.raw, map: IDENTITY_MAP, lines: indexLines(source.raw) };
}

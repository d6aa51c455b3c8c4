import type { SourceText } from '../document/document.js';
import { createDocument } from '../normalize/create-document.js';

/** The text of an article as its annotations count in it. */
export function normalizedText(source: SourceText): string {
  return createDocument(source, []).text;
}

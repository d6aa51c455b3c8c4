import type { LineMarks } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import { zeros } from '../document/zeros.js';
import { findParagraphs } from '../segment/find-paragraphs.js';

/** In hard-wrapped text, for each line, whether it goes on with the paragraph of the line before; `null` elsewhere. */
export function findWrappedLines(document: Document, marks: LineMarks): Uint8Array | null {
  const { lines } = document;
  if (!someLineGoesOn(document)) return null;
  const goesOn = zeros(Uint8Array, lines.count);
  let isWrapped = false;
  for (const { firstLine, endLine } of findParagraphs(document, marks)) {
    for (let line = firstLine + 1; line < endLine; line++) goesOn[line] = 1;
    if (endLine - firstLine > 1) isWrapped = true;
  }
  return isWrapped ? goesOn : null;
}

/** Whether a line begins with a blank or in lower case, without which no text is wrapped. */
function someLineGoesOn({ text, lines }: Document): boolean {
  for (let line = 1; line < lines.count; line++) {
    const code = text.charCodeAt(lines.start[line]!);
    if (code === 32 || (code >= 97 && code <= 122)) return true;
  }
  return false;
}

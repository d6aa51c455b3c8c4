import { extractQuotes } from '../../src/index.js';

/** The quotes of a text, each as `source | cue | content`. */
export function asLines(text: string): string[] {
  return extractQuotes(text, { indirect: true, keepAll: true }).map(
    ({ source, cue, parts }) =>
      `${source?.text ?? '-'} | ${cue?.text ?? '-'} | ${parts.map((part) => part.text).join(' … ')}`,
  );
}

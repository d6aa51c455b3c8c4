const IS_BROKEN = /\s\s|[^\S ]/;

/** A text with one blank between its words. Most have no more, which is soon seen. */
export function onOneLine(text: string): string {
  return IS_BROKEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

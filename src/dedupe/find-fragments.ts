import { zeros } from '../document/zeros.js';
import type { LineWords } from './line-words.js';

/** A shorter line is not cut because it is full. */
const NARROWEST = 30;

/**
 * The lines that are parts of hard-wrapped sentences, as in wire copy: one ends without a stop and the
 * next goes on in small letters. What such a line repeats or begins with says nothing about it:
 * `sponsored by the merchant bank and the` may be the middle of a sentence.
 */
export function findFragments({ text, lines }: LineWords): Uint8Array {
  const fragments = zeros(Uint8Array, lines.count);
  for (let line = 1; line < lines.count; line++) {
    const before = line - 1;
    if (lines.end[before]! - lines.start[before]! < NARROWEST) continue;
    if (!startsSmall(text, lines.start[line]!, lines.end[line]!)) continue;
    if (!endsOpen(text, lines.start[before]!, lines.end[before]!)) continue;
    fragments[before] = 1;
    fragments[line] = 1;
  }
  return fragments;
}

function startsSmall(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  return at < end && ((code >= 97 && code <= 122) || (code >= 48 && code <= 57));
}

function endsOpen(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && text.charCodeAt(at) === 32) at--;
  return !'.!?:;"”’'.includes(text[at]!);
}

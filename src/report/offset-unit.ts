import type { OffsetUnit } from './types.js';

/** UTF-16 offsets of a text as offsets in another unit. */
export type OffsetConverter = (offset: number) => number;

const STEP = 512;

/**
 * Converts offsets in `raw` to `unit`. Bytes are those of the file that `raw` was decoded from, where
 * `encoding` is UTF-8, UTF-16 or has one byte a character.
 */
export function offsetConverter(raw: string, unit: OffsetUnit, encoding = 'utf-8'): OffsetConverter {
  const width = unit === 'utf16' ? null : unit === 'codepoint' ? codepointWidth : byteWidth(encoding);
  if (!width) return (offset) => offset;
  const marks = new Float64Array(Math.floor(raw.length / STEP) + 1);
  let sum = 0;
  for (let at = 0; at < raw.length; at++) {
    if (at % STEP === 0) marks[at / STEP] = sum;
    sum += width(raw.charCodeAt(at));
  }
  if (raw.length % STEP === 0) marks[raw.length / STEP] = sum;
  return (offset) => {
    const mark = Math.floor(offset / STEP);
    let converted = marks[mark]!;
    for (let at = mark * STEP; at < offset; at++) converted += width(raw.charCodeAt(at));
    return converted;
  };
}

/** A character of two units counts with its first one. */
function codepointWidth(code: number): number {
  return code >= 0xdc00 && code <= 0xdfff ? 0 : 1;
}

function utf8Width(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return code >= 0xd800 && code <= 0xdbff ? 4 : 3;
}

const MULTIBYTE = /^(gb|big5|euc|shift|iso-2022|utf-8)/;

function byteWidth(encoding: string): (code: number) => number {
  if (/^utf-16/.test(encoding)) return () => 2;
  return MULTIBYTE.test(encoding) ? utf8Width : () => 1;
}

import type { Warning } from '../document/document.js';
import { InputError } from './input-error.js';

/** A decoded file; the BOM, where there is one, is the first unit of `text`. */
export interface DecodedText {
  readonly text: string;
  /** A WHATWG label. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** V8 holds no longer string than this. */
const MAX_TEXT = 0x1fffffe8;
const SNIFF = 4096;

/**
 * Decodes a file as its BOM says, else as strict UTF-8, else as UTF-16 where every other byte is zero, else
 * as windows-1252 with a warning; `encoding`, a WHATWG label, overrides.
 *
 * @throws InputError `NOT_TEXT` for a binary, `TOO_LARGE`, `BAD_ENCODING` where `encoding` does not fit.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  if (bytes.length > MAX_TEXT * 2) throw new InputError('TOO_LARGE', 'larger than 1 GB; split it');
  const label = encoding ?? bomEncoding(bytes);
  if (label) return { text: decodeAs(bytes, label), encoding: label, warnings: [] };
  const wide = wideEncoding(bytes);
  if (wide) {
    const message = `read as ${wide} because every other byte is zero; --encoding overrides`;
    return { text: decodeAs(bytes, wide), encoding: wide, warnings: [{ code: 'ENCODING_GUESSED', message }] };
  }
  if (looksBinary(bytes)) throw new InputError('NOT_TEXT', 'not a text file: it holds binary data');
  try {
    return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', warnings: [] };
  } catch (error) {
    if ((error as InputError).code !== 'BAD_ENCODING') throw error;
  }
  const message = 'not valid UTF-8, read as windows-1252; --encoding overrides';
  return {
    text: decodeAs(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    warnings: [{ code: 'ENCODING_GUESSED', message }],
  };
}

/** Whether `label` names an encoding that this runtime can decode. */
export function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The encoding that a byte order mark announces. */
function bomEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** What windows-1252 has at 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeAs(bytes: Uint8Array, label: string): string {
  // Some releases of Node decode it as Latin-1, in which these are control characters.
  if (label === 'windows-1252') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return text.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80]!);
  }
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new InputError('BAD_ENCODING', `not valid ${label}; try another --encoding`);
    }
    if (code === 'ERR_STRING_TOO_LONG') throw new InputError('TOO_LARGE', 'larger than 512 MB; split it');
    throw error;
  }
}

/** UTF-16 without a BOM: western text in it has a zero in nearly every other byte. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, SNIFF);
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const half = length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return 'utf-16be';
  return undefined;
}

/** A zero byte, or one control character in ten, and it is no text. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SNIFF);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > length / 10;
}

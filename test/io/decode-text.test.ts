import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/io/decode-text.js';

const encode = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe('decoding', () => {
  it.each([
    ['UTF-8', encode('Zürich', 'utf8'), 'Zürich', 'utf-8', 0],
    ['UTF-8 with a BOM, which stays', encode('\ufeffZürich', 'utf8'), '\ufeffZürich', 'utf-8', 0],
    ['UTF-16 with a BOM', encode('\ufeffZürich', 'utf16le'), '\ufeffZürich', 'utf-16le', 0],
    ['big-endian UTF-16', encode('\ufeffZürich', 'utf16le').swap16(), '\ufeffZürich', 'utf-16be', 0],
    [
      'UTF-16 without a BOM, with a warning',
      encode('The mayor met', 'utf16le'),
      'The mayor met',
      'utf-16le',
      1,
    ],
    ['windows-1252, with a warning', Buffer.from([0x5a, 0xfc, 0x93, 0x94]), 'Zü“”', 'windows-1252', 1],
    ['nothing', Buffer.alloc(0), '', 'utf-8', 0],
  ])('%s', (_, bytes, text, encoding, warnings) => {
    const decoded = decodeText(bytes);
    expect([decoded.text, decoded.encoding, decoded.warnings.length]).toEqual([text, encoding, warnings]);
  });

  it('follows --encoding, and says where that does not fit', () => {
    expect(decodeText(Buffer.from([0xc4, 0xe3]), 'gbk').text).toBe('你');
    expect(() => decodeText(Buffer.from([0xff, 0xc0]), 'utf-8')).toThrow(
      'not valid utf-8; try another --encoding',
    );
  });

  it('takes no binary for text', () => {
    expect(() => decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toThrow('not a text file');
    expect(() => decodeText(Buffer.from(Array.from({ length: 100 }, (_, at) => at % 32)))).toThrow(
      'not a text file',
    );
  });
});

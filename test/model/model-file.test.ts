import { describe, expect, it } from 'vitest';
import { asInt32, asUint16, readSections, writeSections } from '../../src/model/model-file.js';

const SECTIONS = [Uint8Array.of(1, 2, 3), Uint16Array.of(0x0102, 0x0304), Int32Array.of(-2, 70_000)];

describe('a model file', () => {
  it('gives back its sections', () => {
    const [bytes, words, numbers] = readSections('names', writeSections(7, SECTIONS), 7);
    expect(bytes).toEqual(SECTIONS[0]);
    expect(asUint16(words!)).toEqual(SECTIONS[1]);
    expect(asInt32(numbers!)).toEqual(SECTIONS[2]);
  });

  it('has its numbers turned round where the machine has them the other way', () => {
    const file = writeSections(7, SECTIONS);
    const before = file.slice();
    const [bytes, words, numbers] = readSections('names', file, 7, true);
    expect(file).toEqual(before);
    expect(bytes).toEqual(SECTIONS[0]);
    expect([...asUint16(words!)]).toEqual([0x0201, 0x0403]);
    const turned = Int32Array.from(SECTIONS[2]!, (value) =>
      new DataView(Int32Array.of(value).buffer).getInt32(0),
    );
    expect(asInt32(numbers!)).toEqual(turned);
    // What such a machine writes, as if its arrays were that way round, is the same file.
    const there = [SECTIONS[0]!, Uint16Array.of(0x0201, 0x0403), turned];
    expect(writeSections(7, there, true)).toEqual(file);
  });

  it('refuses what is foreign, of another version, for other features, or cut off', () => {
    const file = writeSections(7, SECTIONS);
    expect(() => readSections('names', Uint8Array.of(1, 2), 7)).toThrow('not a newskit model file');
    expect(() => readSections('names', new TextEncoder().encode('{"no": "model at all"}'), 7)).toThrow(
      'the model "names" is not a newskit model file',
    );
    expect(() => readSections('names', file, 8)).toThrow('trained with other features');
    expect(() => readSections('names', file.subarray(0, -8), 7)).toThrow('reinstall newskit');
    const newer = file.slice();
    newer[4] = 9;
    expect(() => readSections('names', newer, 7)).toThrow('is laid out in format 9');
  });
});

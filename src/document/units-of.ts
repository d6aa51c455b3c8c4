const MOST_SHARED_UNITS = 1 << 16;
const sharedUnits = new Uint16Array(MOST_SHARED_UNITS);
const sharedBytes = Buffer.from(sharedUnits.buffer);

/**
 * The code units of a text: reading them one by one from the string costs twice as much. Those of a short
 * text are good until the next call.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length <= MOST_SHARED_UNITS) {
    sharedBytes.write(text, 'utf16le');
    return sharedUnits;
  }
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

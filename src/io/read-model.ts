import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The bytes of a trained model that ships with newskit, such as `entities`: `src/model/entities.br` in the
 * source tree, `dist/model/entities.br` once built.
 *
 * @throws when the file is missing, which only a damaged installation can cause.
 */
export function readModel(name: string): Uint8Array {
  const places = ['./model/', '../model/'].map((folder) =>
    fileURLToPath(new URL(`${folder}${name}.br`, import.meta.url)),
  );
  const path = places.find((place) => existsSync(place));
  if (!path) throw new Error(`the model "${name}" is missing from this installation; reinstall newskit`);
  return brotliDecompressSync(readFileSync(path));
}

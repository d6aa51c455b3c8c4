import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The bytes of a trained model that ships with newskit, such as `entities`: `src/model/entities.br` in the
 * source tree, laid out as it is searched in `dist/model/entities.bin` by the build.
 *
 * @throws when the file is missing or cannot be read, which only a damaged installation can cause.
 */
export function readModel(name: string): Uint8Array {
  const built = tryRead(new URL(`./model/${name}.bin`, import.meta.url));
  if (built) return built;
  const packed = tryRead(new URL(`../model/${name}.br`, import.meta.url));
  if (packed) return unpack(name, packed);
  throw new Error(`the model "${name}" is missing from this installation; reinstall newskit`);
}

function unpack(name: string, packed: Uint8Array): Uint8Array {
  try {
    return brotliDecompressSync(packed);
  } catch (error) {
    throw new Error(`the model "${name}" is damaged: ${(error as Error).message}`);
  }
}

function tryRead(url: URL): Uint8Array | null {
  try {
    return readFileSync(url);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

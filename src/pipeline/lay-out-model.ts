import { layOutPhraseTable } from '../entities/phrase-table.js';
import { layOutLinearModel } from '../model/lay-out-linear-model.js';
import { layOutWordClusters } from '../model/word-clusters.js';
import { layOutWordTags } from '../model/word-tags.js';

/** A model that ships with newskit as it is searched, from its compact (decompressed) file; for the build. */
export function layOutModel(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'entity-names') return layOutPhraseTable(bytes);
  if (name === 'word-clusters' || name === 'word-kinds') return layOutWordClusters(name, bytes);
  if (name === 'word-tags') return layOutWordTags(bytes);
  return layOutLinearModel(name, bytes);
}

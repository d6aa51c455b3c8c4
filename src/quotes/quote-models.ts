import { type LinearModel, parseLinearModel } from '../model/linear-model.js';
import { parseWordClusters } from '../model/word-clusters.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { ARGUMENT_TEMPLATES, ArgumentFeatures } from './argument-features.js';
import { CUE_TEMPLATES, CueFeatures } from './cue-features.js';
import { parseWordTags, WordTable } from './word-table.js';

/** The trained parts of quote extraction, with what they have worked out of the words seen so far. */
export interface QuoteModels {
  readonly table: WordTable;
  readonly cues: LinearModel;
  readonly cueFeatures: CueFeatures;
  readonly arguments: LinearModel;
  readonly argumentFeatures: ArgumentFeatures;
}

/** @param readModel gives the bytes of a model by its name. */
export function loadQuoteModels(
  readModel: (name: string) => Uint8Array,
  vocabulary: Vocabulary,
): QuoteModels {
  const table = new WordTable(
    vocabulary,
    parseWordTags(readModel('word-tags')),
    parseWordClusters(readModel('word-clusters')),
  );
  return {
    table,
    cues: parseLinearModel('quote-cues', readModel('quote-cues'), CUE_TEMPLATES),
    cueFeatures: new CueFeatures(table),
    arguments: parseLinearModel('quote-arguments', readModel('quote-arguments'), ARGUMENT_TEMPLATES),
    argumentFeatures: new ArgumentFeatures(table),
  };
}

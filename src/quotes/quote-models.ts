import { type LinearModel, parseLinearModel } from '../model/linear-model.js';
import { loadWordClusters } from '../model/word-clusters.js';
import { parseWordTags } from '../model/word-tags.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import {
  ARGUMENT_SLOTS,
  ARGUMENT_TEMPLATES,
  ArgumentFeatures,
  writeArgumentWord,
} from './argument-features.js';
import { CUE_SLOTS, CUE_TEMPLATES, CueFeatures, writeCueWord } from './cue-features.js';
import { ScoreSink } from './score-sink.js';
import { WordScores } from './word-scores.js';
import { WordTable } from './word-table.js';

/** What finds cues. */
export interface CueModel {
  readonly cues: LinearModel;
  readonly cueFeatures: CueFeatures;
  readonly cueSink: ScoreSink;
  readonly cueWords: WordScores;
}

/** The trained parts of quote extraction, with what they have worked out of the words seen so far. */
export interface QuoteModels extends CueModel {
  readonly table: WordTable;
  readonly arguments: LinearModel;
  readonly argumentFeatures: ArgumentFeatures;
  readonly argumentSink: ScoreSink;
  readonly argumentWords: WordScores;
}

/** @param readModel gives the bytes of a model by its name. */
export function loadQuoteModels(
  readModel: (name: string) => Uint8Array,
  vocabulary: Vocabulary,
): QuoteModels {
  const table = new WordTable(vocabulary, parseWordTags(readModel('word-tags')), loadWordClusters(readModel));
  const parsed = parseLinearModel('quote-arguments', readModel('quote-arguments'), ARGUMENT_TEMPLATES);
  const argumentSink = new ScoreSink(parsed);
  return {
    table,
    ...createCueModel(table, readModel('quote-cues')),
    arguments: parsed,
    argumentFeatures: new ArgumentFeatures(table),
    argumentSink,
    argumentWords: new WordScores(parsed, argumentSink, table, ARGUMENT_SLOTS, writeArgumentWord),
  };
}

/** @param bytes the (decompressed) file of the model. */
export function createCueModel(table: WordTable, bytes: Uint8Array): CueModel {
  const cues = parseLinearModel('quote-cues', bytes, CUE_TEMPLATES);
  const cueSink = new ScoreSink(cues);
  return {
    cues,
    cueFeatures: new CueFeatures(table),
    cueSink,
    cueWords: new WordScores(cues, cueSink, table, CUE_SLOTS, writeCueWord),
  };
}

/** Takes in the words of a text; call before the models read it. */
export function updateQuoteModels({ table, cueWords, argumentWords }: QuoteModels): void {
  table.update();
  cueWords.update();
  argumentWords.update();
}

import { parseRowModel, type RowModel } from '../model/row-model.js';
import { parseScoreModel, type ScoreWeights } from '../model/score-model.js';
import { loadWordClusters } from '../model/word-clusters.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { ArgumentFeatures, writeArgumentWord } from './argument-features.js';
import { ARGUMENT_LAYOUT, ARGUMENT_SLOTS } from './argument-rows.js';
import { ContentFeatures } from './content-features.js';
import { CONTENT_LAYOUT } from './content-rows.js';
import { CUE_LAYOUT, CUE_SLOTS, CueFeatures, writeCueWord } from './cue-features.js';
import { parseScareWeights, type ScareWeights } from './scare-model.js';
import { parseTagger, type TaggerWeights } from './tag-items.js';
import { parseWordLexicon } from './word-lexicon.js';
import { WordSums } from './word-sums.js';
import { WordTable } from './word-table.js';

/** What finds cues. */
export interface CueModel {
  readonly table: WordTable;
  readonly cues: RowModel;
  readonly cueFeatures: CueFeatures;
  readonly cueWords: WordSums;
}

/** What finds the content and the source of a cue. */
export interface ArgumentModel {
  readonly table: WordTable;
  readonly arguments: RowModel;
  readonly argumentFeatures: ArgumentFeatures;
  readonly argumentWords: WordSums;
}

/** The trained parts of quote extraction, with what they have worked out of the words seen so far. */
export interface QuoteModels extends CueModel, ArgumentModel {
  readonly tagger: TaggerWeights;
  readonly contents: ScoreWeights;
  readonly contentFeatures: ContentFeatures;
  readonly scares: ScareWeights;
}

/** @param readModel gives the bytes of a model by its name. */
export function loadQuoteModels(
  readModel: (name: string) => Uint8Array,
  vocabulary: Vocabulary,
): QuoteModels {
  const table = new WordTable(
    vocabulary,
    parseWordLexicon(readModel('quote-words')),
    loadWordClusters(readModel),
  );
  return {
    tagger: parseTagger(readModel('quote-tags')),
    ...createCueModel(table, readModel('quote-cues')),
    ...createArgumentModel(table, readModel('quote-arguments')),
    contents: parseScoreModel('quote-contents', readModel('quote-contents'), CONTENT_LAYOUT),
    contentFeatures: new ContentFeatures(table),
    scares: parseScareWeights(readModel('scares')),
  };
}

/** @param bytes the (decompressed) file of the model. */
export function createCueModel(table: WordTable, bytes: Uint8Array): CueModel {
  const cues = parseRowModel('quote-cues', bytes, CUE_LAYOUT);
  return {
    table,
    cues,
    cueFeatures: new CueFeatures(table),
    cueWords: new WordSums(cues, table, CUE_SLOTS, writeCueWord),
  };
}

/** @param bytes the (decompressed) file of the model. */
export function createArgumentModel(table: WordTable, bytes: Uint8Array): ArgumentModel {
  const model = parseRowModel('quote-arguments', bytes, ARGUMENT_LAYOUT);
  return {
    table,
    arguments: model,
    argumentFeatures: new ArgumentFeatures(table),
    argumentWords: new WordSums(model, table, ARGUMENT_SLOTS, writeArgumentWord),
  };
}

/** Takes in the words of a text; call before the models read it. */
export function updateQuoteModels({ table, cueWords, argumentWords }: QuoteModels): void {
  table.update();
  cueWords.update();
  argumentWords.update();
}

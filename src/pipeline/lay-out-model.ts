import { layOutPhraseTable } from '../entities/phrase-table.js';
import { layOutLinearModel } from '../model/lay-out-linear-model.js';
import { layOutRowModel } from '../model/row-model.js';
import { layOutScoreModel } from '../model/score-model.js';
import { layOutWordClusters } from '../model/word-clusters.js';
import { ARGUMENT_LAYOUT } from '../quotes/argument-rows.js';
import { CONTENT_LAYOUT } from '../quotes/content-rows.js';
import { CUE_LAYOUT } from '../quotes/cue-features.js';
import { SCARE_LAYOUT } from '../quotes/scare-rows.js';
import { layOutTagger } from '../quotes/tag-items.js';
import { layOutWordLexicon } from '../quotes/word-lexicon.js';

/** A model that ships with newskit as it is searched, from its compact (decompressed) file; for the build. */
export function layOutModel(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'entity-names') return layOutPhraseTable(bytes);
  if (name === 'word-clusters' || name === 'word-kinds') return layOutWordClusters(name, bytes);
  if (name === 'quote-words') return layOutWordLexicon(bytes);
  if (name === 'quote-tags') return layOutTagger(bytes);
  if (name === 'scares') return layOutScoreModel(name, bytes, SCARE_LAYOUT.rows);
  if (name === 'quote-contents') return layOutScoreModel(name, bytes, CONTENT_LAYOUT.rows);
  if (name === 'quote-cues') return layOutRowModel(name, bytes, CUE_LAYOUT.rows);
  if (name === 'quote-arguments') return layOutRowModel(name, bytes, ARGUMENT_LAYOUT.rows);
  return layOutLinearModel(name, bytes);
}

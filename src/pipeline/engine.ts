import { type LineModel, loadLineModel } from '../dedupe/judge-lines.js';
import { createEntityTagger, type EntityTagger } from '../entities/entity-tagger.js';
import { loadQuoteModels, type QuoteModels } from '../quotes/quote-models.js';
import { Vocabulary } from '../segment/vocabulary.js';

/**
 * What annotating one document leaves behind for the next: the vocabulary, and the models once they are
 * loaded. Make one per thread and use it for every document; results never depend on what went before.
 */
export class Engine {
  readonly vocabulary = new Vocabulary();
  private tagger: EntityTagger | undefined;
  private lines: LineModel | undefined;
  private quotes: QuoteModels | undefined;

  /** @param readModel gives the bytes of a model by its name, when it is first needed. */
  constructor(readonly readModel: (name: string) => Uint8Array) {}

  entityTagger(): EntityTagger {
    this.tagger ??= createEntityTagger(this.vocabulary, this.readModel);
    return this.tagger;
  }

  lineModel(): LineModel {
    this.lines ??= loadLineModel(this.readModel);
    return this.lines;
  }

  get quoteModels(): QuoteModels {
    this.quotes ??= loadQuoteModels(this.readModel, this.vocabulary);
    return this.quotes;
  }
}

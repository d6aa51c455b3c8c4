import { expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import { readModel } from '../../src/io/read-model.js';
import { loadWordClusters } from '../../src/model/word-clusters.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { collapseQuotations } from '../../src/quotes/collapse-quotations.js';
import { itemIds } from '../../src/quotes/item-ids.js';
import { TAG_NAMES } from '../../src/quotes/part-of-speech.js';
import { scanMarks } from '../../src/quotes/scan-marks.js';
import { parseTagger, tagItems } from '../../src/quotes/tag-items.js';
import { parseWordLexicon } from '../../src/quotes/word-lexicon.js';
import { WordTable } from '../../src/quotes/word-table.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';

const vocabulary = new Vocabulary();
const table = new WordTable(
  vocabulary,
  parseWordLexicon(readModel('quote-words')),
  loadWordClusters(readModel),
);
const tagger = parseTagger(readModel('quote-tags'));

function tagsOf(raw: string): string {
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const segmentation = segment(document, keepAllLines(document), vocabulary);
  const stretches = scanMarks(document.text, segmentation.paragraphs, document.lines, []);
  const items = collapseQuotations(document.text, segmentation, stretches);
  const ids = itemIds(document.text, segmentation, items, vocabulary);
  table.update();
  return Array.from(tagItems(tagger, table, items, ids), (tag) => TAG_NAMES[tag]).join(' ');
}

it.each([
  ['He talks to the press.', 'he VBZ IN DT NN .', 'a verb behind a pronoun'],
  ['The talks began on Monday.', 'DT NNS VBD IN NNP .', 'the same word as a noun'],
  ['She said that plan failed.', 'he VBD DT NN VBD .', 'that before a noun'],
  ['She said that they failed.', 'he VBD that he VBD .', 'that before a clause'],
  ['The ferry was warned by officials.', 'DT NN is VBN IN NNS .', 'a passive'],
  ['The agency warned officials.', 'DT NN VBD NNS .', 'the same form as a past tense'],
  ['“We shall see,” said Ms. Oyelaran.', 'quotation-3 VBD NNP NNP .', 'a quotation and names'],
])('%s is %s: %s', (text, tags) => {
  expect(tagsOf(text)).toBe(tags);
});

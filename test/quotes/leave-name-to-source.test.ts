import { describe, expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { collapseQuotations } from '../../src/quotes/collapse-quotations.js';
import { ItemReader } from '../../src/quotes/item-reader.js';
import { leaveNameToSource } from '../../src/quotes/leave-name-to-source.js';
import { scanMarks } from '../../src/quotes/scan-marks.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';

function readItems(raw: string): ItemReader {
  const vocabulary = new Vocabulary();
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const segmentation = segment(document, keepAllLines(document), vocabulary);
  const stretches = scanMarks(document.text, segmentation.paragraphs, document.lines, []);
  const items = collapseQuotations(document.text, segmentation, stretches);
  return new ItemReader(document.text, segmentation, items, vocabulary);
}

describe('words between a quotation and a source', () => {
  it('belong to the name with which the source begins: `Q Media | Watch reported`', () => {
    const reader = readItems('"It owes them nothing," Media Watch reported.');
    expect(leaveNameToSource(reader, [{ start: 0, end: 2 }], { start: 2, end: 3 })).toEqual({
      content: [{ start: 0, end: 1 }],
      source: { start: 1, end: 3 },
    });
  });

  it('are content where they are no name: `Q of the ship Watch reported`', () => {
    const reader = readItems('"The last days" of the ship, Watch reported.');
    const content = [{ start: 0, end: 5 }];
    const source = { start: 5, end: 6 };
    expect(leaveNameToSource(reader, content, source)).toEqual({ content, source });
  });
});

import { writeFileSync } from 'node:fs';
import { keepAllLines } from '../src/dedupe/mark-lines.js';
import { createDocument } from '../src/normalize/create-document.js';
import { segment } from '../src/segment/segment.js';
import { Vocabulary } from '../src/segment/vocabulary.js';
import { readTaggedTexts } from './raw-texts.js';

// Writes the tokens of the texts from which the tagger of quotes learns, one text a line, one array a
// sentence, for `tag-tokens.py` to tag.
//
//   npx tsx training/quote-tokens.ts [data folder] > tokens.jsonl

const vocabulary = new Vocabulary();
const lines: string[] = [];
for (const raw of readTaggedTexts(process.argv[2] ?? '../shared/data')) {
  const document = createDocument({ id: '', file: null, raw }, []);
  const { tokens, sentences } = segment(document, keepAllLines(document), vocabulary);
  const words = Array.from({ length: sentences.count }, (_, sentence) => {
    const first = sentences.firstToken[sentence]!;
    const last = sentences.firstToken[sentence + 1]!;
    return Array.from({ length: last - first }, (_, at) =>
      document.text.slice(tokens.start[first + at]!, tokens.end[first + at]!),
    );
  });
  lines.push(JSON.stringify(words));
  vocabulary.trim();
}
writeFileSync(1, `${lines.join('\n')}\n`);

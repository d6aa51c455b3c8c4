"""Tags tokens with their parts of speech, for training/quote-tags.ts to learn from.

  pip install spacy==3.8.* and spaCy's model en_core_web_sm 3.8 (MIT)
  python training/tag-tokens.py < tokens.jsonl > tags.jsonl
"""

import importlib
import json
import sys

from spacy.tokens import Doc

MODEL = sys.argv[1] if len(sys.argv) > 1 else "en_core_web_sm"

STRAIGHT = str.maketrans("‘’“”", "''\"\"")

nlp = importlib.import_module(MODEL).load(exclude=["parser", "ner", "lemmatizer", "attribute_ruler", "senter"])
for line in sys.stdin:
    sentences = [Doc(nlp.vocab, words=[word.translate(STRAIGHT) for word in words]) for words in json.loads(line)]
    tagged = nlp.pipe(sentences, batch_size=256)
    print(json.dumps([" ".join(token.tag_ for token in doc) for doc in tagged]))

import { describe, expect, it } from 'vitest';
import { cutAtBracket } from '../../src/entities/cut-at-bracket.js';
import { cutAtClause } from '../../src/entities/cut-at-clause.js';
import { cutOffRubric } from '../../src/entities/cut-off-rubric.js';
import { findNewspapers } from '../../src/entities/find-newspapers.js';
import { leaveParty } from '../../src/entities/leave-party.js';
import { splitLists } from '../../src/entities/split-lists.js';
import { splitPossessives } from '../../src/entities/split-possessives.js';
import { takeInEvents } from '../../src/entities/take-in-events.js';
import { takeInMarked } from '../../src/entities/take-in-marked.js';
import { takeInPossessive } from '../../src/entities/take-in-possessive.js';
import { trimCount } from '../../src/entities/trim-count.js';
import { trimCourtesyTitles } from '../../src/entities/trim-courtesy-titles.js';
import { trimHonours } from '../../src/entities/trim-honours.js';
import { trimLeadingPreposition } from '../../src/entities/trim-leading-preposition.js';
import { trimMarks } from '../../src/entities/trim-marks.js';
import { readMarked } from './marked-article.js';

function trimmed(marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return mentions
    .map((mention) => trimMarks(mention, segmentation.tokens, vocabulary))
    .map((mention) => cutAtBracket(mention, segmentation.tokens, vocabulary))
    .map((mention) => cutAtClause(mention, segmentation.tokens, vocabulary))
    .map((mention) => leaveParty(mention, segmentation.tokens, vocabulary))
    .map((mention) => cutOffRubric(mention, segmentation.tokens, vocabulary))
    .map((mention) => trimLeadingPreposition(mention, segmentation.tokens, vocabulary))
    .map((mention) => trimCourtesyTitles(mention, segmentation.tokens, vocabulary))
    .map((mention) => trimHonours(mention, segmentation.tokens, vocabulary))
    .map((mention) => trimCount(mention, segmentation.tokens, vocabulary))
    .map(({ start, end }) => document.text.slice(start, end));
}

describe('the edges of a mention', () => {
  it('leave out titles of courtesy, but no other words', () => {
    expect(trimmed('[PER Mr Pompeo], [PER Dr. Dahl], [PER King Olaf], [PER Doc Rivers]')).toEqual([
      'Pompeo',
      'Dahl',
      'King Olaf',
      'Doc Rivers',
    ]);
  });

  it('leave out a number in small letters, but not of a name', () => {
    expect(trimmed('the [LOC Lismore nine], the [MISC Birmingham Six], [ORG Channel Four]')).toEqual([
      'Lismore',
      'Birmingham Six',
      'Channel Four',
    ]);
  });

  it('leave out honours behind a person', () => {
    expect(trimmed('[PER Helen Okoro QC], [PER Jim Moe M.D.], [PER Gary QC], [ORG Smith MP]')).toEqual([
      'Helen Okoro',
      'Jim Moe',
      'Gary QC',
      'Smith MP',
    ]);
  });

  it('leave out the clause behind a place', () => {
    expect(trimmed('in [LOC San Francisco that Apple] announced, of [ORG Those Who Care]')).toEqual([
      'San Francisco',
      'Those Who Care',
    ]);
  });

  it('leave out the rubric of a headline', () => {
    expect(trimmed('[PER GOLF - PARNEVIK] WINS')).toEqual(['PARNEVIK']);
    expect(trimmed('[PER Jean - Claude] and [PER JEAN-CLAUDE]')).toEqual(['Jean - Claude', 'JEAN-CLAUDE']);
  });

  it('leave out quotation marks', () => {
    expect(trimmed(`called [PER 'Paul'], [PER John'] and [PER “Ringo”], of [ORG L'Avenir]`)).toEqual([
      'Paul',
      'John',
      'Ringo',
      "L'Avenir",
    ]);
  });

  it('leave out the party and the place behind a politician', () => {
    expect(
      trimmed('[PER Ana Ruiz (R-CA]) and Ben Moe ([PER D-Newport News]), and Paul Dahl, [ORG R-Ga.],'),
    ).toEqual(['Ana Ruiz', 'Newport News', 'Ga.']);
    expect(trimmed('the [ORG D-Wave] machine, and [PER Abu Omar (the Elder)]')).toEqual([
      'D-Wave',
      'Abu Omar (the Elder)',
    ]);
  });

  it('leave out the preposition that begins a sentence, but not that of a title', () => {
    expect(trimmed('[ORG At Can Tho University] and [MISC Under the Dome]; [ORG The Hague Group]')).toEqual([
      'Can Tho University',
      'Under the Dome',
      'The Hague Group',
    ]);
  });

  it('take in the War that the Korean one was, but no word of a headline', () => {
    const names = (marked: string) => {
      const { document, segmentation, vocabulary, mentions } = readMarked(marked);
      return takeInEvents(mentions, segmentation.tokens, vocabulary).map(({ start, end }) =>
        document.text.slice(start, end),
      );
    };
    expect(names('the end of the [MISC Korean] War, and the [LOC Crimean] war')).toEqual([
      'Korean War',
      'Crimean',
    ]);
    expect(names('at the [LOC Singapore] Summit Hotel')).toEqual(['Singapore']);
    expect(names('Inside [LOC Mexico] Massacre Trial')).toEqual(['Mexico']);
    expect(names('the [MISC Korean] [MISC War Museum]')).toEqual(['Korean', 'War Museum']);
  });

  it('take in all that stands between marks, as another name where words follow', () => {
    const names = (marked: string) => {
      const { document, segmentation, vocabulary, mentions } = readMarked(marked);
      return takeInMarked(mentions, segmentation.tokens, vocabulary).map(
        ({ start, end, type }) => `${type} ${document.text.slice(start, end)}`,
      );
    };
    expect(names('the man called "Harbour [PER John]", after [PER John Lowe]')).toEqual([
      'PER Harbour John',
      'PER John Lowe',
    ]);
    expect(names('‘[MISC Jihadi] [PER John]’ and ‘[PER Ana Ruiz] Foundation’')).toEqual([
      'PER Jihadi John',
      'MISC Ana Ruiz Foundation',
    ]);
    expect(names('“Remembering [PER Ana Ruiz]” and “It was [PER John]”')).toEqual([
      'PER Ana Ruiz',
      'PER John',
    ]);
    expect(names('“He was first.” When [ORG MAS]’ boat came')).toEqual(['ORG MAS']);
  });

  it('take in the clitic of an organisation that has one of its own', () => {
    const names = (marked: string) => {
      const { document, segmentation, vocabulary, mentions } = readMarked(marked);
      return takeInPossessive(mentions, segmentation.tokens, vocabulary).map(({ start, end }) =>
        document.text.slice(start, end),
      );
    };
    expect(names("[ORG Dobson]'s is closing. He worked at [ORG Dobson]'s old shop.")).toEqual([
      "Dobson's",
      "Dobson's",
    ]);
    expect(names("[ORG Skerry]'s ferries sank. [ORG Skerry]'s boats are old.")).toEqual(['Skerry', 'Skerry']);
    expect(names("[ORG Skerry] paid. The ship was [ORG Skerry]'s.")).toEqual(['Skerry', 'Skerry']);
    expect(names("[PER Dahl]'s is closing.")).toEqual(['Dahl']);
    expect(names("[ORG BBC]'s Have I Got News for You")).toEqual(['BBC']);
  });
});

describe('names that the tagger left out', () => {
  it('are those of a newspaper by its last word, where the article has the whole name', () => {
    const names = (marked: string) => {
      const { document, segmentation, vocabulary, mentions } = readMarked(marked);
      return findNewspapers(mentions, segmentation.tokens, vocabulary).map(({ start, end }) =>
        document.text.slice(start, end),
      );
    };
    expect(
      names(
        'He told the [ORG Hull Post] so. The Post claims it, behind the Post Office and a post, and the [ORG Post] agrees.',
      ),
    ).toEqual(['Hull Post', 'Post', 'Post']);
    expect(names('The Post claims that [ORG Hull Times] was first.')).toEqual(['Hull Times']);
    expect(names('She told the Mirror so, the Mirror says.')).toEqual(['Mirror', 'Mirror']);
    expect(names('He told the Post Office, according to the mirror.')).toEqual([]);
  });
});

describe('names that the tagger took for one', () => {
  const parts = (marked: string) => {
    const { document, segmentation, vocabulary, mentions } = readMarked(marked);
    return splitLists(mentions, segmentation.tokens, vocabulary).map(({ start, end }) =>
      document.text.slice(start, end),
    );
  };

  it('are several where people or places stand in a list', () => {
    expect(parts('[LOC Amman, Jordan] and [PER Dahl, Okafor and Lowe]')).toEqual([
      'Amman',
      'Jordan',
      'Dahl',
      'Okafor',
      'Lowe',
    ]);
    expect(parts('[LOC Trinidad and Tobago], [LOC Washington, D.C.]')).toEqual([
      'Trinidad and Tobago',
      'Washington, D.C.',
    ]);
  });

  it('are several where a preposition or a verb stands between people', () => {
    expect(parts("[PER Thomas in Lowe]'s car, [PER Pham To Nga]")).toEqual(['Thomas', 'Lowe', 'Pham To Nga']);
    expect(parts('[ORG Fund for Relief]')).toEqual(['Fund for Relief']);
  });

  it('stay one for organisations, unless a part stands by itself elsewhere', () => {
    expect(parts('[ORG Ministry of Health and Wellness]')).toEqual(['Ministry of Health and Wellness']);
    expect(parts('[ORG Army and Nato] met; [ORG Nato] left.')).toEqual(['Army', 'Nato', 'Nato']);
  });
});

describe('the name of an owner', () => {
  const parts = (marked: string) => {
    const { document, segmentation, vocabulary, mentions } = readMarked(marked);
    return splitPossessives(mentions, segmentation.tokens, vocabulary).map(
      ({ type, start, end }) => `${type} ${document.text.slice(start, end)}`,
    );
  };

  it('is taken from what is owned where it is found elsewhere', () => {
    expect(
      parts("[ORG Skerry] rose. [MISC Skerry's Lismore] sells, says [ORG Norland's Foreign Ministry]."),
    ).toEqual(['ORG Skerry', 'ORG Skerry', 'MISC Lismore', "ORG Norland's Foreign Ministry"]);
    expect(parts("In [LOC Hove], [LOC Hove's Dorrow Park] and [LOC Hove's Dorrow]")).toEqual([
      'LOC Hove',
      'LOC Hove',
      'LOC Dorrow Park',
      "LOC Hove's Dorrow",
    ]);
  });

  it('stays in a work, a firm and a phrase that are called after it', () => {
    expect(
      parts("[LOC Norland] saw [MISC Norland's Daughter]. [PER Dahl] left [ORG Dahl's Foods]."),
    ).toHaveLength(4);
    expect(parts("[ORG Skerry] owns [ORG Skerry's Inc] and [MISC Skerry's box]")).toHaveLength(3);
  });
});

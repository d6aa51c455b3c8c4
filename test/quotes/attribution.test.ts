import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/io/read-model.js';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { Engine } from '../../src/pipeline/engine.js';
import type { QuoteOptions } from '../../src/quotes/extract-quotes.js';

const engine = new Engine(readModel);

function extract(raw: string, options: QuoteOptions = {}) {
  const { document, quotes } = annotateDocument({ id: 'a', file: null, raw }, new Set(['quotes']), engine, {
    keepAll: true,
    ...options,
  });
  const slice = (span: { start: number; end: number } | null) =>
    span && document.text.slice(span.start, span.end);
  return quotes!.map((quote) => ({
    ...quote,
    parts: quote.parts.map(slice),
    cue: slice(quote.cue),
    source: slice(quote.source),
  }));
}

describe('transcripts', () => {
  it('take each turn for the words of the one whose name stands before it', () => {
    const text =
      'The interview ran on Sunday.\n\nWALLACE: Will he be there tomorrow?\n\nPENCE: No. He has no time.\n\nWALLACE: Why not?\n\nPENCE: He is busy.';
    expect(extract(text).map(({ type, source, parts }) => [type, source, parts])).toEqual([
      ['direct', 'WALLACE', ['Will he be there tomorrow?']],
      ['direct', 'PENCE', ['No. He has no time.']],
      ['direct', 'WALLACE', ['Why not?']],
      ['direct', 'PENCE', ['He is busy.']],
    ]);
  });

  it('have names in small letters, offices in capitals and stage directions', () => {
    const interview = ['Interviewer', 'Amaral', 'Interviewer', 'Amaral'];
    const said = [
      'Why did you shoot in winter?',
      'The light is like milk.',
      'And the studio?',
      'It was against it.',
    ];
    const small = extract(interview.map((name, at) => `${name}: ${said[at]}`).join('\n\n'));
    expect(small.map(({ source, parts }) => [source, ...parts])).toEqual(
      interview.map((name, at) => [name, said[at]]),
    );
    const capitals = extract(
      'ANA RUIZ, HOST: Good evening.\n\nPAUL MOE, CORRESPONDENT: Good evening, Ana.\n\nRUIZ: How high is it?\n\nMOE (on camera): It is at the door.',
    );
    expect(capitals.map(({ source }) => source)).toEqual(['ANA RUIZ', 'PAUL MOE', 'RUIZ', 'MOE']);
  });

  it('are not a list of facts', () => {
    expect(
      extract('Name: Karim Aziz\n\nAge: 34 years\n\nTown: Hull, England\n\nJob: He keeps a shop.'),
    ).toEqual([]);
  });

  it('are taken out of quotation marks, without their names', () => {
    const text =
      'An excerpt of the debate:\n\n"WALLACE: Will you close it?\n\n"PENCE: No, we will not.\n\n"WALLACE: You voted for it."\n\nThey shook hands.';
    expect(extract(text).map(({ type, source, parts, closed }) => [type, source, parts, closed])).toEqual([
      ['direct', 'WALLACE', ['Will you close it?'], true],
      ['direct', 'PENCE', ['No, we will not.'], true],
      ['direct', 'WALLACE', ['You voted for it.'], true],
    ]);
  });

  it('go on with paragraphs without a name, and say no stage directions', () => {
    const text =
      'FULL TRANSCRIPT: Mayor on the flood\n\nREED: The water is falling.\n\nThe worst is over now.\n\nREPORTER: (inaudible)\n\nREED: On Friday, we hope.\n\nREPORTER: Is that sure?\n\nREED: No.';
    expect(extract(text).map(({ source, parts }) => [source, parts])).toEqual([
      ['REED', ['The water is falling.', 'The worst is over now.']],
      ['REED', ['On Friday, we hope.']],
      ['REPORTER', ['Is that sure?']],
      ['REED', ['No.']],
    ]);
  });

  it('have a Q and an A with a full stop for a colon', () => {
    const text = 'Q. Why did you leave?\n\nA. I was tired of it. I slept.\n\nQ. And now?';
    expect(extract(text).map(({ source, parts }) => [source, parts])).toEqual([
      ['Q.', ['Why did you leave?']],
      ['A.', ['I was tired of it. I slept.']],
      ['Q.', ['And now?']],
    ]);
    expect(extract('A. Philip Moe led the march.\n\nA. Philip Moe was a porter.')).toEqual([]);
  });

  it('are no headline of the article', () => {
    const text =
      'Pence: We Won’t Close It\n\nThe two met on Sunday.\n\nWALLACE: Will you close it?\n\nPENCE: No.\n\nWALLACE: Why not?\n\nPENCE: It pays its way.';
    expect(extract(text).filter(({ method }) => method.includes('transcript'))).toHaveLength(4);
  });

  it('are not made of a single line with a colon', () => {
    expect(extract('CORRECTION: The talks were held in May.\n\nThe talks went well.')).toEqual([]);
  });
});

describe('posts that a page has embedded', () => {
  const posts = (text: string) => extract(text).map(({ type, source, parts }) => [type, source, parts]);

  it('are the words of who signs them with a handle', () => {
    expect(
      posts(
        'Users were quick to laugh.\n\nNo hair, no problem. #hairgate pic.twitter.com/DMoWGXkQ46\n\n— Ana Ruiz (@anaruiz) October 6, 2014\n\nSome did not.\n\nIt has pulled my beard. — Ben Moe (@b_moe) Oct. 7, 2014 And mine!— Eva Dahl (@eva) October 8, 2014 Nobody answered.',
      ),
    ).toEqual([
      ['direct', 'Ana Ruiz', ['No hair, no problem. #hairgate']],
      ['direct', 'Ben Moe', ['It has pulled my beard.']],
      ['direct', 'Eva Dahl', ['And mine!']],
    ]);
  });

  it('are no line that tells whom to follow, and no long paragraph', () => {
    expect(posts('The storm is over.\n\n>> Follow Ana Ruiz (@anaruiz) on Twitter')).toEqual([]);
    const prose = 'The storm came in from the sea at night and took the roofs of the houses. '.repeat(7);
    expect(posts(`${prose}— Ana Ruiz (@anaruiz) October 6, 2014`)).toEqual([]);
  });
});

describe('quotations that go on', () => {
  it('in a paragraph of their own belong to the quotation before', () => {
    const text =
      '"No one is writing songs for her," he said.\n\n"People vote against somebody these days."\n\nThe vote is in May.';
    expect(extract(text)).toMatchObject([
      {
        type: 'direct',
        source: 'he',
        parts: ['No one is writing songs for her,', 'People vote against somebody these days.'],
      },
    ]);
  });

  it('in a paragraph of their own behind reported speech are who was reported', () => {
    const quotes = (text: string) => extract(text).map(({ cue, source, parts }) => [cue, source, parts]);
    expect(
      quotes(
        'Ana Ruiz, who runs the yard, told the Hull Post that she had seen no ship that night.\n\n"It was dark and it rained for hours."\n\nThe search goes on.',
      ),
    ).toEqual([[null, 'Ana Ruiz, who runs the yard', ['It was dark and it rained for hours.']]]);
    expect(
      quotes(
        'The ship left the yard on Monday night.\n\n"It was dark and it rained for hours."\n\nThe search goes on.',
      ),
    ).toEqual([[null, null, ['It was dark and it rained for hours.']]]);
  });

  it('stay with the quotation and not with the reported speech beside it', () => {
    const text =
      '"It seems a fair thing," Mr. Cooper said on Thursday, adding that the group is known for it. "I would vouch for it."';
    expect(extract(text)[0]).toMatchObject({
      parts: ['It seems a fair thing,', 'I would vouch for it.'],
      source: 'Mr. Cooper',
    });
  });
});

describe('two cues of a sentence', () => {
  it('leave what goes on behind it to the one that has a quotation', () => {
    const text =
      '“Still hoping to be home by then,” he wrote, joking about his new nickname. “I will be disappointed if not.”';
    expect(extract(text)).toMatchObject([
      {
        cue: 'wrote',
        parts: ['Still hoping to be home by then,', 'I will be disappointed if not.'],
      },
    ]);
  });
});

describe('sources', () => {
  it('may stand behind a quotation, for a participle', () => {
    const quotes = extract(
      '"Keep your hands in sight," Lena Dahl sings to the senator before asking her, "Where do we go from here?"',
    );
    expect(quotes.find(({ cue }) => cue === 'asking')).toMatchObject({
      source: 'Lena Dahl',
      parts: ['Where do we go from here?'],
    });
  });

  it('end before the day and the occasion, and with their sentence', () => {
    const sources = (text: string) => extract(text, { indirect: true }).map(({ source }) => source);
    expect(
      sources('The Danish government on Saturday said that it had received reports of an attack.'),
    ).toEqual(['The Danish government']);
    expect(
      sources('The Mail on Sunday is reporting that a "significant force" has been sent to the north.'),
    ).toEqual(['The Mail on Sunday']);
    expect(
      sources(
        '"They have agreed to stop, and so have we," said Ben Moe, a government spokesman, at a news conference.',
      ),
    ).toEqual(['Ben Moe, a government spokesman']);
    expect(
      sources('"We know it," said a friend of the actor Ben Moe. "Yes," said Ana Ruiz. "No," said Eva Dahl.'),
    ).toEqual(['a friend of the actor Ben Moe', 'Ana Ruiz', 'Eva Dahl']);
  });

  it('are told from the cue that was taken to begin with them', () => {
    const [quote] = extract(
      '"The money is an act of charity, but it doesn\'t exempt traders from paying to the chamber," IS reportedly said.',
    );
    expect([quote!.cue, quote!.source]).toEqual(['said', 'IS']);
  });

  it('are no object pronouns', () => {
    const text =
      'An account set up to help find him said on Wednesday: "We know that many of you wait for answers."';
    expect(extract(text)[0]!.source).not.toBe('him');
  });
});

describe('what nobody said', () => {
  it('is a title with no cue near', () => {
    expect(extract('On Tuesday’s episode of “The Steve Harvey Morning Show” the senator wore red.')).toEqual(
      [],
    );
  });
});

describe('cues', () => {
  it('may be participles, whose source is the subject of the sentence', () => {
    const text = 'Trump attacked the plan on Monday, saying, "It is a disaster for every one of us."';
    expect(extract(text)).toMatchObject([{ cue: 'saying', source: 'Trump' }]);
  });

  it('tell speech from thought', () => {
    const text = 'Silva hopes that the talks will resume in May.';
    expect(extract(text, { indirect: true })).toEqual([]);
    expect(extract(text, { thoughts: true })).toMatchObject([
      { type: 'indirect', act: 'thought', source: 'Silva', cue: 'hopes' },
    ]);
  });

  it('make a quote the surer the plainer they are', () => {
    const plain = extract('"We shall win the vote in May," Mr. Silva said.')[0]!;
    const none = extract('The vote is in May. "We shall win the vote, whatever they do." It rained.')[0]!;
    expect(plain.confidence).toBeGreaterThan(0.9);
    expect(none.confidence).toBeLessThan(0.75);
  });
});

describe('what was said', () => {
  it('ends with a quotation behind which the sentence goes on', () => {
    const [quote] = extract(
      'Ramon Ortega, who won two world titles and lost a third in what he called the "robbery in Reno", has retired from boxing at 41.',
    );
    expect(quote!.parts).toEqual(['the "robbery in Reno"']);
  });
});

describe('two verbs with one content', () => {
  it('are one quote, of the first', () => {
    const quotes = extract(
      'The Herald reported, citing Forbes magazine, that the prize was "the smallest of the year by far".',
    );
    expect(quotes.map(({ cue, source }) => [cue, source])).toEqual([['reported', 'The Herald']]);
  });
});

describe('phrases in which nobody says anything', () => {
  it('attribute nothing', () => {
    expect(extract('Needless to say, the parents are outraged.', { indirect: true })).toEqual([]);
    expect(extract('To say nothing of what this will do to its customers.', { indirect: true })).toEqual([]);
  });
});

describe('paragraphs that a colon sets off', () => {
  it('are the words of who is said to have put them out, in the first person or not', () => {
    const text =
      'The tour has been in doubt for weeks.\n\nA spokesman for the promoter issued the following statement:\n\nThe tour will go ahead as planned. All tickets remain valid.\n\nTickets went on sale in January.';
    expect(extract(text)).toMatchObject([
      {
        type: 'direct',
        cue: 'issued',
        source: 'A spokesman for the promoter',
        parts: ['The tour will go ahead as planned. All tickets remain valid.'],
      },
    ]);
  });

  it('go on as long as they say I or we and are set off alike', () => {
    const text =
      'In his letter Mr Oduya wrote:\n\nIt was an honour, and I thank you all.\n\nI ask you to accept my resignation.\nI doubt that the president will.\n\nShe said nothing.';
    expect(extract(text).map(({ parts }) => parts)).toEqual([
      ['It was an honour, and I thank you all.\n\nI ask you to accept my resignation.'],
    ]);
  });

  it.each([
    [
      'a list',
      'The ministry said on Monday:\n\n1. Costs rose by a tenth this year.\n\n2. Nobody was told of it.',
    ],
    ['a story', 'She noted the empty seats:\n\nThe hall was built for a thousand people.'],
    ['words in marks', 'The mayor wrote to us:\n\nThe answer was "a long and careful letter", we were told.'],
  ])('are no quotation where they are %s', (_, text) => {
    expect(extract(text).filter(({ method }) => method.includes('set off'))).toEqual([]);
  });

  it('are the words of a letter, without marks', () => {
    const text =
      'In an e-mail to staff, chief executive Dana Morrow wrote:\n\nThe Denver office is closed. This was my decision alone.\n\nAbout 140 people worked there.';
    expect(extract(text)).toMatchObject([
      {
        type: 'direct',
        cue: 'wrote',
        source: 'chief executive Dana Morrow',
        parts: ['The Denver office is closed. This was my decision alone.'],
      },
    ]);
  });

  it('are not, where nobody speaks in them or nothing says that somebody wrote them', () => {
    expect(extract('The statement covers three things:\n\nBread, milk and newspapers of the town.')).toEqual(
      [],
    );
    expect(extract('This is what came of it:\n\nWe all went home and slept for a week.')).toEqual([]);
  });
});

describe('a quotation that two cues claim', () => {
  it('goes to the nearer one', () => {
    const text =
      '"We had hoped," the spokeswoman said in an email, "that the matter could be settled", but that, the lawyer wrote, "is now impossible".';
    expect(extract(text).map(({ cue, parts }) => [cue, ...parts])).toEqual([
      ['said', 'We had hoped,', 'that the matter could be settled'],
      ['wrote', 'is now impossible'],
    ]);
  });

  it('is not lost where another cue has what follows it', () => {
    const [said, adding] = extract(
      'In a statement, Arden said: "The yard was sound when we sold it nearly a decade ago," adding that its value doubled in a year.',
      { indirect: true },
    );
    expect([said!.cue, said!.source, said!.parts]).toEqual([
      'said',
      'Arden',
      ['The yard was sound when we sold it nearly a decade ago,'],
    ]);
    expect([adding!.cue, adding!.parts]).toEqual(['adding', ['that its value doubled in a year']]);
  });

  it('goes to a verb and not to a colon', () => {
    const text = 'Later he told The Harbour Gazette newspaper: “That was a surprise to all of us.”';
    expect(extract(text).map(({ cue, source }) => [cue, source])).toEqual([['told', 'he']]);
  });
});

describe('a quotation behind a colon', () => {
  it('goes on with the one before the verb', () => {
    const text =
      '“The bank may have to wait for its moment,” wrote Theo Karas, senior adviser at Risk House: “If prices rise again, it will have no choice.”';
    expect(extract(text)).toMatchObject([
      {
        source: 'Theo Karas, senior adviser at Risk House',
        parts: ['The bank may have to wait for its moment,', 'If prices rise again, it will have no choice.'],
      },
    ]);
  });

  it('is said by the subject between the verb and the colon', () => {
    const text =
      'That is where the bank is most at ease, reported the Soufan Group: “It is careful about its words.”';
    const [quote] = extract(text);
    expect(quote!.source).toBe('the Soufan Group');
    expect(quote!.parts.at(-1)).toBe('It is careful about its words.');
  });
});

describe('a source', () => {
  it('holds nothing that somebody said', () => {
    const text =
      'Luke Somers “told all his friends and loved ones stories of their generosity and humility,” his father said, adding, “His life there should not have ended so.”';
    expect(extract(text).map(({ source }) => source)).toEqual(['his father', 'his father']);
  });
});

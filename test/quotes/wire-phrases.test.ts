import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

// Turns of phrase of news agencies, whole: from the text to who said what, as `source | cue | content`.

describe('who is quoted', () => {
  it.each([
    [
      'Reuters quoted an unnamed official as saying that the talks had failed.',
      'an unnamed official | as saying | that the talks had failed',
    ],
    [
      'The newspaper quoted the minister, Jens Dahl, as saying: "We will not pay for the bridge."',
      'the minister, Jens Dahl | as saying | We will not pay for the bridge.',
    ],
    [
      '"We are ready," Colonel Omar Sabri was quoted as saying by the state agency.',
      'Colonel Omar Sabri | as saying | We are ready,',
    ],
    [
      'Dahl was quoted by the agency as saying the bridge was safe.',
      'Dahl | as saying | the bridge was safe',
    ],
    [
      'Kim was quoted in the Lismore Post as saying he had no plans to go.',
      'Kim | as saying | he had no plans to go',
    ],
    [
      'The agency cited Ana Ruiz, a police spokeswoman, as saying, "Nobody was hurt."',
      'Ana Ruiz, a police spokeswoman | as saying | Nobody was hurt.',
    ],
  ])('says it, not who quotes: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('says nothing where nothing is quoted', () => {
    expect(asLines('Ruiz was cited as saying by the agency.')).toEqual([]);
  });
});

describe('a clause without that', () => {
  it.each([
    [
      'The ministry said in a statement on Tuesday it had recalled its ambassador.',
      'The ministry | said | it had recalled its ambassador',
    ],
    ['Borton Corp. said on Jan. 6 it would close.', 'Borton Corp. | said | it would close'],
    ['Borton said Feb. 12, 2024, it would close two plants.', 'Borton | said | it would close two plants'],
    ['Police said late on Friday they had arrested two men.', 'Police | said | they had arrested two men'],
    [
      'The group said in a statement it posted online that it was dissolved.',
      'The group | said in a statement it posted online | that it was dissolved',
    ],
  ])('is found behind a place or time: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

describe('a clause before its source', () => {
  it.each([
    [
      'Norland will not pay, its finance minister, Jens Dahl, said on Monday.',
      'its finance minister, Jens Dahl | said | Norland will not pay',
    ],
    [
      'LAGOS, June 3 (Reuters) - Norland will not pay, its finance minister said on Monday.',
      'its finance minister | said | Norland will not pay',
    ],
    [
      'Norland will not pay, Jens Dahl told the Lismore Post on Monday.',
      'Jens Dahl | told | Norland will not pay',
    ],
    [
      'If Norland can be made to pay, its bonds will rise, Jens Dahl told investors.',
      'Jens Dahl | told | If Norland can be made to pay, its bonds will rise',
    ],
  ])('is found where time or place ends the sentence: %s', (text, wanted) => {
    expect(asLines(text)).toContain(wanted);
  });

  it.each(['(CNN)', 'Lismore (CNN)', 'Lismore, Norland (CNN)'])('begins behind %s', (tag) => {
    expect(asLines(`${tag}A court has jailed Jens Dahl, his lawyer said.`)).toEqual([
      'his lawyer | said | A court has jailed Jens Dahl',
    ]);
    expect(asLines(`${tag}Ruiz told pilgrims that she would return.`)).toEqual([
      'Ruiz | told | that she would return',
    ]);
  });

  it('is not told behind and', () => {
    expect(asLines('The talks failed, and Dahl told his guests on Monday.')).toEqual([]);
  });

  it('ends before whom its source cites', () => {
    expect(asLines('The agency said the army had left, citing a witness.')[0]).toBe(
      'The agency | said | the army had left',
    );
  });
});

describe('who is heard', () => {
  it.each([
    [
      'A woman can be heard yelling to the officers that her husband was unarmed.',
      'A woman | yelling | that her husband was unarmed',
    ],
    [
      'An officer can be heard telling the man to stop fighting.',
      'An officer | telling | the man to stop fighting',
    ],
    ['Ruiz can be heard shouting, "Stop the car."', 'Ruiz | shouting | Stop the car.'],
  ])('says it: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('says nothing where nothing is told', () => {
    expect(asLines('Others could be heard calling friends on their phones.')).toEqual([]);
  });
});

describe('a passive', () => {
  it.each([
    [
      'Hill was called "a liar" by the mayor of Lismore.',
      'the mayor of Lismore | was called | Hill … a liar',
    ],
    [
      'Bell, whose plays were once described by the critic Jens Dahl as "the conscience of us all", has died.',
      'the critic Jens Dahl | were once described | whose plays … as "the conscience of us all"',
    ],
    ['The plan was called "a joke" by Monday.', '- | was called | The plan … a joke'],
  ])('names its agent on either side of the quotation: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it.each([
    ['Ruiz was told by the coach that she would start.', 'the coach | was told | that she would start'],
    ['She was warned by police not to travel.', 'police | was warned | not to travel'],
    ['Ruiz was asked whether she would run again.', '- | was asked | whether she would run again'],
    [
      'The first suspect is described as white, of slim build and wearing a grey coat.',
      '- | is described | The first suspect … as white, of slim build and wearing a grey coat',
    ],
    [
      'The play was praised by the critic Ana Ruiz as "a gift".',
      'the critic Ana Ruiz | was praised | The play … as "a gift"',
    ],
    [
      'President Lula was asked about the post at an event in Lismore.',
      '- | was asked about | the post at an event in Lismore',
    ],
    ['Ruiz was told by phone that she would start.', '- | was told | that she would start'],
  ])('is not said by its subject: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

describe('a source', () => {
  it.each([
    [
      'A source with access to the ministry insisted that nothing was wrong.',
      'A source with access to the ministry | insisted | that nothing was wrong',
    ],
    [
      'STOCKHOLM, 12 February 2026 – Norrland Energy today announced the appointment of a new chief.',
      'Norrland Energy | announced | the appointment of a new chief',
    ],
    [
      '10:41 Natural Resources Wales: "Stay away from the coast"',
      'Natural Resources Wales | : | Stay away from the coast',
    ],
  ])('is whole, and no more: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

describe('around a quotation', () => {
  it.each([
    [
      'It was "a complete disaster", in the words of one senior aide.',
      ['one senior aide | in the words of | a complete disaster'],
    ],
    ['Most of them were, in her words, “tat”.', ['her | words | tat']],
    [
      'In the words of the coach, Jens Dahl, "we were awful".',
      ['the coach, Jens Dahl | In the words of | we were awful'],
    ],
    ['Her message to voters was simple: "Stay home."', ['Her | message to | Stay home.']],
    ['He said there was one rule: "Never give up."', ['He | said | there was one rule: "Never give up."']],
    [
      'Asked by reporters if it was over, the envoy shook his head. "We will meet again on Monday."',
      ['the envoy | shook his head | We will meet again on Monday.'],
    ],
    [
      '"They came at night," a survivor, who asked not to be named, told the agency by telephone.',
      ['a survivor, who asked not to be named | told | They came at night,'],
    ],
    [
      '"They came at night," an official who asked not to be named told Reuters.',
      ['an official | told | They came at night,'],
    ],
    ['Petrov, 61: "I voted for change."', ['Petrov, 61 | : | I voted for change.']],
    [
      'Maria Lopez, 34, a nurse: "We have no beds left."',
      ['Maria Lopez, 34, a nurse | : | We have no beds left.'],
    ],
    [
      'The shops are part of a park near Lismore, said the people, who asked not to be named because the talks are private.',
      ['the people | said | The shops are part of a park near Lismore'],
    ],
    [
      'Rao said the deal was "dead" and gone; Sabri said it was not.',
      ['Rao | said | the deal was "dead" and gone', 'Sabri | said | it was not'],
    ],
    ['Unilever added 8p at 2,578, Plessey 2p to 243, as did others.', []],
    [
      'The ministry added that 12 people were missing.',
      ['The ministry | added | that 12 people were missing'],
    ],
    [
      '“Why now?” asked Fatima Noor, a nurse. “Why not ten years ago?”',
      ['Fatima Noor, a nurse | asked | Why now? … Why not ten years ago?'],
    ],
    [
      'Chen said it was “a shame”. “We tried,” agreed Tom Birch.',
      ['Chen | said | it was “a shame”', 'Tom Birch | agreed | We tried,'],
    ],
    [
      'Others were, in the paper’s words, “a different kind of problem”.',
      ['the paper | words | a different kind of problem'],
    ],
    [
      'ABUJA — Rescue workers recovered eleven more bodies on Sunday, the agency said.',
      ['the agency | said | Rescue workers recovered eleven more bodies on Sunday'],
    ],
    [
      'Doctors at the hospital are said to be looking for a donor.',
      ['- | are said | Doctors at the hospital … to be looking for a donor'],
    ],
    ['Officers were called to the house and to Hill Street on Sunday.', []],
    ['Everton have agreed a fee of £38m with Lisbon for Marcus Veiga.', []],
    ['They agreed the deal was dead.', ['They | agreed | the deal was dead']],
    [
      'Rao was asked about the post. Rao laughed. "I am not afraid of a tweet."',
      ['- | was asked about | the post', 'Rao | laughed | I am not afraid of a tweet.'],
    ],
    [
      'MUMBAI: Actor Deepika Rao says she turned down the script.',
      ['Actor Deepika Rao | says | she turned down the script'],
    ],
    ['“The trains!” she cries. She sat down.', ['she | cries | The trains!']],
    [
      'Mr Hill, who once called the plan "a bad joke," said the council would go ahead.',
      ['Mr Hill, who once called the plan "a bad joke," | said | the council would go ahead'],
    ],
    ['“Hold your hands in sight,” Ruiz sings to the crowd.', ['Ruiz | sings | Hold your hands in sight,']],
    [
      '"It is time," said Keith Moe, according to the Mail. "We are lucky to be here."',
      ['Keith Moe | said | It is time, … We are lucky to be here.'],
    ],
    [
      'Jon Moe said: "It was mobbed. "Every week it grows." They left.',
      ['Jon Moe | said | It was mobbed. … Every week it grows.'],
    ],
    [
      'Amman – Jordan will open the border on Sunday, the royal court said.',
      ['the royal court | said | Jordan will open the border on Sunday'],
    ],
    ['He promised to be named captain.', ['He | promised | to be named captain']],
  ])('%s', (text, wanted) => {
    expect(asLines(text)).toEqual(wanted);
  });
});

describe('who speaks', () => {
  it.each([
    ['"It is odd," said Tom Hale last week.', 'Tom Hale | said | It is odd,'],
    ['"It is odd," said Tom Hale earlier this month.', 'Tom Hale | said | It is odd,'],
    ['"It is odd," said Tom Hale at the time.', 'Tom Hale | said | It is odd,'],
    ['"It is odd," said the mayor at a news conference last week.', 'the mayor | said | It is odd,'],
    ['"Thank you," said Bell later.', 'Bell | said | Thank you,'],
    ['"Thank you," says Anna Bell with a smile.', 'Anna Bell | says | Thank you,'],
    ['Tom Hale on Aug. 6 said the road would close.', 'Tom Hale | said | the road would close'],
    [
      'The mayor during a visit to Oslo said the road would close.',
      'The mayor | said | the road would close',
    ],
  ])('is told from when, where and how: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it.each([
    ['"It is odd," said Tom Hale, who left the firm last year.', 'Tom Hale, who left the firm last year'],
    ['"It is odd," said the family.', 'the family'],
    ['"It is odd," said Ana Ruiz, the mayor at the time.', 'Ana Ruiz, the mayor at the time'],
  ])('keeps what is told of it: %s', (text, source) => {
    expect(asLines(text)).toEqual([`${source} | said | It is odd,`]);
  });
});

describe('what somebody is told without that', () => {
  it.each([
    ['Anna Bell told reporters the plan had failed.', 'Anna Bell | told | the plan had failed'],
    ['Anna Bell told the Star the talks collapsed.', 'Anna Bell | told | the talks collapsed'],
    ['The minister told parliament Norland was to blame.', 'The minister | told | Norland was to blame'],
    ['Anna Bell told her she would go.', 'Anna Bell | told | she would go'],
    ['He told her mother the boy was safe.', 'He | told | the boy was safe'],
    ['Tom Hale told a court in Leeds he was sorry.', 'Tom Hale | told | he was sorry'],
    ['Anna Bell told Reuters by telephone the plan had failed.', 'Anna Bell | told | the plan had failed'],
    ['Dahl warned the jury that he was ill.', 'Dahl | warned | that he was ill'],
    ['The firm promised the union that the dam would hold.', 'The firm | promised | that the dam would hold'],
    ['Dahl warned the firm that makes them not to.', 'Dahl | warned | the firm that makes them not to'],
    ['The firm told council members the dam would hold.', 'The firm | told | the dam would hold'],
    [
      'Anna Bell told the Star the party rejected "extremism of all kinds".',
      'Anna Bell | told | the party rejected "extremism of all kinds"',
    ],
  ])('begins behind who is told: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('is nothing where nothing has a verb', () => {
    expect(asLines('He told the court the truth about the plan.')).toEqual([]);
  });
});

describe('a quotation between two attributions', () => {
  it('goes on with what was said before it, not with the clause behind it', () => {
    expect(
      asLines('"It is bad," Tom Hale said. "We lost." The team will play on Friday, the club said.'),
    ).toEqual(['Tom Hale | said | It is bad, … We lost.', 'the club | said | The team will play on Friday']);
  });

  it('is said with the clause behind it where nobody has spoken', () => {
    expect(asLines('The team lost. "We were bad." The coach must go, the club said.')).toEqual([
      'the club | said | "We were bad." The coach must go',
    ]);
  });
});

describe('a clause before a quotation', () => {
  it.each([
    [
      'Tom Hale admitted that the team was weak. "When you are not winning, it hurts."',
      'Tom Hale | admitted | that the team was weak … When you are not winning, it hurts.',
    ],
    [
      'The answers are "not meeting the demand," Tom Hale said. "We will try again."',
      'Tom Hale | said | The answers are "not meeting the demand," … We will try again.',
    ],
  ])('in the next sentence was said, too: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('in its own sentence was not', () => {
    expect(asLines('"We won again," he said, switching off the light, "and that is that."')).toEqual([
      'he | said | We won again, … and that is that.',
    ]);
  });

  it('is more than a pronoun', () => {
    expect(
      asLines('Ana Ruiz missed the second hearing that she was formally called to in two weeks.'),
    ).toEqual([]);
  });
});

describe('a subject with an aside', () => {
  it.each([
    [
      'Critics say the bill, which costs $5m, is unfair.',
      'Critics | say | the bill, which costs $5m, is unfair',
    ],
    [
      'Tom Hale claims the firm, based in Kent, has lied.',
      'Tom Hale | claims | the firm, based in Kent, has lied',
    ],
    [
      "Tom Hale said his new book, 'The Long Night', would be published in May.",
      "Tom Hale | said | his new book, 'The Long Night', would be published in May",
    ],
  ])('is said with its verb: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it.each([
    [
      'Ortega, who lost what he called the "robbery in Reno", has retired.',
      'he | called | the "robbery in Reno"',
    ],
    ['Hale announced the deal, worth $5m, and left.', 'Hale | announced | the deal'],
  ])('is all where another goes on: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

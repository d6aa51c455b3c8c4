import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

// Where a source begins and ends, and what before it was said: from the text to `source | cue | content`.

describe('sources', () => {
  it.each([
    [
      'Output slipped 1.8%, the Ministry of Economy, Trade and Industry said.',
      'the Ministry of Economy, Trade and Industry | said | Output slipped 1.8%',
    ],
    [
      'Norway, Denmark and Sweden said they would hold the line.',
      'Norway, Denmark and Sweden | said | they would hold the line',
    ],
    [
      'On Monday, Denmark and Sweden said they would hold the line.',
      'Denmark and Sweden | said | they would hold the line',
    ],
  ])('hold all who spoke: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('hold the clitic of a name that has one', () => {
    const text = "Sainsbury's is cutting prices, insisting that it can afford it. Sainsbury's shares rose.";
    expect(asLines(text)).toEqual(["Sainsbury's | insisting | that it can afford it"]);
  });

  it.each([
    ['Last year Ana Ruiz, a former agent, said the firm had lied.', 'Ana Ruiz, a former agent'],
    ['Outside court, her brother, Bo Hill, said the firm had lied.', 'her brother, Bo Hill'],
  ])('leave out when and where: %s', (text, source) => {
    expect(asLines(text)).toEqual([`${source} | said | the firm had lied`]);
  });

  it.each([
    ['Norr Robotics, a maker of pickers, today said it would close.', 'Norr Robotics, a maker of pickers'],
    ['Norr, Inc. (NYSE: NRR) today said it would close.', 'Norr, Inc.'],
    ['USA Today said it would close.', 'USA Today'],
  ])('are who spoke, not the day: %s', (text, source) => {
    expect(asLines(text)).toEqual([`${source} | said | it would close`]);
  });

  it.each([
    [
      'The council put off the vote, with the leader, Ana Ruiz, admitting that it was late.',
      'the leader, Ana Ruiz | admitting | that it was late',
    ],
    [
      'Hill met with the leader, Ana Ruiz, admitting that it was late.',
      'Hill | admitting | that it was late',
    ],
  ])('stand behind the with of a participle: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('are no town of a dateline', () => {
    expect(
      asLines('LISMORE, May 4 (Reuters) - Norr Foods cut its forecast on Monday, blaming the rain.'),
    ).toEqual(['Norr Foods | blaming | the rain']);
  });

  it.each([
    [
      'According to Ana Ruiz, the head of research at Arvo Ltd, the firm plans to cut 300 jobs.',
      'Ana Ruiz, the head of research at Arvo Ltd | According to | the firm plans to cut 300 jobs',
    ],
    [
      'According to Ana Ruiz, prices will fall next year, and wages will rise.',
      'Ana Ruiz | According to | prices will fall next year, and wages will rise',
    ],
  ])('behind according to have their roles: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

describe('what stands before who said it', () => {
  it.each([
    ['In Lismore, said Ana Ruiz, rents are rising.', 'Ana Ruiz | said | In Lismore … rents are rising'],
    ['The rents, said Ana Ruiz, are falling.', 'Ana Ruiz | said | The rents … are falling'],
    [
      'In Lismore, said Ana Ruiz, head of research at Arvo, rents are rising.',
      'Ana Ruiz, head of research at Arvo | said | In Lismore … rents are rising',
    ],
    [
      'Rents are falling, said Ana Ruiz, an agent who works in Lismore.',
      'Ana Ruiz, an agent who works in Lismore | said | Rents are falling',
    ],
  ])('is said with what follows: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it.each([
    ['The plan, Ana Ruiz said, "will not work at all".', 'Ana Ruiz | said | The plan … will not work at all'],
    ['In Oslo, Ana Ruiz said, "was it ever fair to us?"', 'Ana Ruiz | said | was it ever fair to us?'],
  ])('is the subject of a quotation that begins with its verb: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

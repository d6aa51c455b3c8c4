import { describe, expect, it } from 'vitest';
import { asLines } from './as-lines.js';

describe('a cue', () => {
  it.each([
    ['She never sat down. "From what?" she would ask.', 'she | would ask | From what?'],
    ['"I am done," Hill later posted on X.', 'Hill | later posted | I am done,'],
    [
      'Police in the town where Tom Hill lived said he was quiet.',
      'Police in the town where Tom Hill lived | said | he was quiet',
    ],
    ['The company where she works said she was ill.', 'The company where she works | said | she was ill'],
    [
      'Simon Gale, defending, said his client was "deeply ashamed" and had written a letter.',
      'Simon Gale | said | his client was "deeply ashamed" and had written a letter',
    ],
    ['The Fed warns of more rate rises.', 'The Fed | warns of | more rate rises'],
  ])('is the verb of the sentence: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });

  it('may stand in the clause with where', () => {
    expect(asLines('He hid in the house where police said he lived.')).toEqual(['police | said | he lived']);
  });
});

describe('before a colon', () => {
  it.each([
    [
      'Observes Mr Dahl: "The economy marks a big divide; the rich get richer."',
      'Mr Dahl | Observes | The economy marks a big divide; the rich get richer.',
    ],
    ['Ruiz spoke for an hour. In part: "We lost the will to go on."', '- | : | We lost the will to go on.'],
    ['He stood up. Then: "Get out of here."', '- | : | Get out of here.'],
    ['In Leeds, Hill: "We won the game."', 'Hill | : | We won the game.'],
  ])('stands who speaks, or nobody: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

describe('who is asked', () => {
  it('asks nothing in an aside', () => {
    expect(asLines('Hill, asked about the plan, said he was happy.')).toEqual([
      '- | asked about | the plan',
      'Hill | said | he was happy',
    ]);
    expect(asLines('Danby, asked by Vance if she would resign, said she would not.')).toEqual([
      'Vance | asked | if she would resign',
      'Danby | said | she would not',
    ]);
  });

  it('asks behind an apposition', () => {
    expect(asLines('Hill, a lawyer, asked whether she would resign.')).toEqual([
      'Hill, a lawyer | asked | whether she would resign',
    ]);
  });

  it.each([
    ['Jury told: "He is a liar"', '- | told | He is a liar'],
    ['Drivers warned "stay at home" as snow falls', '- | warned | stay at home'],
    ['Officials warned: "Stay at home."', 'Officials | warned | Stay at home.'],
  ])('says nothing in a headline: %s', (text, wanted) => {
    expect(asLines(text)).toEqual([wanted]);
  });
});

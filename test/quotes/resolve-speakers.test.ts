import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Who says the last quote of a text: a name, `null`, or the candidates. */
function speakerOfLast(text: string): string | null | string[] {
  const quote = extractQuotes(text, { keepAll: true }).at(-1)!;
  return quote.ambiguous ? quote.ambiguous.map(({ name }) => name).sort() : (quote.speaker?.name ?? null);
}

describe('whom a source means', () => {
  it.each([
    ['a name', 'Mayor Helen Marsh met Paul Reyes. "It is over," Reyes said on Monday.', 'Paul Reyes'],
    [
      'a pronoun: who spoke last',
      '"We will rebuild the bridge," Helen Marsh said in Boston.\n\nThe bridge fell in May.\n\n"It will take a year," she said.',
      'Helen Marsh',
    ],
    [
      'a pronoun: who was the subject',
      'Boris Novak, a plumber from Leeds, said the water came at night. "We heard it first," he added.',
      'Boris Novak',
    ],
    [
      'a turn behind a question that is told',
      'Alma Torres asked Dan Whitlock who had threatened him.\n\n"I\'d rather not say in an open session," he replied.\n\n"Was it the president who did it?"',
      'Alma Torres',
    ],
    [
      'a pronoun: who was the subject of another verb',
      '"I prayed for him," Christian Braun said.\n\nNikola Jokic, a three-time winner, shot 12 of 17. Asked about his pass, he said: "I was looking."',
      'Nikola Jokic',
    ],
    [
      'somebody without a name, of some country',
      '"This saves lives," said Hodan Hassan, a lawyer. A Somali nurse said that she wept. "I have been packed since January," she said.',
      null,
    ],
    [
      'a countryman: who is tied to the country',
      "Spain's Pau Serra beat Boris Novak in Leeds. “I am happy,” the Spaniard said.",
      'Pau Serra',
    ],
    [
      'a countryman: the only one near whom nothing ties to another country',
      'Serra lost to Swiss Urs Keller.\n\n“He was better,” said the 23-year-old Spaniard.',
      'Serra',
    ],
    [
      'a member of a party: who is of the state',
      'Rep. Ana Ruiz (R-Texas) and Rep. Dan Whitlock (R-Fla.) met Gov. Helen Marsh.\n\n“It costs too much,” the Florida Republican said.',
      'Dan Whitlock',
    ],
    [
      'nobody, where a countryman is of another state or unnamed',
      'Rep. Ana Ruiz, R-Texas, met Sen. Paul Reyes.\n\n“It costs too much,” the Ohio Republican said.',
      null,
    ],
    ['nobody, by a country alone', 'Ana Ruiz left. “It hurts,” a Brazilian said.', null],
    [
      'a name that the source is in apposition to',
      'Fawaz Gerges, a teacher at the London School of Economics said it was over. "I talked to a few people," he said.',
      'Fawaz Gerges',
    ],
    [
      'a name behind the kind of thing',
      'The UN refugee agency, UNHCR, said: "They have gone home from Jordan."',
      'UNHCR',
    ],
    [
      'a trade, of whom the paragraph is about',
      'England lost.\n\nHenry Moe was less sentimental. "We want four hundred more," said the wicketkeeper.',
      'Henry Moe',
    ],
    [
      'somebody else, by an office',
      'England lost.\n\nHenry Moe was sent to prison. "You are a danger to us all," said the judge.',
      null,
    ],
    ['nobody, where two companies speak', 'Unilever and Microsoft said: "We will not sign it."', null],
    [
      'nobody, where the pronoun stands alone',
      'The water came at night. "We heard it first," he said.',
      null,
    ],
    [
      'a name in apposition',
      'A member of the harbour board, Boris Novak, spoke on Monday. "We saw it come," said a member of the board, Boris Novak.',
      'Boris Novak',
    ],
    [
      'a name that somebody is identified by',
      'A man was held. The man, identified as Boris Novak, told police: "I did not mean to hurt anyone."',
      'Boris Novak',
    ],
    [
      'a name that somebody gives',
      'People fled. "We are afraid," said a shopkeeper in Leeds, who gave her name only as Fatima.',
      'Fatima',
    ],
    [
      'who made a statement',
      'The dog was found in Leeds. A statement from Amnesty International said: "This was a cruel act and we will find who did it."',
      'Amnesty International',
    ],
    [
      'who holds an office with a preposition in it',
      'The talks are over. "We welcome this," said Minister of Foreign Affairs Boris Novak.',
      'Boris Novak',
    ],
    [
      'nobody, where an office is only spoken for',
      'The talks are over. "We are watching," said a spokesman for Minister of State Boris Novak.',
      null,
    ],
    [
      'a pronoun: no name that stands before a noun',
      'Paul Reyes met reporters on Monday. Asked whether the Novak campaign had known, he shook his head.\n\n"It had no idea of this," he said.\n\nBoris Novak is the mayor.',
      'Paul Reyes',
    ],
    [
      'in capitals, as transcripts print it',
      'Mr Boris Novak spoke on Sunday.\n\nREYES: Is it over?\n\nNOVAK: No.\n\nREYES: When?\n\nNOVAK: In May, we hope.',
      'Boris Novak',
    ],
    [
      'who holds a post in small letters',
      'Norair was fined in May. "We shall appeal," said Norair assistant manager for marketing Boris Novak.',
      'Boris Novak',
    ],
    [
      'nobody, where a person of note is only spoken for',
      'The talks are over. "We are watching," said a spokesman for rapper Boris Novak.',
      null,
    ],
    [
      'the thing that is said of what kind it is',
      'The satire site, Amnesty International, wrote that the plan was "a step back for everybody".',
      'Amnesty International',
    ],
    [
      'no organisation of which somebody is a member',
      'The talks are over. "We are watching them," an Amnesty International in Kenya member said.',
      null,
    ],
    [
      'a role that one person alone has, introduced only later',
      'The women had "asked for help" twice, the interior minister said.\n\nInterior Minister Boris Novak flew home.',
      'Boris Novak',
    ],
    [
      'the American president, whom the press calls president alone',
      'President Boris Novak flew to Oslo on Monday. The unorthodox US president called the talks "a step back for everybody".',
      'Boris Novak',
    ],
    [
      'nobody named, where the president is another country’s',
      'President Boris Novak flew to Oslo on Monday. The unorthodox Danish president called the talks "a step back for everybody".',
      null,
    ],
    [
      'the president of the country, though one of a body is named behind him',
      'President Boris Novak met lawmakers on Monday. Dan Gross, president of the Harbour Trust, stood beside him.\n\n“We have to do more,” the president said.',
      'Boris Novak',
    ],
    [
      'the president with the bare title, not the one of another country',
      'President Boris Novak called the deal dead. Danish President Jens Dahl was in Oslo.\n\n“It is over,” the president said.',
      'Boris Novak',
    ],
    [
      'the president, not the vice president',
      'President Boris Novak wrote to Vice President Ana Ruiz on Monday.\n\n“It is over,” the president said.',
      'Boris Novak',
    ],
    [
      'nobody, where the president of a body spoke last and may be meant',
      'President Boris Novak met lawmakers. Dan Gross, president of the Harbour Trust, said the law was late.\n\n“We have to do more,” the president said.',
      null,
    ],
    [
      'the president of a body where there is no other',
      'Dan Gross, president of the Harbour Trust, met lawmakers on Monday.\n\n“We have to do more,” the president said.',
      'Dan Gross',
    ],
    [
      'who is described, not who begins the next sentence',
      'Mayor Helen Marsh backed Paul Reyes for mayor. Reyes left.\n\n“He will win,” the mayor said.',
      'Helen Marsh',
    ],
    [
      'who pulls a face before a quotation alone',
      'Marjorie Green lives with her sister Ann Field in Leeds.\n\nMarjorie pulls a face. “I never wanted to sell it.”',
      'Marjorie Green',
    ],
    [
      'who throws up her hands in despair before a quotation alone',
      'Ana Ruiz threw up her hands in despair. “It was a hard year for all of us.”',
      'Ana Ruiz',
    ],
    [
      'nobody, where what is done is no gesture',
      'Ana Ruiz took away the title in Leeds. “It was a hard year for all of us.”',
      null,
    ],
    [
      'the detective: who has it in her rank',
      'Detective Sergeant Ann Cole, of Leeds police, appealed for help after Tom Field was hurt.\n\n“We need to hear from anybody who saw it,” the detective said.',
      'Ann Cole',
    ],
    [
      'nobody, where a detective is no person of police',
      'Detective agency owner Ann Cole appealed for help after Tom Field was hurt.\n\n“We need to hear from anybody who saw it,” the detective said.',
      null,
    ],
    [
      'the father of three: the only man whom the paragraph is about',
      'Tom Green won the lottery on Monday.\n\n“I could not believe it,” said the father of three.',
      'Tom Green',
    ],
    [
      'nobody, where the only person near is no father',
      'Her neighbours said that Mary Green won the lottery. She left.\n\n“I could not believe it,” said the father of three.',
      null,
    ],
    [
      'nobody named, where “who” follows a place',
      'The emigrants from Norway who called the ban "a step back for everybody" have left.',
      null,
    ],
    [
      'nobody alone, where two organisations say it',
      'The talks are over. The ban was "a step back for everybody", according to Amnesty International and the Red Cross.',
      null,
    ],
    [
      'no country for what its press reports',
      'The talks are over. The ban was "a step back for everybody", according to Norway media reports.',
      null,
    ],
    [
      'a person in apposition, with a title of several words',
      'The talks are over. "We are watching," said a government spokeswoman, First Lady Helen Marsh.',
      'Helen Marsh',
    ],
    [
      'the name before a bracket, not the state in it',
      'The senate met on Monday. "We will vote," said Rep. Helen Marsh (R-Ga.) on the steps.',
      'Helen Marsh',
    ],
    [
      'the name that “which” follows',
      'Amnesty International, which called the ban "a step back for everybody", has asked for talks.',
      'Amnesty International',
    ],
    [
      'the person in whose apposition “who” stands',
      'Helen Marsh, a retired nurse who called the ban "a step back for everybody", lives in Leeds.',
      'Helen Marsh',
    ],
    [
      'nobody named, where “who” is somebody else',
      'Helen Marsh is a friend of the man who called the ban "a step back for everybody".',
      null,
    ],
    [
      'no ministry for a paper',
      'The Foreign Office would not comment on Monday. According to the paper, the men "had been seen in Leeds before".',
      null,
    ],
    [
      'the airline that was introduced as one',
      'The national airline, Norair, was fined, the Ministry of Transport reported. The airline said: "We shall appeal."',
      'Norair',
    ],
    ['nobody named', 'Helen Marsh spoke in Boston. "We are done," officials said.', null],
    [
      'a description by which somebody was introduced',
      'Helen Marsh, the transport minister, opened the bridge with Paul Reyes.\n\n"It will last," the minister said.',
      'Helen Marsh',
    ],
    [
      'the subject of the sentence before, not who spoke last',
      '"He has no plan for the harbour," said Boris Novak, a captain.\n\nPaul Reyes rejects the charge. "I have had a plan for years," he said.',
      'Paul Reyes',
    ],
    [
      'a pronoun far from its name, along the pronouns between',
      'Lena Vogt wrote the book in 2012.\n\nShe had left Leeds.\n\nShe had no job.\n\nShe lived in a van.\n\n"It was cold," she said.',
      'Lena Vogt',
    ],
    [
      'nobody, where an unnamed person spoke last',
      'Paul Reyes opened the bridge on Monday. "It shakes," a neighbour said.\n\n"We hear it at night," he added.',
      null,
    ],
    [
      'who was asked, not who asks',
      'Paul Reyes was calm when Boris Novak asked about the bridge. "It will stand," he said.',
      'Paul Reyes',
    ],
    [
      'the age by which somebody was introduced',
      'Helen Marsh, 45, and Lena Vogt, 31, opened the bridge.\n\n"It will last," the 45-year-old said.',
      'Helen Marsh',
    ],
    [
      'an office in letters',
      'Prime Minister Helen Marsh met Lena Vogt on Monday.\n\nThe talks lasted hours. "It is good," the PM said.',
      'Helen Marsh',
    ],
    [
      'a person of note, by where they come from',
      'Helen Marsh arrived on Friday. "It is good," the Swedish singer said.',
      'Helen Marsh',
    ],
    [
      'nobody of another party',
      'Democratic nominee Boris Novak met Paul Reyes.\n\nThe rain stopped. "It is good," the Republican nominee said.',
      null,
    ],
    [
      'no ministry of another country',
      'The Ministry of Finance met in Tokyo. The talks were long. "We will act," the Iraqi ministry said.',
      null,
    ],
    [
      'nobody, where several are described',
      'Helen Marsh, a founder of the club, arrived on Friday. "It is good," the founders said.',
      null,
    ],
    [
      'an office in its short form',
      'Gov. Helen Marsh opened the bridge with Paul Reyes.\n\n"It will last," the governor said.',
      'Helen Marsh',
    ],
    [
      'nobody, where a description was introduced without a name',
      'Paul Reyes said the bridge would last. An officer guarded it. "I saw cracks," the officer said.',
      null,
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakerOfLast(text)).toEqual(speaker);
  });

  it('leaves a pronoun open between two people who are both in mind', () => {
    const text = 'Paul Reyes and Boris Novak met in Leeds on Tuesday. "It was short," he said.';
    expect(speakerOfLast(text)).toEqual(['Boris Novak', 'Paul Reyes']);
  });
});

/** Who says each quote of a text: a name, null, or the candidates. */
function speakers(text: string): (string | null | string[])[] {
  return extractQuotes(text, { keepAll: true }).map(({ speaker, ambiguous }) =>
    ambiguous ? ambiguous.map(({ name }) => name).sort() : (speaker?.name ?? null),
  );
}

describe('who was introduced by the noun of a description', () => {
  it.each([
    [
      'is the spokesman for a ministry with an “of” in its name',
      'The spokesman for the Danish Ministry of Foreign Affairs, Jens Dahl, left.\n\nTwo ships sank.\n\n"It was sad," the spokesman said.',
      'Jens Dahl',
    ],
    [
      'is whose office is of something without a name',
      'Police met the registrar of the university, Jens Dahl. Paul Reyes came, too.\n\n"It was late," the registrar said.',
      'Jens Dahl',
    ],
    [
      'is no deputy',
      'Deputy Mayor Jens Dahl met the team, and so did others.\n\nThe rain fell.\n\n"It was late," the mayor said.',
      null,
    ],
    [
      'is sooner who has the office than who had it',
      'Gov. Helen Marsh and former Gov. Jens Dahl met the team.\n\nThe rain fell.\n\n"It was late," the governor said.',
      'Helen Marsh',
    ],
    [
      'is no statement',
      'According to the statement, Jens Dahl left.\n\nThe rain fell.\n\n"It was late," the statement said.',
      null,
    ],
    [
      'is whom the other words tell as well',
      'Council leader Robert Eames said no. The Labour group leader, Mick Daly, proposed a delay. "Let us hear it," the council leader said.',
      'Robert Eames',
    ],
    [
      'is the mayor of that town',
      'The mayor of Leeds, Ann Prideaux, spoke on Monday. Bob Hall, mayor of York, left. "It is sad," the mayor of Leeds said.',
      'Ann Prideaux',
    ],
    [
      'is no mayor of another town',
      'Bob Hall, mayor of York, left. "It is sad," the mayor of Leeds said.',
      null,
    ],
    [
      'is who is called so before a knight',
      'A minister said yes. Former prime minister Sir Alan Coyle spoke. Ana Ruiz left. "It is sad," the former prime minister said.',
      'Alan Coyle',
    ],
    [
      'is the boss of a club for its manager',
      'Harborough boss Gary Teale was furious. Brackley manager Steve Corrigan disagreed. "He would," said the Harborough manager.',
      'Gary Teale',
    ],
    [
      'is no manager of another club',
      'Brackley manager Steve Corrigan disagreed. Ana Ruiz left. "He would," said the Harborough manager.',
      null,
    ],
    [
      'is a prosecutor by the name of attorney',
      'District Attorney Bob Lee spoke on Monday. Tom Hill left. "It is sad," the prosecutor said.',
      'Bob Lee',
    ],
    [
      'is no prosecutor for the attorney of the accused',
      'District Attorney Bob Lee spoke on Monday. Tom Hill left. "It is sad," his attorney said.',
      null,
    ],
    [
      'is nobody for an organisation',
      'Rami Hadi, founder of the observatory, spoke. "It is sad," the observatory said.',
      null,
    ],
    [
      'is who is named with an age behind a lead with the noun',
      'A father of two who beat a driver has been jailed.\n\nDarren Holt, 38, of Leeds, hit Boris Novak. Ana Ruiz wept. "He came at me," the father of two said.',
      'Darren Holt',
    ],
    [
      'is nobody where the lead is of somebody else',
      'A council that closed a library was sued.\n\nDarren Holt, 38, of Leeds, met Boris Novak. Ana Ruiz wept. "He came at me," the father of two said.',
      null,
    ],
    [
      'is a detective by the short form of the rank',
      'DS Ann Cole spoke on Monday. Tom Hill left. "It is sad," the detective said.',
      'Ann Cole',
    ],
    [
      'has the job before a rank',
      'Ministry spokesman Maj. Gen. Bob Lee spoke on Monday. Tom Hill left. "It is sad," the spokesman said.',
      'Bob Lee',
    ],
    [
      'has the first of two offices',
      'Bob Lee, the founder and chief executive of Tern, met Tom Hill. Hill left. "It is sad," the founder said.',
      'Bob Lee',
    ],
    [
      'is an executive officer by the letters',
      'Bob Lee, president and chief executive officer of Tern, met Tom Hill. Hill left. "It is sad," the CEO said.',
      'Bob Lee',
    ],
    [
      'is no CEO for another executive',
      'Bob Lee, an officer of the bank, met Tom Hill. Hill left. "It is sad," the CEO said.',
      null,
    ],
    [
      'is who is called by a name behind it',
      'A plumber from Leeds named Jack Ross met Tom Hill. Hill left. "It is sad," the plumber said.',
      'Jack Ross',
    ],
    [
      'is not whom he calls something',
      'One plumber called Ross a liar. Tom Hill left. "It is sad," the plumber said.',
      null,
    ],
    [
      'is who is named with no word on who it is, behind a lead with the noun',
      'A scholar in Leeds has written on snow.\n\n"It is cold," Ana Ruiz said. Boris Novak and Tom Hill left. "It is sad," the scholar said.',
      'Ana Ruiz',
    ],
    [
      'is not who is introduced behind the lead as something else',
      'A scholar in Leeds has written on snow.\n\nAna Ruiz, a critic, said no. Boris Novak and Tom Hill left. "It is sad," the scholar said.',
      null,
    ],
    [
      'is no former one',
      'Former prime minister Alan Coyle spoke on Monday. Ana Ruiz left. "It is sad," the prime minister said.',
      null,
    ],
    [
      'is nobody of another field',
      'Health minister Ana Ruiz spoke on Monday. "There is no money," the finance minister said.',
      null,
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOfLast(text)).toEqual(name);
  });
});

describe('an organisation that is described', () => {
  it.each([
    [
      'is who spoke last, whoever has the word in its name',
      'The Harbour Aid Group met on Monday. Seals died, according to Ocean Watch. Fish died too, according to the Leeds-based group.',
      'Ocean Watch',
    ],
    [
      'may have its seat in a town of two words',
      'Seals died, according to Ocean Watch. Fish died too, according to the San Rafael-based group.',
      'Ocean Watch',
    ],
    [
      'is a union by its name, not a union of countries',
      'The European Union met on Monday. The Teamsters have 3,000 members at UPS.\n\nThe union said that the firm had lied.',
      'Teamsters',
    ],
    [
      'is a police force',
      'Northshire Police spoke to Ana Ruiz on Monday.\n\nThe force said that the road was open.',
      'Northshire Police',
    ],
    [
      'is a commission by what it does',
      'The Securities and Exchange Commission met in May. Borton Ltd said no.\n\nThe regulator said that the firm had lied.',
      'Securities and Exchange Commission',
    ],
    [
      'is none, where two unions are named',
      'The Teamsters met the RMT in Leeds on Monday.\n\nThe union said that the firm had lied.',
      null,
    ],
    [
      'is the one that the article is about',
      'Shares in Borton Ltd fell on Monday.\n\nBorton Ltd was sold by Oakley Ltd to Harbour Holdings last year. It is sad, Borton Ltd said. Borton Ltd is old.\n\nTom Hill left in May with the staff of Harbour Foods Ltd and Oakley Foods Ltd.\n\nThe company said that it would close two plants.',
      'Borton Ltd',
    ],
    [
      'is none where two are named as often',
      'Shares in Borton Ltd fell on Monday.\n\nBorton met Oakley Ltd. Oakley said no.\n\nTom Hill left in May with the staff of Borton and Oakley Ltd.\n\nThe company said that it would close two plants.',
      null,
    ],
    [
      'is no commission for a firm',
      'Shares in Borton Ltd fell on Monday. The Securities and Exchange Commission met in May. The firm said that it would close two plants.',
      'Borton Ltd',
    ],
    [
      'is none that has a name of its own before the noun',
      'Seals died, Ocean Watch said. The Evening newspaper reported that fish died.',
      null,
    ],
  ])('%s', (_, text, name) => {
    const last = extractQuotes(text, { indirect: true }).at(-1)!;
    expect(last.speaker?.name ?? null).toEqual(name);
  });
});

describe('who spoke last, by another word', () => {
  it.each([
    [
      'is meant by a trade',
      '"It looks good," Dan Whitlock said. "Very good," the actor said.',
      'Dan Whitlock',
    ],
    [
      'is meant by the other word for an attorney',
      'State Attorney Dan Whitlock spoke on Monday. "It looks good," Whitlock said. "Very good," the prosecutor said.',
      'Dan Whitlock',
    ],
    [
      'is who was called so in the phrase with the name',
      'The general who leads the rescue, Boris Novak, said no. "We stay," the general said.',
      'Boris Novak',
    ],
    [
      'is who goes on in the next paragraph',
      'Dan Whitlock left. "It looks good," Helen Marsh said.\n\nThe former England coach added that they "had won".',
      'Helen Marsh',
    ],
    [
      'is who begins in the next paragraph',
      '"It looks good," Helen Marsh said.\n\nThe former England coach said that they "had won".',
      'Helen Marsh',
    ],
    [
      'is not who has another office in the next paragraph',
      '"It looks good," Judge Helen Marsh said.\n\nThe governor said that they "had won".',
      null,
    ],
    [
      'is not of whom one tells in the next paragraph',
      '"It looks good," Helen Marsh said.\n\nThe patient said that she "had won".',
      null,
    ],
    [
      'is not who is of somebody or of a place in the next paragraph',
      '"It looks good," Helen Marsh said.\n\nThe deputy head of Peru’s delegation said that they "had won".',
      null,
    ],
    [
      'is by an age who has just spoken',
      '"It looks good," Helen Marsh said in Leeds. "Very good," the 78-year-old said.',
      'Helen Marsh',
    ],
    [
      'is a politician of a party',
      'Helen Marsh urged them to talk. The Labour politician said that she would go.',
      'Helen Marsh',
    ],
    [
      'is a countryman whose office has another name in it',
      'Paul Reyes won. By contrast, Real coach Dan Whitlock lost. "It was late," said the Italian.',
      'Dan Whitlock',
    ],
    [
      'is by an age the subject of the sentence before',
      'Paul Reyes won and met Boris Novak. Dan Whitlock, who fell, lost his way. "It was late," said the 20-year-old.',
      'Dan Whitlock',
    ],
    [
      'is by an age not whom the same sentence names behind a verb',
      'Boris Novak left.\n\nHelen Marsh refused to go. "No," she told them.\n\nThe 49-year-old blamed Novak for the mess.',
      'Helen Marsh',
    ],
    [
      'is by an age nobody where two were in the sentence before',
      'Paul Reyes won. Dan Whitlock lost to Boris Novak. "It was late," said the 20-year-old.',
      null,
    ],
    [
      'is not in her own clause',
      '"It looks good," Helen Bratt said as the younger politician urged Novak to go.',
      null,
    ],
    [
      'is no man where she is a woman',
      '"It looks good," Helen Bratt said. The chairman urged them to vote.',
      null,
    ],
    ['is no thing', '"It looks good," Dan Whitlock said. Seven are in custody, the statement said.', null],
    ['is nobody of those who stand by', '"It looks good," Dan Whitlock said. "Go on," the judge said.', null],
    ['is not his own agent', '"It looks good," Dan Whitlock said. "He is happy," his agent said.', null],
    [
      'is not of whom that noun was said before',
      'The actor left. The actor\'s friend Dan Whitlock said so. "Never," the actor said.',
      null,
    ],
    ['is not whom the quote names', 'Mr Novak said no. The former officer said Mr Novak knew of it.', null],
  ])('%s', (_, text, name) => {
    const last = extractQuotes(text, { indirect: true }).at(-1)!;
    expect(last.speaker?.name ?? null).toEqual(name);
  });
});

describe('two people who take turns', () => {
  it('are told apart where they ask and answer', () => {
    const text =
      'Ruth Kessler found the man on the pier.\n\n"Where were you last night?" Kessler asked.\n\n"At home," said Daniel Frost.\n\n"Can anybody confirm that?"\n\n"My wife."\n\nThe police let him go.';
    expect(speakers(text)).toEqual(['Ruth Kessler', 'Daniel Frost', 'Ruth Kessler', 'Daniel Frost']);
  });

  it('are both named where it may be either', () => {
    const text =
      'Maria Estevez and Paul Whitcomb run the stall.\n\n"He burns the onions," says Estevez.\n\n"I do not burn them," says Whitcomb.\n\n"Every day of the week he burns them."';
    expect(speakers(text)).toEqual(['Maria Estevez', 'Paul Whitcomb', ['Maria Estevez', 'Paul Whitcomb']]);
  });

  it('are not a speaker who goes on in the next paragraph', () => {
    const text =
      'The mayor, Helen Marsh, met owners on Monday.\n\n"The harbour will be open again before the winter comes to us," Marsh said.\n\n"The ferries will run as they always have, and nobody will have to drive around the bay."';
    expect(speakers(text)).toEqual(['Helen Marsh']);
  });
});

describe('sources without a name of their own', () => {
  it.each([
    [
      'a title in a headline',
      'Transport Minister: "No more money"\n\nThe tunnel gets nothing, Transport Minister Jens Dahl said.',
      'Jens Dahl',
    ],
    [
      'two people at once',
      'Boris Novak and Helen Marsh, who chairs the board, said the harbour "will never be the same for any of us".',
      null,
    ],
    [
      'somebody’s words',
      'Paul Reyes wrote about it on Monday. In his words: "The prices are going to be shockingly high for all of us."',
      'Paul Reyes',
    ],
    [
      'no department, but its spokesman',
      'Paul Reyes, the spokesman for the harbour department, spoke first. "There is no danger to the town," the department said.',
      null,
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)[0]).toEqual(name);
  });
});

// Names that news is full of, mean one thing wherever they stand and that the tagger's training texts hardly know. By general
// knowledge; written as they are, as tokens with spaces between.

type KnownType = 'ORG' | 'LOC' | 'MISC';

const LINES: readonly (readonly [KnownType, string])[] = [
  // Organisations that fight.
  [
    'ORG',
    `al Qaeda|al Qaida|Al Qaeda|Al Qaida|al - Qaeda|al - Qaida|Al - Qaeda|Al - Qaida|al Shabaab|al Shabab|Al Shabaab|Al Shabab
    |al - Shabaab|al - Shabab|Al - Shabaab|Al - Shabab|al Nusra|al - Nusra|Proud Boys`,
  ],
  // Companies.
  [
    'ORG',
    `Truth Social|FedEx|UPS|eBay|Uber|Toys R Us|Toys " R " Us|Toys “ R ” Us|Counterpoint Research|Harley - Davidson
    |Ray - Ban|Mail on Sunday|Marks & Spencer|Marks and Spencer|Abercrombie & Fitch|Abercrombie and Fitch|Bed Bath & Beyond
    |Bed Bath and Beyond|Ernst and Young|Johnson and Johnson|Procter and Gamble|Standard and Poor 's|Standard and Poor ’s
    |Barnes and Noble|Black and Decker|Marsh and McLennan|Dolce and Gabbana|Simon and Schuster|Legal and General|Tate and Lyle
    |Fortnum and Mason|Holland and Barrett|Ben and Jerry 's|Ben and Jerry ’s|Merriam - Webster`,
  ],
  // Charities, churches, parties and what the state runs.
  [
    'ORG',
    `Human Rights Campaign|Planned Parenthood|Save the Children|Doctors Without Borders|Doctors without Borders
    |Reporters Without Borders|Reporters without Borders|Roman Catholic Church|Church of England|Church of Scotland
    |Church of Ireland|Fine Gael|Plaid Cymru|An Bord Pleanála|Iarnród Éireann`,
  ],
  // Universities whose campuses stand behind a comma.
  [
    'ORG',
    `University of California , Berkeley|University of California , Davis|University of California , Irvine
    |University of California , Los Angeles|University of California , Merced|University of California , Riverside
    |University of California , San Diego|University of California , San Francisco
    |University of California , Santa Barbara|University of California , Santa Cruz`,
  ],
  [
    'LOC',
    'DR Congo|West End|Carnegie Hall|Royal Albert Hall|Jackson Hole|Ground Zero|Mount Everest|Rikers Island',
  ],
  // What exchanges count.
  [
    'MISC',
    `Hang Seng|Hang Seng Index|Shanghai Composite|Shanghai Composite Index|Nikkei 225|CAC 40|ASX 200|Russell 2000|Stoxx 600
    |STOXX 600|Nifty 50|Kospi|KOSPI|Sensex|Straits Times Index`,
  ],
  // Laws and prizes.
  [
    'MISC',
    `U.S. Constitution|US Constitution|First Amendment|Second Amendment|Fourth Amendment|Fifth Amendment|Bill of Rights
    |Obamacare|ObamaCare|Grammy|Grammys|Emmy|Emmys|Golden Globe|Golden Globes|Academy Award|Academy Awards`,
  ],
  // Products, programmes and what carries a president.
  [
    'MISC',
    `Air Force One|Air Force Two|Marine One|ChatGPT|AirPods|Xbox|PlayStation|Downton Abbey|Bridgerton|Newsnight|Meet the Press
    |Meet The Press|Face the Nation|Good Morning America|Saturday Night Live|Fox & Friends`,
  ],
];

/** A name, by its words behind the first. */
export interface KnownName {
  readonly type: KnownType;
  readonly rest: readonly string[];
}

/** By the first word the names that begin with it, longest first. */
export const KNOWN_NAMES: ReadonlyMap<string, readonly KnownName[]> = read();

function read(): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const [type, line] of LINES) {
    for (const name of line.split('|')) {
      const [first, ...rest] = name.trim().split(' ') as [string, ...string[]];
      names.set(first, [...(names.get(first) ?? []), { type, rest }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return names;
}

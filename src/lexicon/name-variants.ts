// Names of one thing that no rule could tell from their letters. Written by hand from common English news
// usage and the short and formal names of the UN's list of member states. Lower case, without full stops
// and without "the"; the first form of a line is the usual one.

const LINES = `
united states|us|usa|united states of america|america
united kingdom|uk|britain|great britain|united kingdom of great britain and northern ireland
united arab emirates|uae|emirates
north korea|dprk|democratic people's republic of korea|n korea
south korea|rok|republic of korea|s korea
china|prc|people's republic of china|mainland china
taiwan|republic of china
hong kong|hksar|hong kong sar
russia|russian federation
soviet union|ussr
germany|federal republic of germany
east germany|gdr|german democratic republic
france|french republic
netherlands|holland
czech republic|czechia
turkey|türkiye|turkiye|republic of turkey
iran|islamic republic of iran
syria|syrian arab republic
myanmar|burma
ivory coast|côte d'ivoire|cote d'ivoire
east timor|timor-leste|timor - leste
cape verde|cabo verde
swaziland|eswatini
macedonia|north macedonia|fyrom
bosnia|bosnia and herzegovina|bosnia-herzegovina|bosnia - herzegovina|bosnia & herzegovina
democratic republic of the congo|democratic republic of congo|drc|dr congo|congo-kinshasa|zaire
republic of the congo|republic of congo|congo-brazzaville
central african republic|car
south africa|republic of south africa|rsa
saudi arabia|kingdom of saudi arabia|ksa
papua new guinea|png
new zealand|nz|aotearoa
vatican|holy see|vatican city
venezuela|bolivarian republic of venezuela
laos|lao pdr|lao people's democratic republic
vietnam|viet nam|socialist republic of vietnam
brunei|brunei darussalam
gambia|islamic republic of the gambia
ireland|republic of ireland|irish republic
el salvador|republic of el salvador
india|republic of india
indonesia|republic of indonesia
philippines|republic of the philippines
trinidad|trinidad and tobago|trinidad & tobago
antigua|antigua and barbuda
st lucia|saint lucia
st kitts|saint kitts and nevis|st kitts and nevis
st vincent|saint vincent and the grenadines|st vincent and the grenadines
alabama|ala
arizona|ariz
arkansas|ark
california|calif
colorado|colo
connecticut|conn
delaware|del
florida|fla
georgia|ga
illinois|ill
indiana|ind
kansas|kan
kentucky|ky
maryland|md
massachusetts|mass
michigan|mich
minnesota|minn
mississippi|miss
missouri|mo
montana|mont
nebraska|neb
nevada|nev
oklahoma|okla
oregon|ore
pennsylvania|pa|penn
tennessee|tenn
virginia|va
vermont|vt
wisconsin|wis
wyoming|wyo
new hampshire|nh
new jersey|nj
new mexico|nm
north carolina|nc
north dakota|nd
rhode island|ri
south carolina|sc
south dakota|sd
west virginia|wva|w va
new south wales|nsw
queensland|qld
british columbia|bc
ontario|ont
new york city|nyc
los angeles|la
washington dc|washington , dc|washington , d.c.
mumbai|bombay
kolkata|calcutta
chennai|madras
beijing|peking
chechnya|chechen republic
kyiv|kiev
yangon|rangoon
ho chi minh city|saigon
st petersburg|saint petersburg
united nations|un|united nations organization|united nations organisation
un security council|united nations security council|unsc
un general assembly|united nations general assembly|unga
european union|eu
european commission|ec
european central bank|ecb
north atlantic treaty organization|nato|north atlantic treaty organisation
international monetary fund|imf
world health organization|who|world health organisation
world trade organization|wto|world trade organisation
international criminal court|icc
international court of justice|icj
international atomic energy agency|iaea
organization of the petroleum exporting countries|opec
association of southeast asian nations|asean|association of south east asian nations
african union|au
economic community of west african states|ecowas
southern african development community|sadc
federal bureau of investigation|fbi
central intelligence agency|cia
national security agency|nsa
drug enforcement administration|dea
food and drug administration|fda
environmental protection agency|epa
securities and exchange commission|sec
federal aviation administration|faa
national aeronautics and space administration|nasa
centers for disease control and prevention|cdc
us department of justice|department of justice|justice department|doj
us department of state|department of state|state department
us department of defense|department of defense|defense department|dod
us department of homeland security|department of homeland security|homeland security department|dhs
us federal reserve|federal reserve|fed
us supreme court|supreme court of the united states|scotus
us congress|united states congress
us senate|united states senate
us house of representatives|house of representatives
democratic party|democrats|dems
republican party|republicans|gop|grand old party
labour party|labour
conservative party|conservatives|tories|tory party
liberal democrats|lib dems|lib dem
african national congress|anc
bharatiya janata party|bjp
indian national congress|congress party
chinese communist party|ccp|communist party of china|cpc
people's liberation army|pla
islamic state|isis|isil|daesh|is|islamic state of iraq and the levant|islamic state in iraq and syria|islamic state of iraq and syria
hezbollah|hizbollah|hizbullah|party of god
al - nusra front|al-nusra front|nusra front|al - nusra|al-nusra|jabhat al - nusra
al qaeda|al-qaeda|al - qaeda|al qaida|al-qaida|al - qaida
british broadcasting corporation|bbc
cable news network|cnn
associated press|ap
reuters|reuter|reuters news agency
agence france-presse|afp|agence france presse|agence france - presse
new york times|nyt
wall street journal|wsj
manchester united|man utd|man united|manchester united football club
manchester city|man city|manchester city football club
international olympic committee|ioc
general motors|gm
international business machines|ibm
hsbc|hongkong and shanghai banking corporation
`;

const usualForms = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const forms = line.split('|');
  for (const form of forms) usualForms.set(form, forms[0]!);
}

/** The usual form of a name that has several: `usa` → `united states`; undefined for all others. */
export function usualForm(name: string): string | undefined {
  return usualForms.get(name);
}

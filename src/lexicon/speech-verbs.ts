// Verbs that attribute, collected by hand from news copy, with the cues of the PolNeAR training articles
// as a check for what was missing. Forms are made from the lemma by rule; irregular ones are listed.

/** Verbs that report what was said or written. */
const SPEECH = `say tell ask report announce call note suggest endorse decline argue criticize criticise accuse talk
  describe agree reveal urge point write acknowledge propose speak cite praise claim mention vow deny continue warn
  respond declare explain promise add insist pledge confirm dismiss tweet denounce post charge blast
  conclude recall predict reiterate comment answer blame admit complain state condemn remark stress
  repeat slam assure assert disclose allege emphasize emphasise concede demand recommend email joke caution counter
  boast recount quote lament clarify contend reply retort quip shout exclaim whisper mutter murmur yell scream
  cry sob laugh interject protest plead beg observe testify profess affirm reaffirm swear underline underscore
  advise inform notify brief muse opine preach rant rage fume scoff sneer grumble gripe growl moan
  sigh shrug hint imply maintain narrate estimate forecast proclaim pronounce rebut refute reject rule
  thank tease text retweet type summarize summarise tout hail lambast lambaste decry deride bemoan
  ridicule rebuke chide scold berate implore exhort apologize apologise confess confide chant sing
  dub deem label brand term characterize characterise portray venture volunteer relate request
  read order instruct elaborate deadpan enthuse gush intone declaim blog chime bellow bark snap wail`;

/** Verbs that attribute a belief, a wish or a feeling. */
const THOUGHT = `think believe know hope want wish fear feel expect doubt worry suspect assume imagine suppose guess
  intend plan consider view see regard understand realize realise recognize recognise remember forget wonder
  prefer favor favour support oppose love hate like dislike trust reckon figure decide dream desire dread
  regret anticipate judge conceive envision envisage presume sense`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  speak: 'speaks spoke spoken speaking',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  sing: 'sings sang sung singing',
  read: 'reads read reading',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  see: 'sees saw seen seeing',
  understand: 'understands understood understanding',
  forget: 'forgets forgot forgotten forgetting',
  chide: 'chides chided chiding',
};

/** Whose last consonant is doubled before an ending: `admitted`. */
const DOUBLING = new Set('admit refer quip beg chat rebut plan snap blog dub label deadpan sob'.split(' '));

/** Each form of a speech verb, in lower case, with its lemma. */
export const SPEECH_VERBS: ReadonlyMap<string, string> = formsOf(SPEECH);

/** Each form of a verb of thought, in lower case, with its lemma. */
export const THOUGHT_VERBS: ReadonlyMap<string, string> = formsOf(THOUGHT);

function formsOf(lemmas: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas.split(/\s+/)) {
    forms.set(lemma, lemma);
    for (const form of IRREGULAR[lemma]?.split(' ') ?? regularForms(lemma)) forms.set(form, lemma);
  }
  return forms;
}

function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e'))
    return [third, `${lemma}d`, `${lemma.endsWith('ee') ? lemma : lemma.slice(0, -1)}ing`];
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  return [third, `${stem}ed`, `${stem}ing`];
}

// Objects that make an act of a verb of speech: what one can order, post or claim without a word. By hand; in lower case.

const ACTS: Readonly<Record<string, string>> = {
  answer: 'phone phones telephone door doorbell intercom calls prayers prayer',
  call: `police 911 999 112 ambulance ambulances paramedics taxi taxis cab cabs uber doctor doctors plumber hotline helpline
    mother father mum mom dad daughter son wife husband sister brother parents grandmother lawyer firefighters brigade`,
  'call a': `election elections referendum referendums vote votes ballot strike strikes conference conferences briefing briefings
    session sessions summit summits halt truce ceasefire timeout witness witnesses recess adjournment`,
  'call on':
    'mother father daughter son wife husband sister brother parents grandmother neighbour neighbor neighbours neighbors',
  claim: `title titles medal medals gold silver bronze wicket wickets prize prizes trophy trophies crown scalp championship
    championships pole asylum scholarship lives podium goal goals assist assists points place spot`,
  hail: 'taxi taxis cab cabs rickshaw uber rideshare bus',
  order: `tea coffee beer beers wine cocktail drink drinks water food pizza pizzas burger burgers meal meals lunch dinner breakfast
    dessert salad soup fish steak takeaway planes jets aircraft airliners ships trains buses cars copies parts uber taxi cab
    groceries`,
  'point to': 'door window sky ceiling floor screen map ground',
  'point at': 'door window sky ceiling floor screen map ground camera',
  'point with': 'finger fingers chin hand hands stick cane head',
  post: `loss losses profit profits gain gains revenue revenues earnings increase decline rise drop deficit surplus growth return
    returns record records bail bond score time average double-double win wins`,
  recall:
    'ambassador ambassadors envoy envoys diplomats diplomat vehicles cars products toys parliament striker midfielder defender',
  'respond to': `call calls report reports emergency emergencies incident incidents scene fire fires blaze crash alarm alarms
    shooting collision disturbance accident`,
  write: `book books novel novels song songs poem poems play plays script scripts screenplay screenplays music lyrics code
    album albums cheque cheques check checks software`,
};

/** The objects by the verb's lemma, with the preposition that they stand behind, or `a` where no one of them is meant that is known. */
export const OBJECTS_OF_ACTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ACTS).map(([verb, objects]) => [verb, new Set(objects.split(/\s+/))]),
);

// Teams of the North American leagues by the city or state that they are named after and by their nicknames, of
// today and of the 1990s, by general knowledge. Lower case, without full stops.

const LINES = `
arizona diamondbacks cardinals coyotes|atlanta braves falcons hawks thrashers|baltimore orioles ravens
boston red sox|boston bruins celtics|buffalo bills sabres|calgary flames|california angels|anaheim angels ducks
carolina panthers hurricanes|charlotte hornets bobcats|chicago white sox|chicago cubs bears bulls blackhawks
cincinnati reds bengals|cleveland indians guardians browns cavaliers|colorado rockies avalanche|columbus blue jackets
dallas cowboys mavericks stars|denver broncos nuggets|detroit tigers lions pistons|detroit red wings|edmonton oilers
florida marlins panthers|golden state warriors|green bay packers|hartford whalers|houston astros oilers rockets texans
indiana pacers|indianapolis colts|jacksonville jaguars|kansas city royals chiefs|los angeles dodgers lakers clippers kings rams chargers
memphis grizzlies|miami dolphins heat marlins|milwaukee brewers bucks|minnesota twins vikings timberwolves wild
montreal expos canadiens|nashville predators|new england patriots|new jersey nets devils|new orleans saints pelicans
new york yankees mets giants jets knicks rangers islanders|oakland athletics raiders|oklahoma city thunder|orlando magic
ottawa senators|philadelphia phillies eagles flyers 76ers|phoenix suns coyotes cardinals|pittsburgh pirates steelers penguins
portland trail blazers|sacramento kings|san antonio spurs|san diego padres chargers|san francisco giants 49ers
san jose sharks|seattle mariners seahawks supersonics|st louis cardinals rams blues|tampa bay buccaneers lightning rays
tennessee titans|texas rangers|toronto blue jays|toronto maple leafs|toronto raptors|utah jazz|vancouver canucks grizzlies
washington nationals redskins commanders bullets wizards capitals|winnipeg jets
`;

/** Nicknames of two words, which stand alone on their line. */
const PAIRS = [
  'red sox',
  'white sox',
  'blue jackets',
  'red wings',
  'blue jays',
  'maple leafs',
  'trail blazers',
];
/** Places of several words. */
const PLACES =
  /^(?:golden state|green bay|kansas city|los angeles|new (?:england|jersey|orleans|york)|oklahoma city|san (?:antonio|diego|francisco|jose)|st louis|tampa bay|\S+)/;

const placesOf = new Map<string, string[]>();
for (const line of LINES.trim().split(/[|\n]/)) {
  const place = PLACES.exec(line)![0];
  const rest = line.slice(place.length + 1);
  for (const nickname of PAIRS.includes(rest) ? [rest] : rest.split(' ')) {
    placesOf.set(nickname, [...(placesOf.get(nickname) ?? []), place]);
  }
}

/** Where the teams of a nickname are at home: `brewers` → `milwaukee`. */
export function placesOfTeam(nickname: string): readonly string[] {
  return placesOf.get(nickname) ?? [];
}

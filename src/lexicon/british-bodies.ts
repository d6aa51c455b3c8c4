// How British papers write courts, councils and police forces, in small letters behind a place: `Leeds crown court`.
// By general knowledge; police forces whose county is also a city of America with a police of its own are left out.

/** Words behind a place that make a court or a council of it, as tokens. */
export const SMALL_BODIES: readonly (readonly string[])[] = [
  'crown court',
  'county court',
  'sheriff court',
  'youth court',
  'magistrates court',
  "magistrates ' court",
  "magistrate 's court",
  "coroner 's court",
  'city council',
  'county council',
  'borough council',
  'district council',
].map((words) => words.split(' '));

export const POLICE_AREAS: ReadonlySet<string> = new Set(
  `avon and somerset|cambridgeshire|cheshire|cumbria|derbyshire|devon and cornwall|dorset|gloucestershire
  |greater manchester|gwent|hampshire|hertfordshire|humberside|lancashire|leicestershire|lincolnshire|merseyside
  |metropolitan|north wales|north yorkshire|northamptonshire|northumbria|nottinghamshire|south wales|south yorkshire
  |staffordshire|strathclyde|surrey|sussex|thames valley|warwickshire|west mercia|west midlands|west yorkshire|wiltshire`
    .split('|')
    .map((name) => name.trim()),
);

import type { EntityType } from '../document/annotations.js';

export const ENTITY_TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** The place of a token in a mention; BILOU of Ratinov & Roth (2009). */
export const Place = { First: 0, Inside: 1, Last: 2, Only: 3 } as const;

export const OUTSIDE = 0;

/** `O B-PER I-PER L-PER U-PER B-ORG …` */
export const ENTITY_LABELS: readonly string[] = [
  'O',
  ...ENTITY_TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((place) => `${place}-${type}`)),
];

/** The label of a token at `place` in a mention of `ENTITY_TYPES[type]`. */
export function labelOf(type: number, place: number): number {
  return 1 + type * 4 + place;
}

export function typeOfLabel(label: number): number {
  return (label - 1) >> 2;
}

export function placeOfLabel(label: number): number {
  return (label - 1) & 3;
}

/** Whether label `to` may stand behind `from`; the number of labels stands for the edge of a sequence. */
export function mayFollow(from: number, to: number): boolean {
  const isInside = (label: number) => label > OUTSIDE && label < ENTITY_LABELS.length;
  const goesOn =
    isInside(from) && (placeOfLabel(from) === Place.First || placeOfLabel(from) === Place.Inside);
  const continues = isInside(to) && (placeOfLabel(to) === Place.Inside || placeOfLabel(to) === Place.Last);
  if (goesOn !== continues) return false;
  return !goesOn || typeOfLabel(from) === typeOfLabel(to);
}

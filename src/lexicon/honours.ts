/** Letters that stand behind a person's name and are none of it: `Helen Okoro QC`. */
export const HONOURS: ReadonlySet<string> = new Set(
  'QC KC SC MP MPP MSP MEP MLA TD OBE MBE CBE KBE DBE OAM PhD MD DPhil Esq CPA RN FRS'.split(' '),
);

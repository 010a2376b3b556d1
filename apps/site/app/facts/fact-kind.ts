/** Kinds of facts, in the order of the legend. */
export const FACT_KINDS = [
  'reference',
  'date',
  'time',
  'place',
  'meeting',
  'people',
  'participation',
  'deadline',
  'other',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

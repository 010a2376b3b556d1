/** What a circular is; an addendum, a corrigendum and a revision change another one. */
export const REFERENCE_KINDS = [
  'circular',
  'collective-letter',
  'circular-letter',
  'addendum',
  'corrigendum',
  'revision',
  'other',
] as const

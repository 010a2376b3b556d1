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

/** The first matching pattern decides. */
const KINDS: readonly (readonly [RegExp, FactKind])[] = [
  [/^\/circular\/(reference|relations)\b/u, 'reference'],
  [/\/deadlines\b/u, 'deadline'],
  [/^\/circular\/issuedOn\b|\/schedule\/days\/\d+\/(date|endDate)\b/u, 'date'],
  [/\/schedule\b/u, 'time'],
  [/^\/circular\/issuedAt\b|^\/meetings\/\d+\/(venue|mode)\b/u, 'place'],
  [/\/(addressees|copiedTo|contact|signatory|organizers|partners)\b/u, 'people'],
  [/\/(subject|title|shortTitle|ordinal|series|status|objectives)\b/u, 'meeting'],
  [/\/(participation|registration|fee|languages|website)\b/u, 'participation'],
]

/**
 * @param pointer - of a fact within a reading
 * @example
 * kindOfFact('/meetings/0/schedule/days/0/startTime') // => 'time'
 */
export function kindOfFact(pointer: string): FactKind {
  return KINDS.find(([pattern]) => pattern.test(pointer))?.[1] ?? 'other'
}

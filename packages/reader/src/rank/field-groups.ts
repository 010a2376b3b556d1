import type { StatedFact } from '@u4ssc/domain/meetings/facts'

/** Groups of facts of a circular, and of parts of a meeting, with a common certainty model. */
const OWN_GROUPS = [
  { group: 'reference', pattern: /^\/circular\/(?:reference\/(?!text)|relations)/ },
  { group: 'issue', pattern: /^\/circular\/issued/ },
  { group: 'contact', pattern: /^\/circular\/contact/ },
  { group: 'addressees', pattern: /^\/circular\/(?:addressees|copiedTo)/ },
  { group: 'subject', pattern: /^\/circular\/subject/ },
  { group: 'signatory', pattern: /^\/circular\/signatory/ },
  { group: 'deadline', pattern: /\/deadlines/ },
  // As certain as the deadline that states it; the first day is never certain
  { group: null, pattern: /\/registration\/(?:closes|opens)On$/ },
  { group: 'day', pattern: /^\/meetings\/\d+\/schedule\/days\/\d+\/(?:date|endDate)/ },
] as const

/**
 * The group of each fact of a meeting that a circular can state; `null` for one without a certainty
 * model.
 */
const FACT_GROUPS = {
  title: 'title',
  ordinal: 'ordinal',
  series: 'ordinal',
  schedule: 'time',
  venue: 'place',
  mode: 'mode',
  languages: 'languages',
  organizers: 'organizers',
  objectives: 'objectives',
  participation: 'participation',
  fee: 'registration',
  registration: 'registration',
  website: 'website',
  deadlines: 'deadline',
  ...{ id: null, status: null, contact: null, convenedBy: null, language: null },
} as const satisfies Readonly<Record<StatedFact, string | null>>

export type FieldGroup = NonNullable<
  (typeof OWN_GROUPS)[number]['group'] | (typeof FACT_GROUPS)[keyof typeof FACT_GROUPS]
>

const BY_FACT: ReadonlyMap<string, FieldGroup | null> = new Map(Object.entries(FACT_GROUPS))

/** Returns the group of the fact at a pointer within a reading. */
export function groupOf(pointer: string): FieldGroup | null {
  const own = OWN_GROUPS.find(({ pattern }) => pattern.test(pointer))
  const [, list, , name = ''] = pointer.split('/')
  if (own) return own.group
  return list === 'meetings' ? (BY_FACT.get(name) ?? null) : null
}

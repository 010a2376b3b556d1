/** Facts whose certainty is learnt together. */
export const FIELD_GROUPS = [
  { group: 'reference', pattern: /^\/circular\/(?:reference|relations)/ },
  { group: 'issue', pattern: /^\/circular\/issued/ },
  { group: 'contact', pattern: /^\/circular\/contact/ },
  { group: 'addressees', pattern: /^\/circular\/(?:addressees|copiedTo)/ },
  { group: 'subject', pattern: /^\/circular\/subject/ },
  { group: 'signatory', pattern: /^\/circular\/signatory/ },
  { group: 'deadline', pattern: /\/deadlines/ },
  { group: 'title', pattern: /^\/meetings\/\d+\/(?:title|ordinal|series)/ },
  { group: 'day', pattern: /^\/meetings\/\d+\/schedule\/days\/\d+\/(?:date|endDate)/ },
  { group: 'time', pattern: /^\/meetings\/\d+\/schedule/ },
  { group: 'place', pattern: /^\/meetings\/\d+\/venue/ },
  { group: 'mode', pattern: /^\/meetings\/\d+\/mode/ },
  { group: 'terms', pattern: /^\/meetings/ },
] as const

export type FieldGroup = (typeof FIELD_GROUPS)[number]['group'] | 'other'

/** Groups of facts with a common certainty model. */
export const FIELD_GROUPS = [
  { group: 'reference', pattern: /^\/circular\/(?:reference\/(?!text)|relations)/ },
  { group: 'issue', pattern: /^\/circular\/issued/ },
  { group: 'contact', pattern: /^\/circular\/contact/ },
  { group: 'addressees', pattern: /^\/circular\/(?:addressees|copiedTo)/ },
  { group: 'subject', pattern: /^\/circular\/subject/ },
  { group: 'signatory', pattern: /^\/circular\/signatory/ },
  { group: 'deadline', pattern: /\/deadlines/ },
  { group: 'title', pattern: /^\/meetings\/\d+\/title/ },
  { group: 'ordinal', pattern: /^\/meetings\/\d+\/(?:ordinal|series)/ },
  { group: 'day', pattern: /^\/meetings\/\d+\/schedule\/days\/\d+\/(?:date|endDate)/ },
  { group: 'time', pattern: /^\/meetings\/\d+\/schedule/ },
  { group: 'place', pattern: /^\/meetings\/\d+\/venue/ },
  { group: 'mode', pattern: /^\/meetings\/\d+\/mode/ },
  { group: 'languages', pattern: /^\/meetings\/\d+\/languages/ },
  { group: 'organizers', pattern: /^\/meetings\/\d+\/organizers/ },
  { group: 'objectives', pattern: /^\/meetings\/\d+\/objectives/ },
  { group: 'participation', pattern: /^\/meetings\/\d+\/participation/ },
  { group: 'registration', pattern: /^\/meetings\/\d+\/(?:fee|registration)/ },
  { group: 'website', pattern: /^\/meetings\/\d+\/website/ },
] as const

export type FieldGroup = (typeof FIELD_GROUPS)[number]['group']

import type { AdminMessage } from '@u4ssc/messages/admin'

export interface Section {
  readonly id: string
  readonly title: AdminMessage
}

/** The sections of a review, in order. */
export const SECTIONS = {
  issues: { id: 'review-issues', title: 'publishing.open' },
  facts: { id: 'review-facts', title: 'publishing.facts' },
  programme: { id: 'review-programme', title: 'publishing.programme' },
  dependents: { id: 'review-dependents', title: 'publishing.dependents' },
  calendars: { id: 'review-calendars', title: 'publishing.calendars' },
  audience: { id: 'review-audience', title: 'publishing.audience' },
} as const satisfies Readonly<Record<string, Section>>

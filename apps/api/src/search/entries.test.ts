import { expect, it } from 'vitest'
import { circularOf, meetingOf } from '@u4ssc/domain'
import { entriesOfCircular, entriesOfMeeting } from './entries'

const reference = {
  kind: 'other' as const,
  series: null,
  number: null,
  amends: null,
  alsoKnownAs: [],
  text: null,
}

const titleOf = (facts: Parameters<typeof circularOf>[0]) =>
  entriesOfCircular('notification-1-2025-03-03', circularOf(facts))[0]?.title

it('a circular without a reference is named by its subject, not by its identifier', () => {
  expect(titleOf({ reference, subject: 'Assembly' })).toBe('Assembly')
  const numbered = { ...reference, series: 'Notification', number: '7' }
  expect(titleOf({ reference: numbered, subject: 'Assembly' })).toBe('Notification 7: Assembly')
  expect(titleOf({ reference, subject: null })).toBe('notification-1-2025-03-03')
})

it('a document of an outcome is found as an outcome document, and the outcome with its meeting', () => {
  const paper = (id: string) => ({
    ...{ id, title: `Paper ${id}`, kind: 'report' as const, language: 'en' },
    ...{ url: `https://example.org/${id}`, access: 'public' as const },
  })
  const entries = entriesOfMeeting(
    meetingOf({
      ...{ id: 'm', title: 'Fifth meeting', language: 'en', objectives: ['Priorities'] },
      documents: [paper('a'), paper('b')],
      outcomes: [{ objective: 0, text: 'Water comes first.', documents: ['b'] }],
    }),
  )
  const headings = entries
    .filter(({ type }) => type === 'document')
    .map(({ title, heading }) => [title, heading])
  expect(headings).toEqual([
    ['Paper a', 'Paper a'],
    ['Paper b', 'Paper b\noutcome\ndocument'],
  ])
  expect(entries.find(({ type }) => type === 'meeting')?.body).toContain('Water comes first.')
})

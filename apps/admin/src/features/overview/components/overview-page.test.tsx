import { fireEvent, screen, within } from '@testing-library/react'
import type { AuditEntry, Overview } from '@u4ssc/client/platform'
import type { Role } from '@u4ssc/client/people'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_DRAFT } from '../../../test/sample-draft'
import { SAMPLE_MEETING } from '../../../test/sample-meeting'
import { OverviewPage } from './overview-page'

const OVERVIEW: Overview = {
  meetings: [
    {
      slug: 'u4ssc-6',
      noticesToApprove: 1,
      registrations: {
        states: [{ key: 'in-review', people: 3 }],
        oldestInReviewAt: '2021-11-23T09:00:00Z',
        weeks: [
          { startsOn: '2021-11-15', states: [{ key: 'confirmed', people: 4 }] },
          { startsOn: '2021-11-22', states: [{ key: 'in-review', people: 3 }] },
        ],
        ...{ visaRequests: 0, delegations: 0, invitations: 0, waitingEmails: 24, failedEmails: 1 },
      },
      content: { documents: 1, submissions: 2, speakersInvited: 2, speakersAccepted: 1 },
    },
  ],
  dueDates: [
    { slug: 'u4ssc-6', kind: 'deadline', at: null, date: '2021-11-30', label: 'Slides' },
    {
      ...{ slug: 'u4ssc-6', kind: 'meeting-starts', at: '2021-12-07T09:00:00Z' },
      ...{ date: null, label: null },
    },
  ],
}
const ENTRY: AuditEntry = {
  ...{
    id: '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5f',
    at: '2021-11-25T08:52:00Z',
    actor: 'ana',
    actorName: 'Ana',
  },
  ...{ action: 'approve-notice', subject: 'notices/1', subjectName: null },
  ...{ before: null, after: null },
}
const REFUSED = Array.from({ length: 9 }, (_, index): AuditEntry => {
  const id = `6f1c2b8e-1d2f-4a55-9b8e-00000000000${index}`
  return { ...ENTRY, id, actor: null, actorName: null, action: 'refuse-sign-in' }
})
const EMPTY: Overview = { meetings: [], dueDates: [] }
const NOTHING_WAITS = { slug: 'u4ssc-6', noticesToApprove: 0, registrations: null, content: null }

function open(role: Role, overview: Overview = OVERVIEW, drafts: unknown[] = [SAMPLE_DRAFT]) {
  const api = new FakeApi({
    'GET /v1/overview': () => overview,
    'GET /v1/meetings/u4ssc-6/overview': () => overview.meetings[0] ?? NOTHING_WAITS,
    'GET /v1/drafts': () => ({ items: drafts, nextCursor: null }),
    'GET /v1/meetings': () => ({ items: [SAMPLE_MEETING], nextCursor: null }),
    'GET /v1/audit': () => ({ items: [...REFUSED, ENTRY], nextCursor: null }),
    'GET /v1/email-health': () => ({
      ...{ canSend: false, waiting: 24, failed: 1 },
      toChosen: { maxPeople: 25, delaySeconds: 60 },
    }),
  })
  openPage(<OverviewPage />, { api, role })
  return api
}

it('the tasks of each meeting lead to its screens', async () => {
  open('owner')
  const review = await screen.findByRole('link', { name: '3 registrations to review' })
  expect(review.getAttribute('href')).toBe('/meetings/u4ssc-6/participants?state=in-review')
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(hrefOf('1 notice to approve')).toBe('/meetings/u4ssc-6/notices?state=drafted')
  expect(hrefOf('1 document to approve')).toBe('/meetings/u4ssc-6/documents')
  expect(hrefOf('2 speaker submissions to review')).toBe('/meetings/u4ssc-6/speakers')
  expect(hrefOf('1 email could not be sent')).toBe('/meetings/u4ssc-6/outbox?state=failed')
  expect(await screen.findByText('1 open issue')).toBeTruthy()
})

it('Home says that emails are not sent, and how many wait', async () => {
  open('owner')
  const banner = await screen.findByText(/^Emails are not being sent/)
  expect(banner).toBeTruthy()
  expect(screen.getByText('24 emails are waiting.', { exact: false })).toBeTruthy()
})

it('the coming dates name the deadline, and the activity is a sentence without refused sign-ins', async () => {
  open('owner')
  const due = await screen.findByRole('region', { name: 'Coming up' })
  expect(await within(due).findByText('Slides')).toBeTruthy()
  expect(within(due).getByText('Meeting starts')).toBeTruthy()
  const activity = screen.getByRole('region', { name: 'Recent activity' })
  expect(await within(activity).findByText(/Ana.* approved a notice/)).toBeTruthy()
  expect(within(activity).getAllByRole('listitem')).toHaveLength(1)
})

it('registrations per week have a table with a column for each state', async () => {
  open('registrar')
  const table = await screen.findByRole('table', { hidden: true })
  const headers = within(table).getAllByRole('columnheader', { hidden: true })
  expect(headers.map(({ textContent }) => textContent)).toEqual([
    'Week of',
    'In review',
    'Confirmed',
  ])
})

it('a reader sees no activity and no registrations, and no request is made for them', async () => {
  const api = open('reader', EMPTY)
  await screen.findByText('1 open issue')
  expect(api.calls.filter((call) => call.includes('/v1/audit'))).toEqual([])
  expect(screen.queryByRole('region', { name: 'Registrations per week' })).toBeNull()
})

it('without tasks, dates and registrations, the home page shows that there are none', async () => {
  open('registrar', EMPTY)
  expect(await screen.findByText('Nothing to do. New tasks will appear here.')).toBeTruthy()
  expect(screen.getByText(/^No dates are coming up/)).toBeTruthy()
  expect(await screen.findByText(/^No registrations yet/)).toBeTruthy()
})

it('the first six coming dates are shown, and the others on request', async () => {
  const dueDates = Array.from({ length: 8 }, (_, day) => ({
    ...({ slug: 'u4ssc-6', kind: 'deadline', at: null } as const),
    ...{ date: `2021-12-0${day + 1}`, label: `Deadline ${day + 1}` },
  }))
  open('owner', { ...OVERVIEW, dueDates })
  const due = await screen.findByRole('region', { name: 'Coming up' })
  expect(await within(due).findByText('Deadline 6')).toBeTruthy()
  expect(within(due).queryByText('Deadline 7')).toBeNull()
  fireEvent.click(within(due).getByRole('button', { name: 'Show more' }))
  expect(within(due).getByText('Deadline 8')).toBeTruthy()
  expect(within(due).queryByRole('button', { name: 'Show more' })).toBeNull()
})

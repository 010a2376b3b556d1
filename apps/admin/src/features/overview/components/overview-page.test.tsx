import { screen } from '@testing-library/react'
import type { MeetingDocument } from '@u4ssc/client/documents'
import type { Notice } from '@u4ssc/client/emails'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_DRAFT } from '../../circulars/test/sample-draft'
import { OverviewPage } from './overview-page'

const FIGURES = {
  states: [{ key: 'in-review', people: 3 }],
  days: [{ key: '2021-11-25', people: 3 }],
  countries: [{ key: 'CO', people: 3 }],
  capacities: [{ key: 'individual', people: 3 }],
  modes: [{ key: 'online', people: 3 }],
}

const DRIFT = {
  ...{ draft: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0004', reference: 'Corrigendum 1' },
  ...{ slug: 'u4ssc-6', position: 0 },
  drift: [
    {
      ...{ pointer: '/mode', letter: 'virtual', meeting: 'hybrid', note: null },
      cites: { reference: 'TSB Circular 352', paragraph: '1' },
    },
  ],
}

const [ID, AT] = ['6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5f', '2021-11-25T09:00:00.000Z']
const DOCUMENT: MeetingDocument = {
  ...{ id: ID, meeting: 'u4ssc-6', state: 'waiting', reason: null, sentBy: 'Ana', own: false },
  ...{ sentAt: AT, url: 'https://api.example.org/v1/document-files/1' },
  file: { name: 'Agenda.pdf', type: 'application/pdf', size: 9 },
}
const SPEAKER: SpeakerInvitation = {
  ...{ id: ID, meeting: 'u4ssc-6', speaker: 'ana', name: 'Ana', email: 'ana@example.org' },
  ...{ language: 'en', createdAt: AT, revokedAt: null, answer: null, answeredAt: null },
  materials: [
    {
      ...{ id: ID, kind: 'biography', text: 'Writes.', file: null, url: null, session: null },
      ...{ state: 'waiting', reason: null, sentAt: AT },
    },
  ],
}

const NOTICE: Notice = {
  ...{ id: ID, kind: 'notice', meeting: 'u4ssc-6', title: 'Sixth Meeting', language: 'en' },
  ...{ since: null, release: null, words: {}, state: 'drafted', version: 1, sendAt: null },
  ...{ createdAt: AT, approvedAt: null, queuedAt: null, delivery: {} },
  audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
}

function apiWith(figures: unknown = FIGURES) {
  return new FakeApi({
    'GET /v1/drafts': () => ({ items: [SAMPLE_DRAFT], nextCursor: null }),
    'GET /v1/drift': () => ({ items: [DRIFT] }),
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/registration-figures': () => figures,
    'GET /v1/meeting-documents': () => ({ items: [DOCUMENT] }),
    'GET /v1/speaker-invitations': () => ({ items: [SPEAKER] }),
    'GET /v1/notices': () => ({ items: [NOTICE], nextCursor: null }),
    'GET /v1/email-health': () => ({ canSend: false, waiting: 24, failed: 1 }),
  })
}

it('an owner sees open drafts, submissions, registrations to review, and charts', async () => {
  openPage(<OverviewPage />, { api: apiWith(), role: 'owner' })
  expect(await screen.findByText('1 open issue')).toBeTruthy()
  const waiting = await screen.findByRole('link', { name: '3 registrations to review' })
  expect(waiting.getAttribute('href')).toBe('/registrations?state=in-review')
  expect(await screen.findByRole('rowheader', { name: 'Colombia', hidden: true })).toBeTruthy()
  const drift = await screen.findByRole('link', { name: 'Corrigendum 1' })
  expect(drift.getAttribute('href')).toBe(`/publish/${DRIFT.draft}`)
  expect(screen.getByText('1 difference from the circular')).toBeTruthy()
  const document = await screen.findByRole('link', { name: '1 document to approve' })
  expect(document.getAttribute('href')).toBe('/meetings/u4ssc-6')
  expect(screen.getByRole('link', { name: '1 speaker submission to review' })).toBeTruthy()
})

it('it says that emails are not sent, how many wait, and which notices await approval', async () => {
  openPage(<OverviewPage />, { api: apiWith(), role: 'owner' })
  expect(
    await screen.findByText('Emails are not being sent because no email server is set up.'),
  ).toBeTruthy()
  expect(screen.getByText('24 emails are waiting.', { exact: false })).toBeTruthy()
  const notice = await screen.findByRole('link', { name: '1 notice to approve' })
  expect(notice.getAttribute('href')).toBe('/notices?state=drafted')
  expect(screen.getByRole('link', { name: '24 emails waiting to be sent' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '1 email could not be sent' })).toBeTruthy()
})

it('an editor sees no registrations, and no request is made for them', async () => {
  const api = apiWith()
  openPage(<OverviewPage />, { api, role: 'editor' })
  await screen.findByText('1 open issue')
  expect(api.calls).not.toContain('GET /v1/registration-figures')
})

it('without registrations, it says so instead of an empty chart', async () => {
  const none = { states: [], days: [], countries: [], capacities: [], modes: [] }
  openPage(<OverviewPage />, { api: apiWith(none), role: 'registrar' })
  expect(
    await screen.findByText('No registrations yet. Numbers will appear here when people register.'),
  ).toBeTruthy()
})

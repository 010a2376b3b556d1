import type { Notice } from '@u4ssc/client/emails'
import { FakeApi } from './fake-api'
import { ANOTHER_REGISTRATION, SAMPLE_REGISTRATION } from './sample-registration'

export const PEOPLE = [SAMPLE_REGISTRATION, ANOTHER_REGISTRATION]

export const FORM = {
  meeting: 'u4ssc-6',
  title: 'Sixth Meeting',
  open: false,
  status: { kind: 'none' },
  openTo: 'everyone',
  opensAt: null,
  closesAt: null,
  modes: [{ mode: 'online', full: false, fullFor: [] }],
  rule: 'automatic',
  questions: [],
}

/** An email to both people, which leaves a minute after it was sent. */
export const SENT_NOTICE: Notice = {
  ...{ id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0009', kind: 'notice', meeting: 'u4ssc-6' },
  ...{ title: 'Sixth Meeting', language: 'en', since: null, release: null },
  audience: {
    registrants: {
      ...{ states: ['in-review', 'confirmed'], mode: null, delegation: null },
      people: PEOPLE.map(({ id }) => id),
    },
    ...{ followers: false, speakers: false, focalPoints: false },
  },
  ...{ words: {}, attachments: [], state: 'approved', mayApprove: true, pageLevel: null },
  ...{ version: 2, sendAt: '2026-11-20T09:01:00Z', createdAt: '2026-11-20T09:00:00Z' },
  ...{ approvedAt: '2026-11-20T09:00:00Z', queuedAt: null, delivery: {} },
}

/**
 * A fake API with two registrations, one of them in review.
 *
 * @param outcomes - of each decision
 */
export function apiWith(
  outcomes: unknown[] = [],
  answers: ConstructorParameters<typeof FakeApi>[0] = {},
) {
  return new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/registrations': ({ query }) => ({
      items: PEOPLE.filter(({ state }) => (query.get('state') ?? state) === state),
      nextCursor: null,
    }),
    'GET /v1/lists/u4ssc-6/registrations': () => '',
    'GET /v1/registration-figures': () => ({
      states: [
        { key: 'in-review', people: 14 },
        { key: 'offered', people: 1 },
      ],
      days: [],
      countries: [],
      capacities: [],
      modes: [],
    }),
    [`GET /v1/registration-records/${SAMPLE_REGISTRATION.id}`]: () => ({
      registration: SAMPLE_REGISTRATION,
      notes: [],
      history: [
        ...[
          { action: 'apply', by: { kind: 'registrant' }, state: 'unconfirmed' },
          { action: 'offer-place', by: { kind: 'platform' }, state: 'offered' },
          { action: 'add-registration-note', by: { kind: 'user', name: 'Kim' }, state: null },
        ].map((act) => ({ kind: 'act', at: SAMPLE_REGISTRATION.createdAt, ...act })),
        {
          kind: 'email',
          at: SAMPLE_REGISTRATION.createdAt,
          email: 'offered',
          subject: null,
          state: 'sent',
        },
        { kind: 'check-in', at: '2021-12-07T08:40:00.000Z', sitting: '2021-12-07' },
      ],
      duplicates: [
        { id: ANOTHER_REGISTRATION.id, name: 'x', email: 'bo@example.org', state: 'confirmed' },
      ],
    }),
    [`POST /v1/registration-records/${SAMPLE_REGISTRATION.id}/notes`]: () =>
      new Response(null, { status: 204 }),
    'GET /v1/registration-forms/u4ssc-6': () => FORM,
    'POST /v1/registration-records': () => ({ ...ANOTHER_REGISTRATION, name: 'Walk In' }),
    'GET /v1/meetings/u4ssc-6/registration-views': () => ({ items: [] }),
    'GET /v1/email-health': () => ({
      ...{ canSend: true, waiting: 0, failed: 0 },
      toChosen: { maxPeople: 25, delaySeconds: 60 },
    }),
    'POST /v1/notices': () => SENT_NOTICE,
    [`POST /v1/notices/${SENT_NOTICE.id}/discard`]: () => ({ ...SENT_NOTICE, state: 'discarded' }),
    'POST /v1/registrations/decisions': () => ({ outcomes }),
    ...answers,
  })
}

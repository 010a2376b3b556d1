import { screen, within } from '@testing-library/react'
import { NoticeChangeSchema, NoticePageLevelSchema } from '@u4ssc/client/emails'
import type { Notice } from '@u4ssc/client/emails'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { CONFIRMED_ALONE } from '../schema'
import { NoticePage } from './notice-page'
const ID = '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0004'
const DRAFT: Notice = {
  id: ID,
  kind: 'notice',
  meeting: 'u4ssc-6',
  title: 'Sixth Meeting',
  language: 'en',
  since: null,
  release: null,
  audience: CONFIRMED_ALONE,
  words: {},
  attachments: [],
  state: 'drafted',
  mayApprove: true,
  pageLevel: null,
  version: 1,
  sendAt: null,
  createdAt: '2026-11-20T09:00:00Z',
  approvedAt: null,
  queuedAt: null,
  delivery: {},
}
const MEETING_FILE = '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0005'
const COUNT = { registrants: 12, followers: 0, speakers: 0, focalPoints: 0, languages: { fr: 12 } }

type Answers = ConstructorParameters<typeof FakeApi>[0]

/** A fake API with one notice that changes with each request. */
function open(notice: Partial<Notice> = {}, answers: Answers = {}) {
  let now = { ...DRAFT, ...notice }
  const become = (change: object) => (now = { ...now, ...change, version: now.version + 1 })
  const api = new FakeApi({
    [`GET /v1/notices/${ID}`]: () => now,
    [`PUT /v1/notices/${ID}`]: ({ body }) => {
      const { words, audience } = NoticeChangeSchema.parse(body)
      return become({ words, audience })
    },
    [`POST /v1/notices/${ID}/approval`]: () =>
      become({ state: 'queued', queuedAt: DRAFT.createdAt, delivery: { queued: 12 } }),
    [`PUT /v1/notices/${ID}/page-level`]: ({ body }) => {
      const { pageLevel } = NoticePageLevelSchema.parse(body)
      return become({ pageLevel })
    },
    [`POST /v1/notices/${ID}/discard`]: () => become({ state: 'discarded' }),
    [`POST /v1/notices/${ID}/test`]: () => ({ message: ID, to: 'me@example.org' }),
    [`GET /v1/notices/${ID}/preview`]: ({ query }) => ({
      subject: `In ${query.get('language')}`,
      text: `To a ${query.get('reader')}`,
      html: '<p></p>',
    }),
    'POST /v1/notice-audiences': () => ({ people: 12, ...COUNT }),
    ...answers,
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/notices/:id" element={<NoticePage />} />
    </Routes>
  )
  return {
    api,
    become,
    user: openPage(page, { api, role: 'editor', at: `/meetings/u4ssc-6/notices/${ID}` }),
  }
}
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })

it('a notice is written, saved, and sent only after approval', async () => {
  const { api, user } = open()
  await screen.findByText('12 people')
  expect((await button('Approve and send')).disabled).toBe(true)
  await user.type(screen.getByLabelText('Subject'), 'Documents')
  await user.type(screen.getByLabelText('Text'), 'They are ready.')
  await user.click(await button('Save'))
  await screen.findByText('All changes saved')
  await user.click(await button('Approve and send'))
  const dialog = screen.getByRole('dialog', { name: 'Send this notice to 12 people?' })
  expect(api.calls).not.toContain(`POST /v1/notices/${ID}/approval`)
  await user.click(within(dialog).getByRole('button', { name: 'Approve and send' }))
  await screen.findByRole('heading', { name: 'Delivery' })
  expect(api.bodies).toContainEqual({ version: 2, sendAt: null })
  expect(api.bodies).toContainEqual({
    version: 1,
    audience: CONFIRMED_ALONE,
    words: { en: { subject: 'Documents', text: 'They are ready.' } },
  })
})

it('the writer of a notice learns who can approve it, instead of a button that is refused', async () => {
  open({ words: { en: { subject: 'A', text: 'B' } }, mayApprove: false })
  const part = within(await screen.findByRole('region', { name: 'Approval and sending' }))
  part.getByText(/You wrote this text. Another owner, editor or registrar/)
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull()
  expect(screen.queryByLabelText('Send time')).toBeNull()
  expect(await button('Discard')).toBeTruthy()
})

it('after a conflict, typed text is kept and the other version can be loaded', async () => {
  const theirs = { en: { subject: 'Theirs', text: 'By somebody else.' } }
  const { become, user } = open(
    {},
    { [`PUT /v1/notices/${ID}`]: () => refuse('notice-changed', 409) },
  )
  const subject = await screen.findByLabelText<HTMLInputElement>('Subject')
  await user.type(subject, 'Mine')
  become({ words: theirs })
  await user.click(await button('Save'))
  await screen.findByText(/A colleague changed this notice/)
  expect(subject.value).toBe('Mine')
  await user.click(await button('Load their version'))
  expect(subject.value).toBe('Theirs')
})

it('the preview shows each language and reader, and a test can be sent', async () => {
  const { user } = open({ words: { en: { subject: 'A', text: 'B' } } })
  await screen.findByText('To a registrant')
  const preview = screen.getByRole('region', { name: 'Preview' })
  await user.selectOptions(within(preview).getByLabelText('Language'), 'ar')
  await user.selectOptions(within(preview).getByLabelText('Preview as'), 'follower')
  await screen.findByText('To a follower')
  await screen.findByText('In ar')
  await user.click(await button('Send a test to me'))
  await screen.findByText('A test email to me@example.org is in the outbox.')
})

it('the audience is chosen and counted again', async () => {
  const { api, user } = open()
  await user.click(await screen.findByRole('checkbox', { name: 'Subscribers' }))
  await user.click(screen.getByRole('checkbox', { name: 'Waiting list' }))
  const states = ['confirmed', 'waiting']
  const registrants = { ...CONFIRMED_ALONE.registrants, states }
  const audience = { ...CONFIRMED_ALONE, registrants, followers: true }
  await screen.findByText('12 people')
  expect(api.bodies.at(-1)).toEqual({ meeting: 'u4ssc-6', audience })
})

it('a notice is shown on the meeting page, and is removed from there after it was sent', async () => {
  const { api, user } = open({ state: 'queued', queuedAt: DRAFT.createdAt })
  const level = await screen.findByLabelText<HTMLSelectElement>('Level')
  await user.selectOptions(level, 'Important')
  await expect.poll(() => level.value).toBe('important')
  await user.selectOptions(level, 'Not shown')
  await expect.poll(() => level.value).toBe('')
  expect(api.bodies).toEqual(
    expect.arrayContaining([
      { version: 1, pageLevel: 'important' },
      { version: 2, pageLevel: null },
    ]),
  )
})

it('a notice is discarded after confirmation', async () => {
  const { user } = open()
  await user.click(await button('Discard'))
  const dialog = screen.getByRole('dialog', { name: 'Discard this notice?' })
  await user.click(within(dialog).getByRole('button', { name: 'Discard' }))
  await screen.findByText('Discarded')
})

it('a misspelt placeholder is reported before the notice is saved, and others can be inserted', async () => {
  const { user } = open()
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Text')
  await user.type(text, 'Dear {{{{nmae}}')
  await screen.findByText(/These placeholders cannot be used here: {{nmae}}/)
  await user.clear(text)
  await user.click(screen.getByText('Placeholders, filled in for each person'))
  await user.click(screen.getByRole('button', { name: 'Insert {{name}}' }))
  expect(text.value).toBe('{{name}}')
  expect(screen.queryByText(/These placeholders cannot be used here/)).toBeNull()
})

it('a placeholder takes the place of the selection, and the caret goes after it', async () => {
  const { user } = open()
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Text')
  await user.clear(text)
  await user.type(text, 'Dear X, welcome.')
  text.setSelectionRange(5, 6)
  await user.click(screen.getByText('Placeholders, filled in for each person'))
  await user.click(screen.getByRole('button', { name: 'Insert {{name}}' }))
  expect(text.value).toBe('Dear {{name}}, welcome.')
  expect(document.activeElement).toBe(text)
  expect([text.selectionStart, text.selectionEnd]).toEqual([13, 13])
})

it('a document of the meeting is attached to the notice, and removed again', async () => {
  const attached = { id: MEETING_FILE, name: 'Agenda.pdf', type: 'application/pdf', size: 12_400 }
  const file = { name: 'Agenda.pdf', type: 'application/pdf', size: 12_400 }
  const document = {
    ...{ id: MEETING_FILE, meeting: 'u4ssc-6', file, state: 'approved', reason: null },
    ...{
      sentBy: 'Ada',
      own: false,
      mayDecide: true,
      sentAt: DRAFT.createdAt,
      revision: 1,
      replaces: null,
    },
    url: 'https://api.example.org/v1/document-files/1',
  }
  const { api, become, user } = open(
    {},
    {
      'GET /v1/meeting-documents': () => ({ items: [document] }),
      [`POST /v1/notices/${ID}/attached-documents`]: () => become({ attachments: [attached] }),
      [`DELETE /v1/notices/${ID}/attachments/${MEETING_FILE}`]: () => become({ attachments: [] }),
    },
  )
  await user.selectOptions(await screen.findByLabelText('Attach a meeting document'), 'Agenda.pdf')
  const section = screen.getByRole('region', { name: 'Attachments' })
  await within(section).findByText('13 kB')
  expect(api.bodies).toContainEqual({ document: MEETING_FILE })
  await user.click(await button('Remove: Agenda.pdf'))
  await expect.poll(() => within(section).queryByText('13 kB')).toBeNull()
})

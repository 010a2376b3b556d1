import { screen, waitFor, within } from '@testing-library/react'
import type { OpenIssue } from '@u4ssc/client/drafts'
import type { Notice } from '@u4ssc/client/emails'
import type { Role } from '@u4ssc/client/people'
import type { Diagnostic } from '@u4ssc/domain'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { openPage } from '../../../test/open-page'
import { FakeMeeting, HYBRID, SENT_ID } from '../../../test/fake-meeting'
import { PublishPage } from './publish-page'
const MOVE: OpenIssue = {
  ...{ kind: 'move-programme', key: 'move-programme/0', position: 0 },
  ...{ pointer: '/meetings/0/programme', answers: ['move', 'hide', 'one-by-one'] },
  ...{ decision: null, from: ['2021-12-07'], to: ['2021-12-14'], sessions: 8 },
}

function open(fake: FakeMeeting, role: Role = 'editor') {
  const page = (
    <Routes>
      <Route path="/publish/:id" element={<PublishPage />} />
      <Route path="/meetings/u4ssc-6/programme" element={<p>The programme</p>} />
    </Routes>
  )
  return openPage(page, { api: fake.api, role, at: '/publish/change-1' })
}

function changed(...changes: FakeMeeting['reviewed']['changes']): FakeMeeting {
  const fake = new FakeMeeting()
  fake.reviewed = { ...fake.reviewed, changes }
  return fake
}

const button = () => screen.findByRole('button', { name: 'Publish version 2' })
const section = (name: string) => screen.findByRole('region', { name })

it('the review has six sections in order, and those without changes say so', async () => {
  open(changed(HYBRID))
  const facts = await section('Facts')
  expect(within(facts).getByText('1 change')).toBeTruthy()
  expect(within(facts).getByText('Online').tagName).toBe('S')
  expect(within(facts).getByText('In person and online').tagName).toBe('B')
  expect(within(facts).getByText('Ana: A room is free')).toBeTruthy()
  expect(within(await section('Programme')).getByText('No change')).toBeTruthy()
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
  expect(headings).toEqual([
    'Open issues',
    'Facts',
    'Programme',
    'Deadlines, reminders and eligibility',
    'Calendars',
    'Who will be notified',
    'Publish version 2',
  ])
})

it('a published meeting needs a public reason, and exactly what was reviewed is published', async () => {
  const fake = changed(HYBRID)
  const user = open(fake)
  await user.click(await button())
  expect(screen.getByText('Enter a reason to publish.')).toBeTruthy()
  await user.type(screen.getByLabelText('Reason for this version (public)'), 'A room is free')
  await user.click(await button())
  expect(await screen.findByText('Published.')).toBeTruthy()
  expect(fake.api.bodies).toEqual([
    { version: 1, reviewed: 'reviewed-1', reason: 'A room is free' },
  ])
})

const WAITING: Notice = {
  ...{ id: SENT_ID, kind: 'changed', meeting: 'u4ssc-6', title: 'Sixth Meeting', language: 'en' },
  ...{
    since: 1,
    release: 2,
    words: {},
    attachments: [],
    state: 'drafted',
    mayApprove: true,
    pageLevel: null,
    version: 1,
    sendAt: null,
  },
  audience: { registrants: null, followers: true, speakers: false, focalPoints: false },
  ...{ createdAt: '2021-11-25T09:00:00.000Z', approvedAt: null, queuedAt: null, delivery: {} },
}

async function publishWith(notices: Notice[], people: number) {
  const fake = changed(HYBRID)
  Object.assign(fake, { notices, people })
  const user = open(fake)
  await user.type(
    await screen.findByLabelText('Reason for this version (public)'),
    'A room is free',
  )
  await user.click(await button())
  await screen.findByText('Published.')
  return fake
}

it('after publishing, the notice of the version is the next step, with its number of people', async () => {
  await publishWith([WAITING], 12)
  const link = await screen.findByRole('link', { name: 'Notify participants' })
  expect(link.getAttribute('href')).toContain(`/notices/${SENT_ID}`)
  expect(screen.getByText(/goes to 12 people/)).toBeTruthy()
})

it('after publishing, the meeting in the dashboard is one click away', async () => {
  await publishWith([], 0)
  const pages = screen.getAllByRole('status').find((one) => one.textContent.includes('Published.'))
  if (!pages) throw new Error('Nothing says that it is published')
  const link = within(pages).getByRole('link', { name: /^Sixth Meeting/ })
  expect(link.getAttribute('href')).toBe('/meetings/u4ssc-6')
})

it.each([
  ['nobody is reached', [WAITING], 0],
  ['the notice is about no version', [{ ...WAITING, release: null }], 12],
])('after publishing, no notice is offered where %s', async (_, notices, people) => {
  const { api } = await publishWith(notices, people)
  await waitFor(() => expect(api.calls.join()).toContain('/v1/notices'))
  expect(screen.queryByRole('link', { name: 'Notify participants' })).toBeNull()
})

it('an open issue blocks publishing until it is answered', async () => {
  const fake = changed(HYBRID)
  fake.issues = [MOVE]
  const user = open(fake)
  await screen.findByRole('heading', { name: /^Move the programme to Tuesday, 14 December 2021/ })
  expect((await button()).getAttribute('aria-disabled')).toBe('true')
  expect(screen.getByText('Resolve 1 open issue to publish.')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: /^Hide the programme/ }))
  await user.click(screen.getByRole('button', { name: 'Apply' }))
  await waitFor(() => expect(screen.queryByText('Resolve 1 open issue to publish.')).toBeNull())
  expect(fake.api.bodies).toEqual([{ version: 1, issue: 'move-programme/0', answer: 'hide' }])
})

it('an answer to a draft that a colleague changed loads the draft, and can be given again', async () => {
  const fake = changed(HYBRID)
  fake.issues = [MOVE]
  const user = open(fake)
  await screen.findByRole('heading', { name: /^Move the programme to/ })
  fake.changeElsewhere([])
  await user.click(screen.getByRole('button', { name: 'Apply' }))
  await screen.findByText(/^A colleague changed the draft/)
  await waitFor(async () => {
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(screen.queryByText('Resolve 1 open issue to publish.')).toBeNull()
  })
  expect(fake.api.bodies.at(-1)).toMatchObject({ version: 2, issue: 'move-programme/0' })
})

it('uncertain facts block publishing until someone confirms them', async () => {
  const fake = changed(HYBRID)
  fake.issues = [
    {
      ...{ kind: 'uncertain-facts', key: 'uncertain-facts/meetings/0/x', position: 0 },
      ...{ pointer: '/meetings/0', pointers: ['/meetings/0/fee'] },
      ...{ answers: ['checked'], decision: null },
    },
  ]
  const user = open(fake)
  await screen.findByRole('heading', { name: /^Check 1 fact of “/ })
  expect((await button()).getAttribute('aria-disabled')).toBe('true')
  await user.click(screen.getByRole('button', { name: 'I checked these facts' }))
  await waitFor(() => expect(screen.queryByText('Resolve 1 open issue to publish.')).toBeNull())
  expect(fake.api.bodies).toEqual([
    { version: 1, issue: 'uncertain-facts/meetings/0/x', answer: 'checked' },
  ])
})

it('moving sessions one by one opens the programme', async () => {
  const fake = changed(HYBRID)
  fake.issues = [MOVE]
  const user = open(fake)
  await user.click(await screen.findByRole('radio', { name: /^Move sessions one by one/ }))
  await user.click(screen.getByRole('button', { name: 'Apply' }))
  expect(await screen.findByText('The programme')).toBeTruthy()
})

it('changes during the review are marked as new and published only after another review', async () => {
  const fake = changed(HYBRID)
  const user = open(fake)
  await user.type(
    await screen.findByLabelText('Reason for this version (public)'),
    'A room is free',
  )
  fake.refusal = 'review-outdated'
  fake.changeElsewhere([])
  fake.reviewed = {
    ...fake.reviewed,
    changes: [HYBRID, { ...HYBRID, what: 'fee', pointer: '/fee', before: 'free', after: 'paid' }],
  }
  await user.click(await button())
  expect(await screen.findByText(/The draft changed during your review/)).toBeTruthy()
  const fee = await screen.findByRole('row', { name: /^Fee New/ })
  expect(within(fee).getByText('There is a fee')).toBeTruthy()
  expect(within(screen.getByRole('row', { name: /^Format/ })).queryByText('New')).toBeNull()
  await user.click(await button())
  expect(await screen.findByText('Published.')).toBeTruthy()
  expect(fake.api.bodies.at(-1)).toMatchObject({ version: 2, reviewed: 'reviewed-2' })
})

it('a circular without a meeting offers to add one, to confirm that there is none, or to edit the text', async () => {
  const fake = new FakeMeeting()
  fake.issues = [
    {
      ...{ kind: 'no-meeting', key: 'no-meeting', position: null, pointer: null },
      ...{ answers: ['convenes-none'], decision: null },
    },
  ]
  const user = open(fake)
  await screen.findByRole('heading', { name: 'No meeting found' })
  expect(screen.getByRole('button', { name: 'Add a meeting' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Edit the text' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'This circular does not convene a meeting' }))
  await waitFor(() =>
    expect(fake.api.bodies).toEqual([{ version: 1, issue: 'no-meeting', answer: 'convenes-none' }]),
  )
})

it('words that may name a missing meeting are quoted, and the meeting can be added', async () => {
  const fake = new FakeMeeting()
  const { text } = fake.draft
  const words = text.slice(0, 12)
  const found: Diagnostic = {
    ...{ code: 'meeting-not-read', severity: 'warning', pointer: null, suggestion: null },
    span: { start: 0, end: words.length },
  }
  fake.draft = { ...fake.draft, read: { ...fake.draft.read, diagnostics: [found] } }
  fake.issues = [
    {
      ...{ kind: 'remark', key: 'remark/0', position: null, pointer: null, answers: ['accept'] },
      ...{ decision: null, diagnostic: 0, code: found.code },
    },
  ]
  open(fake)
  const card = await screen.findByRole('article')
  expect(card.querySelector('q')?.textContent).toBe(words)
  expect(within(card).getByRole('textbox', { name: 'Reason (secretariat only)' })).toBeTruthy()
  expect(within(card).getByRole('button', { name: 'Add a meeting' })).toBeTruthy()
})

it('a review that the dashboard cannot read names the request and leads back to the draft', async () => {
  const fake = changed(HYBRID)
  fake.unreadable = Response.json({ draft: 1 }, { headers: { 'x-request-id': 'request-17' } })
  open(fake)
  const problem = await screen.findByRole('alert')
  expect(problem.textContent).toMatch(/could not read the server’s answer.*request-17/)
  const back = await screen.findByRole('link', { name: 'Back to the draft' })
  expect(back.getAttribute('href')).toBe('/meetings/u4ssc-6/details')
})

it('a reader sees the review, and cannot decide its issues', async () => {
  const fake = changed(HYBRID)
  fake.issues = [MOVE]
  open(fake, 'reader')
  expect(await screen.findByText('Your role does not include publishing.')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

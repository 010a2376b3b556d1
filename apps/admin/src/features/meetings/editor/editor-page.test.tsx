import { screen, waitFor, within } from '@testing-library/react'
import { useQueryClient } from '@tanstack/react-query'
import type { MeetingDocument } from '@u4ssc/client/documents'
import type { Role } from '@u4ssc/client/people'
import { Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../../test/open-page'
import { draftsKey } from '../../../subjects/drafts/draft-keys'
import { FakeMeeting, HYBRID, SENT_ID } from '../../../test/fake-meeting'
import { MeetingEditorPage } from './editor-page'

function open(fake: FakeMeeting, part: string, role: Role = 'editor') {
  const page = (
    <>
      <ReadAgain />
      <Routes>
        <Route path="/meetings/:slug/:part" element={<MeetingEditorPage />} />
      </Routes>
    </>
  )
  return openPage(page, { api: fake.api, role, at: `/meetings/u4ssc-6/${part}` })
}

function ReadAgain() {
  const cache = useQueryClient()
  return (
    <button type="button" onClick={() => void cache.invalidateQueries({ queryKey: draftsKey })}>
      Read again
    </button>
  )
}

const READ = 'GET /v1/meetings/u4ssc-6/draft'
const SAVED = { timeout: 3000 }
const readsOf = ({ api }: FakeMeeting) => api.calls.filter((call) => call === READ).length
const programmeOf = ({ draft }: FakeMeeting) => draft.reading.meetings[0]?.programme ?? []

describe('the meeting editor', () => {
  it('saves automatically, field by field', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    const title = await screen.findByLabelText('Short title')
    await user.type(title, 'Sixth')
    await waitFor(() => expect(fake.draft.version).toBe(2), SAVED)
    expect(fake.draft.corrections).toEqual([
      { pointer: '/meetings/0/shortTitle', value: 'Sixth', note: null },
    ])
  })

  it('shows a visitor the sessions of each day below its date', async () => {
    const fake = new FakeMeeting()
    const { reading } = fake.draft
    const session = { kind: 'session', startTime: '10:00', endTime: '11:00', room: null } as const
    const programme = ['2021-12-08', '2021-12-07'].map((date) => ({
      ...{ ...session, id: date, date, title: `On ${date}`, speakers: [], documents: [] },
    }))
    const meetings = reading.meetings.map((meeting) => ({ ...meeting, programme }))
    fake.draft = { ...fake.draft, reading: { ...reading, meetings } }
    open(fake, 'preview')
    const headings = await screen.findAllByRole('heading', { level: 4 })
    const days = headings.map((heading) => heading.parentElement?.textContent)
    expect(days.slice(0, 2)).toEqual([
      expect.stringMatching(/^Tuesday, 7 December 2021.*On 2021-12-07$/),
      expect.stringMatching(/^Wednesday, 8 December 2021.*On 2021-12-08$/),
    ])
  })

  it('opens no draft by looking, and one with the first change', async () => {
    const fake = new FakeMeeting()
    fake.isStored = false
    const user = open(fake, 'details')
    const title = await screen.findByLabelText('Short title')
    expect(screen.getByRole('button', { name: 'Review and publish' })).toBeTruthy()
    expect(fake.api.calls).not.toContain('POST /v1/drafts')
    await user.type(title, 'Sixth')
    await waitFor(() => expect(fake.draft.version).toBe(2), SAVED)
    expect(fake.api.calls.filter((call) => call === 'POST /v1/drafts')).toHaveLength(1)
    expect(await screen.findByRole('link', { name: /^Review and publish/ })).toBeTruthy()
  })

  it('merges the change of a colleague who opened the draft first', async () => {
    const fake = new FakeMeeting()
    fake.isStored = false
    const user = open(fake, 'details')
    const title = await screen.findByLabelText('Short title')
    fake.changeElsewhere([{ pointer: '/meetings/0/mode', value: 'hybrid', note: null }])
    await user.type(title, 'Sixth')
    await waitFor(() => expect(fake.draft.version).toBe(3), { timeout: 6000 })
    expect(fake.draft.corrections.map(({ pointer }) => pointer)).toEqual([
      '/meetings/0/mode',
      '/meetings/0/shortTitle',
    ])
  })

  it('does not save invalid text, and shows an error', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    const website = await screen.findByLabelText('Website')
    await user.clear(website)
    await user.type(website, 'itu')
    expect(await screen.findByText(/Enter a full web address/)).toBeTruthy()
    expect(screen.getByText(/^Not saved/)).toBeTruthy()
  })

  it('names the field that is not saved', async () => {
    const user = open(new FakeMeeting(), 'details')
    const website = await screen.findByLabelText('Website')
    await user.clear(website)
    await user.type(website, 'itu')
    expect(await screen.findByText('Not saved: Website. Correct the marked fields.')).toBeTruthy()
  })

  it('stays saved while a new document is empty, and saves it when it is filled in', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'documents')
    await user.click(await screen.findByRole('button', { name: 'Add a document' }))
    expect(screen.queryByText(/^Not saved/)).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(screen.getByLabelText('Title'), 'Agenda')
    expect(await screen.findByText('Not saved: Documents. Correct the marked fields.')).toBeTruthy()
    await user.type(screen.getByLabelText('Link'), 'https://example.org/agenda.pdf')
    await waitFor(() => expect(fake.draft.reading.meetings[0]?.documents).toHaveLength(1), SAVED)
  })

  it('merges what a colleague saved in another field', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    await screen.findByLabelText('Short title')
    fake.changeElsewhere([{ pointer: '/meetings/0/fee', value: 'paid', note: null }])
    await user.type(screen.getByLabelText('Short title'), 'Sixth')
    await screen.findByText(/They were added here: Fee/, {}, SAVED)
    await waitFor(() => expect(fake.draft.corrections).toHaveLength(2), SAVED)
    expect(screen.getByLabelText('Fee')).toHaveProperty('value', 'paid')
  })

  it('shows what a colleague saved as soon as it is loaded', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    await user.type(await screen.findByLabelText('Short title'), 'Sixth')
    await waitFor(() => expect(fake.draft.version).toBe(2), SAVED)
    const fee = { pointer: '/meetings/0/fee', value: 'paid', note: null }
    fake.changeElsewhere([...fake.draft.corrections, fee])
    await user.click(screen.getByRole('button', { name: 'Read again' }))
    await screen.findByText(/They were added here: Fee/)
    expect(screen.getByLabelText('Fee')).toHaveProperty('value', 'paid')
    expect(screen.getByLabelText('Short title')).toHaveProperty('value', 'Sixth')
  })

  it('shows both versions of a conflict and loses neither', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    const title = await screen.findByLabelText('Short title')
    fake.changeElsewhere([{ pointer: '/meetings/0/shortTitle', value: 'Theirs', note: null }])
    await user.type(title, 'Mine')
    const alert = await screen.findByRole('group', { name: 'Short title' }, SAVED)
    expect(alert.textContent).toContain('Theirs')
    expect(title).toHaveProperty('value', 'Mine')
    await screen.findByText('Not saved: Short title. Choose one of the two versions.')
    await user.click(within(alert).getByRole('button', { name: 'Use their version' }))
    expect(title).toHaveProperty('value', 'Theirs')
  })

  it('does not take its own save for one of a colleague, if it reads it before the answer', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'details')
    const title = await screen.findByLabelText('Short title')
    let answer: (() => void) | undefined
    fake.heldSave = new Promise((resolve) => {
      answer = resolve
    })
    await user.type(title, 'Sixth')
    await waitFor(() => expect(fake.draft.version).toBe(2), SAVED)
    await user.type(title, ' meeting')
    await user.click(screen.getByRole('button', { name: 'Read again' }))
    await waitFor(() => expect(readsOf(fake)).toBeGreaterThan(1), SAVED)
    answer?.()
    await waitFor(() => expect(fake.draft.version).toBe(3), SAVED)
    expect(await screen.findAllByText(/^Saved /)).toBeTruthy()
    expect(screen.queryByRole('group', { name: 'Short title' })).toBeNull()
    expect(fake.draft.reading.meetings[0]?.shortTitle).toBe('Sixth meeting')
  })

  it('undoes and redoes', async () => {
    const user = open(new FakeMeeting(), 'details')
    const title = await screen.findByLabelText('Short title')
    await user.type(title, 'Sixth')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(title).toHaveProperty('value', '')
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(title).toHaveProperty('value', 'Sixth')
  })

  it('links to the review, says how many changes there are to publish, and has no publish button', async () => {
    const fake = new FakeMeeting()
    fake.reviewed = { ...fake.reviewed, changes: [HYBRID, HYBRID] }
    open(fake, 'details')
    const link = await screen.findByRole('link', { name: 'Review and publish' })
    expect(link.getAttribute('href')).toBe('/publish/change-1')
    await screen.findByText('2 changes to publish')
    expect(screen.queryByRole('button', { name: /Publish/ })).toBeNull()
  })

  it('lets a reader view and change nothing', async () => {
    open(new FakeMeeting(), 'details', 'reader')
    const title = await screen.findByLabelText('Short title')
    expect(title.closest('fieldset')?.disabled).toBe(true)
    expect(screen.getByText('View only. Your role does not include editing.')).toBeTruthy()
  })
})

describe('the programme', () => {
  it('can be built by keyboard, each session after the previous one', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'programme')
    const [add] = await screen.findAllByRole('button', { name: /^Add a session on/ })
    add?.focus()
    await user.keyboard('{Enter}')
    await user.keyboard('Opening{Enter}Panel{Enter}Closing')
    await waitFor(() => expect(programmeOf(fake)).toHaveLength(3), SAVED)
    expect(programmeOf(fake).map(({ title, startTime }) => `${startTime} ${title}`)).toEqual([
      '10:00 Opening',
      '10:30 Panel',
      '11:00 Closing',
    ])
  })

  it('moves a day to another date and keeps the session IDs', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'programme')
    const [add] = await screen.findAllByRole('button', { name: /^Add a session on/ })
    if (add) await user.click(add)
    await user.keyboard('Opening')
    await waitFor(() => expect(programmeOf(fake)).toHaveLength(1), SAVED)
    const [before] = programmeOf(fake)
    await user.click(screen.getByRole('button', { name: /^Move Tuesday/ }))
    const date = screen.getByLabelText('New date')
    await user.clear(date)
    await user.type(date, '2021-12-14')
    expect(screen.getByRole('dialog', { name: 'Move a day or the whole programme' })).toBeTruthy()
    expect(screen.getByText('Tuesday, 14 December 2021: 7 days later')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Move' }))
    await waitFor(
      () => expect(programmeOf(fake)).toEqual([{ ...before, date: '2021-12-14' }]),
      SAVED,
    )
  })

  it('announces a conflict immediately, and moves all later sessions', async () => {
    const fake = new FakeMeeting()
    const user = open(fake, 'programme')
    const [add] = await screen.findAllByRole('button', { name: /^Add a session on/ })
    if (add) await user.click(add)
    await user.keyboard('Opening{Enter}Panel')
    const start = screen.getByLabelText('Start: Panel')
    await user.clear(start)
    await user.type(start, '0945{Enter}')
    expect(await screen.findByText('1 problem')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Actions: Panel' }))
    await user.click(screen.getByRole('menuitem', { name: /Move this and later/ }))
    const minutes = screen.getByLabelText('Minutes')
    await user.clear(minutes)
    await user.type(minutes, '60{Enter}')
    expect(screen.getByLabelText('Start: Panel')).toHaveProperty('value', '10:45')
  })
})

it('a speaker submission is added to the draft', async () => {
  const fake = new FakeMeeting()
  const ana = { id: 'ana', name: 'Ana', title: null, organization: null, biography: null }
  fake.changeElsewhere([{ pointer: '/meetings/0/speakers', value: [ana], note: null }])
  const at = '2021-11-25T09:00:00.000Z'
  const sent = { id: SENT_ID, kind: 'biography', text: 'Writes.', file: null, url: null } as const
  const waiting = { ...sent, session: null, state: 'waiting', reason: null, sentAt: at } as const
  const invited = { id: SENT_ID, meeting: 'u4ssc-6', speaker: 'ana', name: 'Ana' } as const
  const answered = { answer: 'confirmed', answeredAt: at } as const
  const mailed = {
    email: 'ana@example.org',
    language: 'en',
    createdAt: at,
    revokedAt: null,
  } as const
  fake.speakers = [{ ...invited, ...mailed, ...answered, materials: [waiting] }]
  const user = open(fake, 'speakers')
  expect(await screen.findByText(/Confirmed/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Add to the draft: Biography: Ana' }))
  expect(await screen.findByText(/Added to the draft/)).toBeTruthy()
  expect(screen.getByLabelText('Biography')).toHaveProperty('value', 'Writes.')
})

const FILE: MeetingDocument = {
  ...{ id: SENT_ID, meeting: 'u4ssc-6', state: 'waiting', reason: null, sentBy: 'Ana' },
  ...{ sentAt: '2021-11-25T09:00:00.000Z', url: 'https://api.example.org/v1/document-files/1' },
  ...{ own: false, mayDecide: true, revision: 1, replaces: null },
  file: { name: 'Agenda.pdf', type: 'application/pdf', size: 9 },
}

describe('an uploaded file', () => {
  it('is approved by someone else than its sender, and added to the draft', async () => {
    const fake = new FakeMeeting()
    fake.documents = [FILE]
    const user = open(fake, 'documents')
    await user.click(await screen.findByRole('button', { name: 'Approve: Agenda.pdf' }))
    expect(await screen.findByText('Approved')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add to the draft: Agenda.pdf' }))
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Agenda')
    expect(screen.getByLabelText('Link')).toHaveProperty('value', FILE.url)
  })

  it('is not approved by its sender, whatever their role', async () => {
    const fake = new FakeMeeting()
    fake.documents = [{ ...FILE, own: true, mayDecide: false }]
    open(fake, 'documents', 'owner')
    expect(await screen.findByText('Another editor or owner must approve this file.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull()
  })
})

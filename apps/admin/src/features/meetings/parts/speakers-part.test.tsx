import { screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeMeeting, SENT_ID } from '../../../test/fake-meeting'
import { openPage } from '../../../test/open-page'
import { MeetingEditorPage } from '../editor/editor-page'

const ANA = { id: 'ana', name: 'Ana', title: 'Chair', organization: null, biography: null }
const BO = { ...ANA, id: 'bo', name: 'Bo', title: null }

const AT = '2021-11-25T09:00:00.000Z'
/** An invitation of Bo, who sent a biography. */
const INVITATION = {
  ...({ id: SENT_ID, meeting: 'u4ssc-6', speaker: 'bo', name: 'Bo', language: 'en' } as const),
  ...({ email: 'bo@example.org', answer: 'confirmed', answeredAt: AT } as const),
  ...{ createdAt: AT, revokedAt: null },
  materials: [
    {
      ...({ id: SENT_ID, kind: 'biography', text: 'Writes.', file: null, url: null } as const),
      ...({ session: null, state: 'waiting', reason: null, sentAt: AT } as const),
    },
  ],
}

function open() {
  const fake = new FakeMeeting()
  fake.speakers = [INVITATION]
  fake.changeElsewhere([{ pointer: '/meetings/0/speakers', value: [ANA, BO], note: null }])
  const page = (
    <Routes>
      <Route path="/meetings/:slug/:part" element={<MeetingEditorPage />} />
    </Routes>
  )
  return openPage(page, { api: fake.api, role: 'editor', at: '/meetings/u4ssc-6/speakers' })
}

const NAME = { selector: 'summary bdi' }
/** The rows of the list, by the text that they show. */
const rows = () => [...document.querySelectorAll<HTMLDetailsElement>('.items > li details')]
const openRows = () => rows().map((row) => row.open)

it('speakers are rows, which open one form at a time', async () => {
  const user = open()
  await user.click(await screen.findByText('Ana', NAME))
  await waitFor(() => expect(openRows()).toEqual([true, false]))
  await user.click(screen.getByText('Bo', NAME))
  await waitFor(() => expect(openRows()).toEqual([false, true]))
  await user.click(screen.getByText('Bo', NAME))
  await waitFor(() => expect(openRows()).toEqual([false, false]))
})

it('a new speaker opens, with the focus in the name', async () => {
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Add a speaker' }))
  expect(openRows()).toEqual([false, false, true])
  expect(document.activeElement).toBe(screen.getAllByLabelText('Name').at(-1))
})

it('a new speaker needs a name only after a person has left the field', async () => {
  const user = open()
  await user.click(await screen.findByRole('button', { name: 'Add a speaker' }))
  expect(screen.queryByText('Fill in this field.')).toBeNull()
  await user.tab()
  expect(screen.getByText('Fill in this field.')).toBeDefined()
})

it('a closed row says that a submission of the speaker is in review', async () => {
  open()
  await waitFor(() =>
    expect(rows()[1]?.querySelector('summary')?.textContent).toBe('Bo · In review'),
  )
  expect(rows()[0]?.querySelector('summary')?.textContent).toBe('Ana · Chair')
})

it('a closed row says what the speaker is and which value is wrong', async () => {
  const user = open()
  await screen.findByText('Ana', NAME)
  await user.type(screen.getAllByLabelText('Photo (web address)')[1] ?? document.body, 'x')
  const [ana, bo] = rows().map((row) => row.querySelector('summary')?.textContent)
  expect(ana).toBe('Ana · Chair')
  expect(bo).toMatch(/^Bo.*web address/)
})

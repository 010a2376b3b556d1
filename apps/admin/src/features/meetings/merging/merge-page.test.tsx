import { screen, waitFor, within } from '@testing-library/react'
import { RebaseRequestSchema } from '@u4ssc/client/drafts'
import type { Meeting, Session } from '@u4ssc/domain'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_DRAFT, SAMPLE_READING } from '../../../test/sample-draft'
import { MergePage } from './merge-page'
const [SAMPLE] = SAMPLE_READING.meetings
if (!SAMPLE) throw new Error('The sample has a meeting')
const session = (part: Partial<Session>): Session => ({
  ...{ id: 'opening', title: 'Opening', kind: 'session', date: '2021-12-07' },
  ...{ startTime: '10:00', endTime: '11:00', room: 'Main room', speakers: [], documents: [] },
  ...part,
})
const CHANGE = { ...SAMPLE_DRAFT, id: 'change-1', meeting: 'u4ssc-6' }
const of = (part: Partial<Session>): Meeting => ({ ...SAMPLE, programme: [session(part)] })

function open(mine: Meeting, theirs: Meeting) {
  const sent: unknown[] = []
  const states = { position: 0, slug: 'u4ssc-6', release: 3, latest: 4, base: of({}), mine, theirs }
  const api = new FakeApi({
    'GET /v1/drafts/change-1': () => CHANGE,
    'GET /v1/drafts/change-1/rebase': () => ({ draft: CHANGE.id, version: 1, meetings: [states] }),
    'POST /v1/drafts/change-1/rebase': ({ body }) => {
      sent.push(RebaseRequestSchema.parse(body).choices)
      return CHANGE
    },
  })
  const page = (
    <Routes>
      <Route path="/merge/:id" element={<MergePage />} />
      <Route path="/meetings/:slug/programme" element={<p>Programme of the draft</p>} />
    </Routes>
  )
  return { sent, user: openPage(page, { api, role: 'editor', at: '/merge/change-1' }) }
}

it('a room of the draft and a published day are merged, and saved without a choice', async () => {
  const { sent, user } = open(of({ room: 'Room A' }), of({ date: '2021-12-14' }))
  const row = await screen.findByRole('row', { name: /Opening: Room/ })
  expect(within(row).getAllByRole('cell').at(-1)?.textContent).toBe('Room A')
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.getByText(/1 session is outside the days of the meeting/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save merged draft' }))
  await screen.findByText('Programme of the draft')
  expect(sent).toEqual([[]])
})

it('a conflict waits for a choice, with nothing chosen before', async () => {
  const { sent, user } = open(
    of({ startTime: '11:45', endTime: '12:45' }),
    of({ startTime: '11:30', endTime: '12:15' }),
  )
  const radios = await screen.findAllByRole('radio', { checked: false })
  expect(radios).toHaveLength(2)
  const save = screen.getByRole('button', { name: 'Save merged draft' })
  expect(save.getAttribute('aria-disabled')).toBe('true')
  await user.click(save)
  expect(sent).toEqual([])
  await user.click(screen.getByRole('radio', { name: 'Opening: Time: 11:30–12:15' }))
  await waitFor(() => expect(save.getAttribute('aria-disabled')).toBe('false'))
  await user.click(save)
  await screen.findByText('Programme of the draft')
  expect(sent).toEqual([
    [{ position: 0, latest: 4, pointer: '/programme/opening/time', side: 'theirs' }],
  ])
})

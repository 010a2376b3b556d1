import { screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { SAMPLE_DRAFT } from '../../test/sample-draft'
import { OverviewOfMeeting } from '../../features/meetings/workspace/overview-page'
import { SAMPLE_MEETING } from '../../test/sample-meeting'
const NONE = { items: [], nextCursor: null }
const TITLE = 'Sixth Meeting of U4SSC'

function open(draft: unknown = { draft: SAMPLE_DRAFT, isStored: false }) {
  let withdrawn: unknown = null
  const api = new FakeApi({
    'GET /v1/meetings/u4ssc-6': () =>
      withdrawn === null ? SAMPLE_MEETING : refuse('meeting-withdrawn', 410),
    'GET /v1/drafts': () => NONE,
    'GET /v1/meetings/u4ssc-6/draft': () => draft,
    'GET /v1/overview': () => ({ meetings: [], dueDates: [] }),
    'GET /v1/drift': () => ({ items: [] }),
    'GET /v1/meetings/u4ssc-6/releases': () => NONE,
    'GET /v1/meetings/u4ssc-6/releases/1': () => ({ drift: [] }),
    'GET /v1/withdrawals': () => ({ items: withdrawn === null ? [] : [withdrawn] }),
    'PUT /v1/meetings/u4ssc-6/withdrawal': ({ body }) => {
      const reason = typeof body === 'object' && body !== null && 'reason' in body && body.reason
      withdrawn = { kind: 'meeting', id: 'u4ssc-6', title: TITLE, reason }
      withdrawn = { ...Object(withdrawn), withdrawnAt: '2021-11-25T09:00:00Z' }
      return withdrawn
    },
    'POST /v1/meetings/u4ssc-6/restoration': () => {
      withdrawn = null
      return new Response(null, { status: 204 })
    },
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug" element={<OverviewOfMeeting />} />
    </Routes>
  )
  return { api, user: openPage(page, { api, role: 'editor', at: '/meetings/u4ssc-6' }) }
}

it('a meeting is withdrawn and restored, each with a reason', async () => {
  const { api, user } = open()
  await user.click(await screen.findByRole('button', { name: `More: ${TITLE}` }))
  await user.click(screen.getByRole('menuitem', { name: 'Withdraw meeting' }))
  await user.click(await screen.findByRole('button', { name: 'Withdraw' }))
  expect(screen.getByText('Enter a reason.')).toBeTruthy()
  await user.type(screen.getByLabelText('Reason'), 'Published by mistake')
  await user.click(screen.getByRole('button', { name: 'Withdraw' }))
  expect(await screen.findByText('Published by mistake')).toBeTruthy()

  await user.click(screen.getByRole('button', { name: `Restore ${TITLE}` }))
  await user.type(screen.getByLabelText('Reason'), 'Withdrawn by mistake')
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  await waitFor(() => expect(screen.queryByText('Published by mistake')).toBeNull())
  expect(api.bodies).toEqual([
    { reason: 'Published by mistake' },
    { reason: 'Withdrawn by mistake' },
  ])
})

it('a meeting with an open draft offers to review its changes', async () => {
  const draft = { ...SAMPLE_DRAFT, id: 'change-1', meeting: 'u4ssc-6' }
  open({ draft, isStored: true })
  const link = await screen.findByRole('link', { name: 'Review and publish' })
  expect(link.getAttribute('href')).toBe('/publish/change-1')
})

it('a draft without a change offers nothing to review', async () => {
  open({ draft: SAMPLE_DRAFT, isStored: false })
  const button = await screen.findByRole('button', { name: 'Review and publish' })
  expect(button).toHaveProperty('disabled', true)
})

import { screen } from '@testing-library/react'
import type { ReleaseSummary } from '@u4ssc/client/meetings'
import type { Role } from '@u4ssc/client/people'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_DRAFT } from '../../../test/sample-draft'
import { ReleaseHistory } from './release-history'
const RELEASES: readonly ReleaseSummary[] = [2, 1].map((number) => ({
  ...{ number, name: null, sequence: 0, circular: null, reason: null, changes: [] },
  publishedAt: '2021-11-25T09:00:00.000Z',
}))
const NAME = 'Restore version 1'

function open(answer: () => unknown, { role = 'editor', published = 2 }: Given = {}) {
  const api = new FakeApi({ 'POST /v1/drafts': answer })
  const page = (
    <Routes>
      <Route
        path="/history"
        element={<ReleaseHistory slug="u4ssc-6" releases={RELEASES} published={published} />}
      />
      <Route path="/publish/:id" element={<p>The review</p>} />
    </Routes>
  )
  return { api, user: openPage(page, { api, role, at: '/history' }) }
}

interface Given {
  readonly role?: Role
  readonly published?: number | null
}

it('an earlier version opens as a draft for review', async () => {
  const { api, user } = open(() => ({ ...SAMPLE_DRAFT, id: 'change-1' }))
  await user.click(await screen.findByRole('button', { name: NAME }))
  expect(await screen.findByText('The review')).toBeTruthy()
  expect(api.bodies).toEqual([{ meeting: 'u4ssc-6', release: 1 }])
  expect(screen.queryByRole('button', { name: 'Restore version 2' })).toBeNull()
})

it('a refusal is shown at its version', async () => {
  const { user } = open(() => refuse('invalid-request', 422))
  await user.click(await screen.findByRole('button', { name: NAME }))
  expect(await screen.findByRole('alert')).toBeTruthy()
})

it.each<[string, Given]>([
  ['a person who only reads', { role: 'reader' }],
  ['a meeting that cannot change', { published: null }],
])('there is no restore button for %s', async (_, given) => {
  open(() => SAMPLE_DRAFT, given)
  await screen.findByRole('heading', { name: /^Version 1/ })
  expect(screen.queryByRole('button', { name: NAME })).toBeNull()
})

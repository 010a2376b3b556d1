import { screen } from '@testing-library/react'
import { may, registrations } from '@u4ssc/client/contract'
import { expect, it } from 'vitest'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { RequireRole } from './require-role'

function open(at: string) {
  openPage(
    <RequireRole may={(role) => may(registrations.list, role)} title="Participants">
      <p>Ana</p>
    </RequireRole>,
    { api: new FakeApi({}), role: 'registrar', meetings: ['u4ssc-6'], at },
  )
}

it.each([
  '/meetings/u4ssc-6/participants',
  '/circulars/amend/u4ssc-6',
  // Only the API knows the meetings of a draft
  '/circulars/0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52',
  '/publish/0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52',
])('a role for some meetings opens %s', async (at) => {
  open(at)
  await screen.findByText('Ana')
})

it.each([
  '/meetings/u4ssc-7/participants',
  '/registrations',
  '/meetings',
  '/circulars/create',
  '/circulars/amend/u4ssc-7',
])('a person limited to some meetings cannot open %s and sees the reason', async (at) => {
  open(at)
  await screen.findByText(/Your role covers some meetings only/)
  expect(screen.queryByText('Ana')).toBeNull()
})

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mayDecideRegistrations } from '../../features/registrations/permissions'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { RequireRole } from './require-role'

function open(at: string) {
  openPage(
    <RequireRole may={mayDecideRegistrations} title="Participants">
      <p>Ana</p>
    </RequireRole>,
    { api: new FakeApi({}), role: 'registrar', meetings: ['u4ssc-6'], at },
  )
}

it('a role for some meetings opens their pages', async () => {
  open('/meetings/u4ssc-6/participants')
  await screen.findByText('Ana')
})

it.each(['/meetings/u4ssc-7/participants', '/registrations', '/meetings'])(
  'a role for some meetings does not open %s, and says why',
  async (at) => {
    open(at)
    await screen.findByText(/Your role covers some meetings only/)
    expect(screen.queryByText('Ana')).toBeNull()
  },
)

import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { CertificatesPage } from './certificates-page'
const PERSON = {
  registration: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0001',
  ...{ name: 'Ana', organization: null, state: 'ready', sentAt: null },
}
const ABSENT = {
  ...{ ...PERSON, registration: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0002', name: 'Ben' },
  state: 'not-recorded',
}

function open(items: unknown[]) {
  const api = new FakeApi({
    'GET /v1/meetings/u4ssc-6/certificates': () => ({ items }),
    'POST /v1/meetings/u4ssc-6/certificates': () => ({ queued: 1 }),
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/certificates" element={<CertificatesPage />} />
    </Routes>
  )
  return {
    api,
    user: openPage(page, { api, role: 'registrar', at: '/meetings/u4ssc-6/certificates' }),
  }
}

it('one action sends the certificates of all who attended, after a confirmation', async () => {
  const { api, user } = open([PERSON, ABSENT])
  await user.click(await screen.findByRole('button', { name: 'Send 1 certificate' }))
  expect(api.calls).not.toContain('POST /v1/meetings/u4ssc-6/certificates')
  const dialog = screen.getByRole('dialog', { name: 'Send 1 certificate' })
  await user.click(within(dialog).getByRole('button', { name: 'Send' }))
  await screen.findByText('1 email is queued.')
  expect(api.calls).toContain('POST /v1/meetings/u4ssc-6/certificates')
})

it('certificates can be opened after the meeting, for people who have one', async () => {
  open([
    PERSON,
    ABSENT,
    {
      ...PERSON,
      registration: `${PERSON.registration.slice(0, -1)}3`,
      name: 'Cho',
      state: 'not-over',
    },
  ])
  await screen.findByText('Cho')
  const openers = screen.getAllByRole('button', { name: /^Open the certificate/ })
  expect(openers.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Open the certificate: Ana',
  ])
})

it('a person without a certificate has the reason, and nothing can be sent', async () => {
  const { user } = open([ABSENT])
  await screen.findByText('No check-in is recorded')
  const send = screen.getByRole<HTMLButtonElement>('button', { name: 'No certificates to send' })
  await user.click(send)
  await waitFor(() => expect(send.disabled).toBe(true))
})

import { screen, waitFor, within } from '@testing-library/react'
import type { MessagePreview } from '@u4ssc/client/emails'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { OutboxPage } from './outbox-page'

const MESSAGE: MessagePreview = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0003',
  kind: 'confirmed',
  meeting: 'u4ssc-6',
  to: 'ana@example.org',
  language: 'en',
  state: 'bounced',
  attempts: 3,
  nextAttemptAt: null,
  error: '550 No such mailbox',
  createdAt: '2026-11-20T09:00:00Z',
  sentAt: null,
  subject: 'You are registered: Sixth Meeting',
  text: 'Dear Ana, you are registered.',
  html: '<p>Dear Ana</p><script>parent.document.title = "taken"</script>',
  attachments: [{ name: 'Agenda.pdf', size: 12_400 }],
}

function open(at = '/messages') {
  let { state } = MESSAGE
  const now = () => ({ ...MESSAGE, state })
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/messages': () => ({ items: [now()], nextCursor: null }),
    [`GET /v1/messages/${MESSAGE.id}`]: now,
    [`POST /v1/messages/${MESSAGE.id}/resend`]: () => {
      state = 'queued'
      return now()
    },
  })
  return { api, user: openPage(<OutboxPage />, { api, role: 'registrar', at }) }
}

it('an email is shown as text and as HTML without scripts, whose links open new tabs', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Registration confirmed' }))
  const panel = screen.getByRole('complementary', { name: 'Registration confirmed' })
  await within(panel).findByText(MESSAGE.text)
  expect(within(panel).getByText('550 No such mailbox')).toBeTruthy()
  const frame = within(panel).getByTitle<HTMLIFrameElement>('Email preview')
  expect(frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox')
  expect(frame.srcdoc).toBe(`${MESSAGE.html}<base target="_blank">`)
  expect(within(panel).getByRole('listitem').textContent).toContain('Agenda.pdf')
})

it('an email is resent once', async () => {
  const { api, user } = open()
  await user.click(await screen.findByRole('button', { name: 'Registration confirmed' }))
  const resend = screen.getByRole<HTMLButtonElement>('button', { name: 'Resend' })
  await user.click(resend)
  await screen.findByText('Already queued.')
  expect(resend.disabled).toBe(true)
  expect(api.calls).toContain(`POST /v1/messages/${MESSAGE.id}/resend`)
})

it('the state in the address is used, and an invalid one shows all', async () => {
  const { api } = open('/messages?state=bounced')
  await screen.findByText('ana@example.org')
  expect(api.calls.filter((call) => call.includes('/messages'))).toEqual([
    'GET /v1/messages?state=bounced',
  ])
})

it('a refusal of the API is shown with a retry button', async () => {
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/messages': () => refuse('broken', 500),
  })
  openPage(<OutboxPage />, { api, role: 'owner' })
  await screen.findByText(/Something went wrong on the server/)
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

it('the outbox search finds emails by recipient', async () => {
  const { api, user } = open()
  await user.type(await screen.findByLabelText('Name or email address'), 'ana')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await waitFor(() => expect(api.calls).toContain('GET /v1/messages?q=ana'))
})

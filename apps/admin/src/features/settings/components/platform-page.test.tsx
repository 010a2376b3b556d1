import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { PlatformPage } from './platform-page'

const api = () =>
  new FakeApi({
    'GET /v1/platform-settings': () => ({
      settings: [
        { setting: 'mail-from', variable: 'MAIL_FROM', value: 'U4SSC <u4ssc@example.int>' },
        { setting: 'mail-server', variable: 'SMTP_URL', value: null },
      ],
      languages: ['en', 'ar'],
      engine: 'embedded',
      storedBytes: 12_345_678,
    }),
  })

it('each setting shows its value and its environment variable', async () => {
  openPage(<PlatformPage />, { api: api(), role: 'owner' })
  const sender = await screen.findByRole('row', { name: /^Sender/ })
  expect(within(sender).getByText('MAIL_FROM')).toBeTruthy()
  const server = screen.getByRole('row', { name: /^Email server/ })
  expect(within(server).getByText('Not set. Emails wait in the outbox.')).toBeTruthy()
  expect(screen.getByText('13 MB')).toBeTruthy()
  expect(screen.getByText(/copy the data folder/)).toBeTruthy()
})

it('an owner can download training cases and is asked to read them first', async () => {
  openPage(<PlatformPage />, { api: api(), role: 'owner' })
  const heading = await screen.findByRole('heading', { name: 'Export training cases' })
  const section = within(heading.closest('section') ?? heading)
  expect(section.getByText(/Read every file before you share it/)).toBeTruthy()
  expect(section.getByRole('link', { name: /Download/ }).getAttribute('href')).toBe(
    '/v1/training-cases.zip',
  )
})

it('an editor cannot open the settings, and no request is made', async () => {
  const asked = api()
  openPage(<PlatformPage />, { api: asked, role: 'editor' })
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(asked.calls).toEqual([])
})

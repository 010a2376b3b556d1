import { screen } from '@testing-library/react'
import { SecretariatSettingsSchema } from '@u4ssc/client/platform'
import type { SecretariatSettings } from '@u4ssc/client/platform'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SecretariatPage } from './secretariat-page'

const NOTHING: SecretariatSettings = {
  secretariat: {
    ...{ name: null, senderName: null, replyTo: null, letterhead: [] },
    signatory: { name: null, title: null, organization: null },
  },
  version: 0,
}

function open(save: (body: unknown) => unknown = (body) => body) {
  let saved: unknown = NOTHING
  const api = new FakeApi({
    'GET /v1/secretariat': () => saved,
    'GET /v1/secretariat/logo': () => ({ logo: null }),
    'PUT /v1/secretariat': ({ body }) => {
      const answer = save(body)
      if (answer instanceof Response) return answer
      saved = { ...SecretariatSettingsSchema.parse(body), version: 1 }
      return saved
    },
  })
  return { api, user: openPage(<SecretariatPage />, { api, role: 'owner' }) }
}

it('the names, the letterhead by line, and the signatory are saved', async () => {
  const { api, user } = open()
  await user.type(await screen.findByLabelText('Name of the secretariat'), 'U4SSC Secretariat')
  await user.type(screen.getByLabelText('Letterhead'), 'ITU{Enter}{Enter} Bureau ')
  await user.type(screen.getByLabelText('Name of the signatory'), 'Ada Example')
  await user.type(screen.getByLabelText('Organization of the signatory'), 'Example Bureau')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(api.bodies).toEqual([
    {
      secretariat: {
        ...{ name: 'U4SSC Secretariat', senderName: null, replyTo: null },
        ...{
          letterhead: ['ITU', 'Bureau'],
          signatory: { name: 'Ada Example', title: null, organization: 'Example Bureau' },
        },
      },
      version: 0,
    },
  ])
})

it('a wrong address or name is reported at its field before the request', async () => {
  const { api, user } = open()
  const address = await screen.findByLabelText('Address for replies')
  await user.type(address, 'nobody')
  await user.type(screen.getByLabelText('Name of the sender'), 'A <b>')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/Enter a valid email address/)
  screen.getByText(/without angle brackets/)
  expect(address.getAttribute('aria-invalid')).toBe('true')
  expect(api.bodies).toEqual([])
})

it('a change by somebody else is not overwritten', async () => {
  const { user } = open(() => refuse('settings-changed', 409))
  await user.type(await screen.findByLabelText('Name of the secretariat'), 'X')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody else has changed')
  expect(screen.getByLabelText('Name of the secretariat')).toHaveProperty('value', 'X')
})

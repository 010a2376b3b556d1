import { screen } from '@testing-library/react'
import type { Logo } from '@u4ssc/client/platform'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { LogoPart } from './logo-part'

const LOGO: Logo = {
  fileId: '0191f0f2-7c3e-7d44-9b1e-5c1f7a0e6b52',
  ...{ name: 'itu.png', type: 'image/png', size: 900, width: 300, height: 120 },
  alternativeText: 'ITU',
}

function open(saved: Logo | null, answer: () => unknown = () => ({ logo: LOGO })) {
  let logo = saved
  const change = (next: Logo | null, answered: unknown) => {
    if (!(answered instanceof Response)) logo = next
    return answered
  }
  const api = new FakeApi({
    'GET /v1/secretariat/logo': () => ({ logo }),
    'GET /v1/secretariat/logo/file': () => new Response('"a picture"'),
    'POST /v1/secretariat/logo': () => change(LOGO, answer()),
    'DELETE /v1/secretariat/logo': () => change(null, { logo: null }),
  })
  return { api, user: openPage(<LogoPart />, { api, role: 'owner' }) }
}

/** The fake API reads bodies as JSON. */
const pictureOf = (name: string, type: string) => {
  const text = '"a picture"'
  const arrayBuffer = () => new TextEncoder().encode(text).buffer
  return Object.assign(new File([text], name, { type }), { arrayBuffer })
}

it('a picture is saved with its alternative text, and shown', async () => {
  const { api, user } = open(null)
  await user.upload(
    await screen.findByLabelText('Choose a picture'),
    pictureOf('itu.png', 'image/png'),
  )
  await user.click(screen.getByRole('button', { name: 'Save the logo' }))
  await screen.findByText('Enter an alternative text.')
  await user.type(screen.getByLabelText('Alternative text of the logo'), 'ITU')
  expect(await screen.findByRole('img', { name: 'ITU' })).toHaveProperty(
    'src',
    `data:image/png;base64,${btoa('"a picture"')}`,
  )
  await user.click(screen.getByRole('button', { name: 'Save the logo' }))
  await screen.findByRole('button', { name: 'Delete the logo' })
  expect(api.calls).toContain('POST /v1/secretariat/logo?name=itu.png&alternativeText=ITU')
})

it('an SVG file is refused with the reason, and nothing is sent', async () => {
  const { api, user } = open(null)
  const field = await screen.findByLabelText('Choose a picture')
  field.removeAttribute('accept')
  await user.upload(field, pictureOf('itu.svg', 'image/svg+xml'))
  expect((await screen.findByRole('alert')).textContent).toContain('can contain scripts')
  await user.click(screen.getByRole('button', { name: 'Save the logo' }))
  expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([])
})

it('a picture that the API refuses is answered with the limits', async () => {
  const { user } = open(LOGO, () => refuse('invalid-request', 422))
  await user.upload(
    await screen.findByLabelText('Replace the picture'),
    pictureOf('a.png', 'image/png'),
  )
  await user.click(screen.getByRole('button', { name: 'Save the logo' }))
  expect((await screen.findByRole('alert')).textContent).toContain('50 to 4,000 pixels')
})

it('the alternative text alone is changed with the saved picture', async () => {
  const { api, user } = open(LOGO)
  await screen.findByRole('img', { name: 'ITU' })
  await user.type(screen.getByLabelText('Alternative text of the logo'), ' logo')
  await user.click(screen.getByRole('button', { name: 'Save the logo' }))
  await screen.findByText('itu.png')
  expect(api.calls).toContain('POST /v1/secretariat/logo?name=itu.png&alternativeText=ITU+logo')
  expect(api.bodies).toEqual(['a picture'])
})

it('the logo is deleted', async () => {
  const { user } = open(LOGO)
  await user.click(await screen.findByRole('button', { name: 'Delete the logo' }))
  await screen.findByLabelText('Choose a picture')
})

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SecondFactor } from './second-factor'
import { SignInPage } from '../sign-in/sign-in-page'

const PERSON = { id: 'ada', name: 'Ada', email: 'ada@example.org', role: 'owner', meetings: null }
const MADE = {
  uri: 'otpauth://totp/U4SSC:ada%40example.org?secret=MZXW6&issuer=U4SSC',
  secret: 'MZXW6',
  recoveryCodes: ['aaaaa-bbbbb', 'ccccc-ddddd'],
}
const done = () => new Response(null, { status: 204 })

function openAccount(start = { enabled: false, recoveryCodesLeft: 0 }) {
  let state = start
  const api = new FakeApi({
    'GET /v1/second-factor': () => state,
    'POST /v1/second-factor': () => MADE,
    'POST /v1/second-factor/confirmation': ({ body }) => {
      if (JSON.stringify(body) !== '{"code":"123456"}')
        return refuse('invalid-request', 422, [{ pointer: '/code', message: 'Another one' }])
      state = { enabled: true, recoveryCodesLeft: 2 }
      return done()
    },
    'POST /v1/second-factor/removal': ({ body }) => {
      const { code } = body as { code: string }
      if (code !== '123456')
        return refuse('invalid-request', 422, [{ pointer: '/code', message: 'Another one' }])
      state = { enabled: false, recoveryCodesLeft: 0 }
      return done()
    },
  })
  return { api, user: openPage(<SecondFactor />, { api, role: 'editor' }) }
}

it('two-step verification is set up with the password, a QR code and a first code', async () => {
  const { user } = openAccount()
  await user.type(await screen.findByLabelText('Current password'), 'four words in a row')
  await user.click(screen.getByRole('button', { name: 'Set up two-step verification' }))
  await screen.findByRole('img', { name: 'QR code' })
  expect(screen.getByText('MZXW6')).toBeTruthy()
  expect(screen.getByText('ccccc-ddddd')).toBeTruthy()
  await user.type(screen.getByLabelText('Code'), '000000')
  await user.click(screen.getByRole('button', { name: 'Turn on' }))
  await screen.findByText(/Enter the six digits/)
  await user.clear(screen.getByLabelText('Code'))
  await user.type(screen.getByLabelText('Code'), '123456')
  await user.click(screen.getByRole('button', { name: 'Turn on' }))
  await screen.findByText('On. You have 2 recovery codes left.')
})

it('two-step verification is turned off with the password and a code', async () => {
  const { api, user } = openAccount({ enabled: true, recoveryCodesLeft: 0 })
  await screen.findByText(/You have no recovery codes left/)
  await user.click(screen.getByRole('button', { name: 'Turn off' }))
  await screen.findByText('Enter your password.')
  const password = 'four words in a row'
  await user.type(screen.getByLabelText('Current password'), password)
  const code = screen.getByLabelText('Verification code')
  await user.type(code, '654321')
  await user.click(screen.getByRole('button', { name: 'Turn off' }))
  await screen.findByText(/Incorrect code/)
  await user.clear(code)
  await user.type(code, '123456')
  await user.click(screen.getByRole('button', { name: 'Turn off' }))
  await screen.findByRole('button', { name: 'Set up two-step verification' })
  expect(api.bodies.at(-1)).toEqual({ password, code: '123456' })
})

it('signing in asks for the code after the password, and reports a wrong one', async () => {
  const api = new FakeApi({
    'GET /v1/session': () => PERSON,
    'POST /v1/session': ({ body }) => {
      const { code } = body as { code?: string }
      if (code === undefined) return refuse('second-factor-needed', 401)
      return code === '123456' ? PERSON : refuse('second-factor-refused', 401)
    },
  })
  const user = openPage(<SignInPage />, { api, role: 'owner' })
  await user.type(screen.getByLabelText('Email address'), PERSON.email)
  await user.type(screen.getByLabelText('Password'), 'four words in a row')
  expect(screen.queryByLabelText('Verification code')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  const code = await screen.findByLabelText('Verification code')
  await user.type(code, '654321')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  await screen.findByText(/Incorrect code/)
  await user.clear(code)
  await user.type(code, '123456')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  await expect.poll(() => api.bodies.at(-1)).toMatchObject({ code: '123456' })
})

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { ForgottenPasswordPage } from './forgotten-password-page'
import { NewPasswordPage } from './new-password-page'

const done = (status: number) => () => new Response(null, { status })

function openForgotten(answer: () => unknown) {
  const api = new FakeApi({ 'POST /v1/password-links': answer })
  return {
    api,
    user: openPage(<ForgottenPasswordPage />, { api, role: 'reader', at: '/forgotten-password' }),
  }
}

function openNew(at: string, answer: () => unknown) {
  const api = new FakeApi({ 'POST /v1/password-links/use': answer })
  return { api, user: openPage(<NewPasswordPage />, { api, role: 'reader', at }) }
}

it('the link is requested by address, and the page does not reveal whether an account exists', async () => {
  const { api, user } = openForgotten(done(202))
  await user.type(screen.getByLabelText('Email address'), 'eva@example.org')
  await user.click(screen.getByRole('button', { name: 'Send link' }))
  await screen.findByText(/Check your email/)
  expect(api.bodies).toEqual([{ email: 'eva@example.org', language: 'en' }])
})

it('an invalid address is reported at the field, and nothing is sent', async () => {
  const { api, user } = openForgotten(done(202))
  await user.type(screen.getByLabelText('Email address'), 'eva')
  await user.click(screen.getByRole('button', { name: 'Send link' }))
  expect(await screen.findByLabelText('Email address')).toHaveProperty('ariaInvalid', 'true')
  expect(api.bodies).toEqual([])
})

it('the link sets the password and leads to sign-in', async () => {
  const { api, user } = openNew('/new-password?token=one-time', done(204))
  await user.type(screen.getByLabelText('New password'), 'four words in a row')
  await user.click(screen.getByRole('button', { name: 'Save password' }))
  await screen.findByText('Your password has been changed. Sign in with the new password.')
  expect(api.bodies).toEqual([{ token: 'one-time', password: 'four words in a row' }])
  expect(screen.getByRole('link', { name: /sign/i })).toBeTruthy()
})

it('a used link leads to a new one', async () => {
  const { user } = openNew('/new-password?token=used', () => refuse('link-not-valid', 403))
  await user.type(screen.getByLabelText('New password'), 'four words in a row')
  await user.click(screen.getByRole('button', { name: 'Save password' }))
  expect(await screen.findByRole('link', { name: 'Reset your password' })).toBeTruthy()
})

it('a password reset link without a token shows no form', () => {
  openNew('/new-password', done(204))
  expect(screen.queryByLabelText('New password')).toBeNull()
})

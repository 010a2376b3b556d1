import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { webhooks } from '@u4ssc/client/contract'
import { createMemoryRouter, Route, RouterProvider, Routes, useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { SignedIn } from '../../frame/signed-in'
import { SignInPage } from '../../features/people/sign-in/sign-in-page'
import { FakeApi, refuse } from '../../test/fake-api'
import { Button } from '../button'
import { ClientContext } from './client'
import { ConnectionContext } from './connection'
import { useRead } from './operations'
import { usePerson, useSignOut } from './session'

const PERSON = { id: '1', name: 'Ada', email: 'ada@example.org', role: 'owner', meetings: null }
const SESSION = 'GET /v1/session'

function Webhooks() {
  const { data: person } = usePerson()
  const { data, error } = useRead(webhooks.list)
  const signOut = useSignOut()
  return (
    <>
      <p>{`Page of ${person?.name ?? 'nobody'} at ${useLocation().search}`}</p>
      <p>{error ? 'Failed' : data && 'Loaded'}</p>
      <Button onClick={() => void signOut()}>Sign out</Button>
    </>
  )
}

function open(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = new FakeApi({ 'GET /v1/webhooks': () => ({ items: [] }), ...answers })
  const pages = (
    <Routes>
      <Route path="/login" element={<SignInPage />} />
      <Route
        path="*"
        element={
          <SignedIn>
            <Webhooks />
          </SignedIn>
        }
      />
    </Routes>
  )
  const at = { initialEntries: ['/webhooks?state=failed'] }
  render(
    <ConnectionContext.Provider value={api.connection}>
      <ClientContext.Provider value={api.client}>
        <QueryClientProvider
          client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
        >
          <RouterProvider router={createMemoryRouter([{ path: '*', element: pages }], at)} />
        </QueryClientProvider>
      </ClientContext.Provider>
    </ConnectionContext.Provider>,
  )
  return { api, user: userEvent.setup() }
}

function away(): never {
  throw new TypeError('fetch failed')
}

async function signIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(await screen.findByLabelText('Email address'), PERSON.email)
  await user.type(screen.getByLabelText('Password'), 'four words in a row')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

it('a page without a session opens after signing in, with its filters', async () => {
  let isSignedIn = false
  const { user } = open({
    [SESSION]: () => (isSignedIn ? PERSON : refuse('signed-out', 401)),
    'POST /v1/session': () => {
      isSignedIn = true
      return PERSON
    },
  })
  await signIn(user)
  await screen.findByText('Page of Ada at ?state=failed')
})

it('a browser without a session opens the sign-in page without asking who is signed in', async () => {
  document.cookie = 'u4ssc.signed-in=; Max-Age=0'
  const { api } = open({})
  await screen.findByLabelText('Email address')
  expect(api.calls).not.toContain(SESSION)
})

it('a session that has ended leads to sign-in; a missing permission stays on the page', async () => {
  open({ [SESSION]: () => PERSON, 'GET /v1/webhooks': () => refuse('forbidden', 403) })
  await screen.findByText('Failed')
  open({ [SESSION]: () => PERSON, 'GET /v1/webhooks': () => refuse('signed-out', 401) })
  await screen.findByLabelText('Email address')
})

it.each([
  ['an unreachable server', away],
  ['a server with an error', () => refuse('error', 500)],
])('%s signs nobody out', async (_, answer) => {
  open({ [SESSION]: answer })
  await screen.findByText('Page of nobody at ?state=failed')
})

it('signing out opens the sign-in page even if the session has already ended, and forgets saved values', async () => {
  localStorage.setItem('RaStore.theme', '"dark"')
  const { api, user } = open({
    [SESSION]: () => PERSON,
    'DELETE /v1/session': () => refuse('signed-out', 401),
  })
  await screen.findByText('Loaded')
  await user.click(screen.getByRole('button', { name: 'Sign out' }))
  await screen.findByLabelText('Email address')
  expect(localStorage.getItem('RaStore.theme')).toBeNull()
  expect(api.calls).toContain('DELETE /v1/session')
})

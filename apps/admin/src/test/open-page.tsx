import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Person, Role } from '@u4ssc/client/people'
import type { ReactNode } from 'react'
import type { AuthProvider } from 'react-admin'
import { AdminContext, memoryStore, TestMemoryRouter } from 'react-admin'
import { ClientContext } from '../components/api/client'
import { ConnectionContext } from '../components/api/connection'
import { UnsavedGuard } from '../components/forms/unsaved-guard'
import { i18nProvider } from '../components/language/i18n-provider'
import type { FakeApi } from './fake-api'

interface Opening {
  readonly api: FakeApi
  readonly role: Role
  /** The meetings that the role is limited to. */
  readonly meetings?: Person['meetings']
  readonly at?: string
  /** Signs the person in; anyone is accepted without it. */
  readonly login?: AuthProvider['login']
}

/** Renders a page for a signed-in person, with an in-memory API. */
export function openPage(
  page: ReactNode,
  { api, role, meetings = null, at = '/', login }: Opening,
) {
  const authProvider = {
    login: login ?? (() => Promise.resolve()),
    logout: () => Promise.resolve(),
    checkAuth: () => Promise.resolve(),
    checkError: () => Promise.resolve(),
    getPermissions: () => Promise.resolve({ role, meetings }),
  }
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <TestMemoryRouter initialEntries={[at]}>
      <ConnectionContext.Provider value={api.connection}>
        <ClientContext.Provider value={api.client}>
          <AdminContext
            authProvider={authProvider}
            i18nProvider={i18nProvider}
            queryClient={queryClient}
            store={memoryStore()}
          >
            <UnsavedGuard>{page}</UnsavedGuard>
          </AdminContext>
        </ClientContext.Provider>
      </ConnectionContext.Provider>
    </TestMemoryRouter>,
  )
  return userEvent.setup()
}

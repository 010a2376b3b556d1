import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Person, Role } from '@u4ssc/client/people'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { ClientContext } from '../components/api/client'
import { ConnectionContext } from '../components/api/connection'
import { UnsavedGuard } from '../components/forms/unsaved-guard'
import type { FakeApi } from './fake-api'

interface Opening {
  readonly api: Pick<FakeApi, 'client' | 'connection'>
  readonly role: Role
  /** The meetings that the role is limited to. */
  readonly meetings?: Person['meetings']
  readonly at?: string
}

/** Renders a page for a signed-in person, with an in-memory API. */
export function openPage(page: ReactNode, { api, role, meetings = null, at = '/' }: Opening) {
  const person: Person = { id: 'one', name: 'A. Person', email: 'one@example.org', role, meetings }
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queryClient.setQueryData(['session'], person)
  const element = <UnsavedGuard>{page}</UnsavedGuard>
  render(
    <ConnectionContext.Provider value={api.connection}>
      <ClientContext.Provider value={api.client}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider
            router={createMemoryRouter([{ path: '*', element }], { initialEntries: [at] })}
          />
        </QueryClientProvider>
      </ClientContext.Provider>
    </ConnectionContext.Provider>,
  )
  return userEvent.setup()
}

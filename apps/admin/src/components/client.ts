import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { createContext, useContext } from 'react'

/** Whoever changes something sees it at once: what the browser has is asked about before it is shown. */
export const client = createClient({
  baseUrl: '',
  fetch: (input, init) => fetch(input, { ...init, cache: 'no-cache' }),
})

/** The client that the rooms talk to the API through; tests give another. */
export const ClientContext = createContext<Client>(client)

export function useClient(): Client {
  return useContext(ClientContext)
}

import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { createContext, useContext } from 'react'

export const client = createClient({ baseUrl: '' })

/** The client that the rooms talk to the API through; tests give another. */
export const ClientContext = createContext<Client>(client)

export function useClient(): Client {
  return useContext(ClientContext)
}

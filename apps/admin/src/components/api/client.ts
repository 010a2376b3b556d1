import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { createContext, useContext } from 'react'
import { OPTIONS } from './connection'

const client = createClient(OPTIONS)

/** The API client of the pages; tests provide a fake one. */
export const ClientContext = createContext<Client>(client)

export function useClient(): Client {
  return useContext(ClientContext)
}

import { createClient } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { createContext, useContext } from 'react'
import { sendFile } from './send-file'

/** Revalidates cached responses before use, so that people see their own changes immediately. */
export const client = createClient({
  baseUrl: '',
  fetch: (input, init) => fetch(input, { ...init, cache: 'no-cache' }),
  upload: sendFile,
})

/** The API client of the pages; tests provide a fake one. */
export const ClientContext = createContext<Client>(client)

export function useClient(): Client {
  return useContext(ClientContext)
}

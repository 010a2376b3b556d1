import type { ClientOptions, Connection } from '@u4ssc/client'
import { connect } from '@u4ssc/client'
import { createContext, useContext } from 'react'
import { sendFile } from './send-file'

/** Revalidates cached responses before use, so that people see their own changes immediately. */
export const OPTIONS: ClientOptions = {
  baseUrl: '',
  fetch: (input, init) => fetch(input, { ...init, cache: 'no-cache' }),
  upload: sendFile,
}

/** What operations are called through; tests provide a fake one. */
export const ConnectionContext = createContext<Connection>(connect(OPTIONS))

export function useConnection(): Connection {
  return useContext(ConnectionContext)
}

import { connect } from '@u4ssc/client'
import type { ClientOptions, Connection, SendFile } from '@u4ssc/client'
import { createContext, useContext } from 'react'

/** Sends a file like `fetch`, and reports its progress. */
const sendFile: SendFile = (url, { method = 'POST', headers, body }, onProgress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    request.withCredentials = true
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value))
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total)
    })
    request.addEventListener('load', () => {
      const { status, responseText } = request
      const type = request.getResponseHeader('content-type') ?? ''
      resolve(new Response(responseText, { status, headers: { 'content-type': type } }))
    })
    request.addEventListener('error', () => reject(new TypeError('The file could not be sent')))
    request.send(body)
  })

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

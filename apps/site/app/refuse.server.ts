import { data } from '@remix-run/node'

/** Answers with the page for a status: nothing there (404), or the API away (503). */
export function refuse(status: 404 | 503): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Remix takes what is thrown as the answer
  throw data(null, { status })
}

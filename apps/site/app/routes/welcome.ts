import { redirect } from '@remix-run/node'

/** The pages speak English only so far, so there is nothing to negotiate yet. */
export function loader() {
  return redirect('/en', { headers: { Vary: 'Accept-Language' } })
}

import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { negotiateLanguage } from '../i18n/negotiate-language'

/** Redirects to the home page in the language of the browser. */
export function loader({ request }: LoaderFunctionArgs) {
  const language = negotiateLanguage(request.headers.get('accept-language'))
  return redirect(`/${language}${new URL(request.url).search}`, {
    headers: { Vary: 'Accept-Language', 'Cache-Control': 'private, no-cache' },
  })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { refuse } from '../refuse.server'
import { languageIn } from '../i18n/i18n'

/** All pages are below a language code; any other first segment is not found. */
export function loader({ request }: LoaderFunctionArgs) {
  return languageIn(new URL(request.url).pathname) ?? refuse(404)
}

export default function InLanguage() {
  return <Outlet />
}

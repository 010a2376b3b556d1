import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { refuse } from '../refuse.server'
import { languageIn } from '../i18n/i18n'

/** Every page stands below the code of its language; below any other word there is none. */
export function loader({ request }: LoaderFunctionArgs) {
  return languageIn(new URL(request.url).pathname) ?? refuse(404)
}

export default function InLanguage() {
  return <Outlet />
}

import { data } from '@remix-run/node'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  isRouteErrorResponse,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { Foot } from './components/foot'
import { Masthead } from './components/masthead'
import { ProblemPage } from './components/problem-page'
import { ScriptAddress } from './components/script-address'
import { findSecretariat } from './secretariat.server'
import stylesheet from './styles/site.css?url'
import { cookieOfChoice, visitorZoneOf } from './times/visitor-zone.server'
import { wordsForProblem } from './words/problem-words'
import { LANGUAGE, say, titleOf } from './words/say'

export async function loader({ request }: LoaderFunctionArgs) {
  const cookie = cookieOfChoice(request)
  return data(
    { visitor: visitorZoneOf(request), secretariat: await findSecretariat() },
    { headers: cookie === null ? {} : { 'Set-Cookie': cookie } },
  )
}

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = ({ error }) => [
  { title: error ? titleOf(wordsForProblem(statusOf(error)).title) : say('site.name') },
  { name: 'description', content: say('site.description') },
]

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const script = useContext(ScriptAddress)
  return (
    <html
      lang={LANGUAGE}
      data-zone={root?.visitor.zone ?? undefined}
      data-zone-source={root?.visitor.source ?? 'unknown'}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {script !== null && <script type="module" src={script} />}
      </head>
      <body>
        <a className="skip" href="#main">
          {say('skip')}
        </a>
        <Masthead />
        <main id="main" className="wrap">
          {children}
        </main>
        <Foot secretariat={root?.secretariat ?? null} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ProblemPage status={statusOf(useRouteError())} />
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

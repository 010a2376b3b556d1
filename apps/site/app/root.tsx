import type { MetaFunction } from '@remix-run/node'
import { Meta, Outlet, isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { Foot } from './components/foot'
import { Masthead } from './components/masthead'
import { ProblemPage } from './components/problem-page'
import { LastCopy } from './components/last-copy'
import { Rendering } from './components/rendering'
import { picturePath } from './pictures/picture-path'
import stylesheet from './styles/site.css?url'
import { WithdrawnSchema } from './withdrawn'
import type { Withdrawn } from './withdrawn'
import { wordsForProblem } from './words/problem-words'
import { useWords } from './words/use-words'
import { inEachLanguage, wordsAt } from './words/words'

export const meta: MetaFunction = ({ error, location }) => {
  const words = wordsAt(location.pathname)
  return [
    {
      title: error
        ? words.titleOf(wordsForProblem(words, statusOf(error), withdrawnIn(error)).title)
        : words.say('layout.site-name'),
    },
    { name: 'description', content: words.say('layout.site-description') },
  ]
}

export function Layout({ children }: { children: ReactNode }) {
  const words = useWords()
  const { script, lastCopy, visitor } = useContext(Rendering)
  return (
    <html
      lang={words.language}
      dir={words.dir}
      data-zone={visitor.zone ?? undefined}
      data-zone-source={visitor.source}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Alternates />
        {script !== null && <script type="module" src={script} />}
      </head>
      <body>
        <a className="skip" href="#main">
          {words.say('layout.skip')}
        </a>
        <Masthead />
        <main id="main" className="wrap">
          {lastCopy !== null && <LastCopy at={lastCopy} />}
          {children}
        </main>
        <Foot />
      </body>
    </html>
  )
}

/** Where the page stands in each language, for those who index it; without what its address asks. */
function Alternates() {
  const words = useWords()
  const { origin } = useContext(Rendering)
  const { pathname } = useLocation()
  return (
    <>
      <link rel="canonical" href={origin + pathname} />
      {inEachLanguage(pathname).map(({ language, path }) => (
        <link key={language} rel="alternate" hrefLang={language} href={origin + path} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}/`} />
      <meta property="og:url" content={origin + pathname} />
      <meta property="og:image" content={origin + picturePath(pathname, words.language)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ProblemPage status={statusOf(error)} withdrawn={withdrawnIn(error)} />
}

function withdrawnIn(error: unknown): Withdrawn | null {
  if (!isRouteErrorResponse(error) || error.status !== 410) return null
  return WithdrawnSchema.safeParse(error.data).data ?? null
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

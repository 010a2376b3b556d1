import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Meta, Outlet, useLocation, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import { Footer } from './components/frame/footer'
import { SiteHeader } from './components/frame/site-header'
import { ProblemPage } from './components/frame/problem-page'
import { Rendering } from './components/frame/rendering'
import { picturePath } from './pictures/picture-path'
import stylesheet from './styles/site.css?url'
import { WithdrawnSchema } from './withdrawn'
import type { Withdrawn } from './withdrawn'
import { canonicalPath } from './i18n/page-meta'
import { describeProblem } from './i18n/describe-problem'
import { useI18n } from './i18n/use-i18n'
import { i18nAt, inEachLanguage } from './i18n/i18n'

export const meta: MetaFunction = ({ error, location }) => {
  const i18n = i18nAt(location.pathname)
  return [
    {
      title: error
        ? i18n.titleOf(describeProblem(i18n, statusOf(error), withdrawnIn(error)).title)
        : i18n.t('layout.site-name'),
    },
    { name: 'description', content: i18n.t('layout.site-description') },
  ]
}

export function Layout({ children }: { children: ReactNode }) {
  const i18n = useI18n()
  const { script, lastCopy, visitor, origin } = useContext(Rendering)
  return (
    <html
      lang={i18n.language}
      dir={i18n.dir}
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
          {i18n.t('layout.skip')}
        </a>
        <SiteHeader />
        <main id="main" className="wrap">
          {lastCopy !== null && <CachedCopyNotice at={lastCopy} />}
          {children}
        </main>
        <Footer page={origin + canonicalPath(useLocation())} />
      </body>
    </html>
  )
}

/** Links to the page in each language for search engines. */
function Alternates() {
  const i18n = useI18n()
  const { origin } = useContext(Rendering)
  const location = useLocation()
  const path = canonicalPath(location)
  return (
    <>
      <link rel="canonical" href={origin + path} />
      {inEachLanguage(path).map(({ language, path: other }) => (
        <link key={language} rel="alternate" hrefLang={language} href={origin + other} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}/`} />
      <meta property="og:url" content={origin + path} />
      <meta property="og:image" content={origin + picturePath(location.pathname, i18n.language)} />
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

/** Notice that the page is made from a cached copy. @param at - RFC 3339, in UTC */
function CachedCopyNotice({ at }: { at: string }) {
  const i18n = useI18n()
  const time = at.slice(11, 16)
  return (
    <p className="aside-note last-copy" role="status">
      {i18n.t('layout.last-copy', { date: i18n.longDate(at), time })}
    </p>
  )
}

import { useLocation } from '@remix-run/react'
import { useI18n } from '../../i18n/use-i18n'
import { inEachLanguage, i18nFor } from '../../i18n/i18n'

/** The main pages. */
export const SITE_PLACES = [
  { page: '/meetings', key: 'layout.nav-meetings' },
  { page: '/circulars', key: 'layout.nav-circulars' },
  { page: '/eligibility', key: 'layout.nav-eligibility' },
  { page: '/times', key: 'layout.nav-times' },
] as const

export function SiteHeader() {
  const i18n = useI18n()
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="mark" href={i18n.path('')}>
          <Mark />
        </a>
        <Places />
        <Find />
        <Languages />
      </div>
    </header>
  )
}

function Places() {
  const i18n = useI18n()
  const { pathname } = useLocation()
  return (
    <nav aria-label={i18n.t('layout.nav-label')}>
      <ul>
        {SITE_PLACES.map(({ page, key }) => (
          <li key={page}>
            <a href={i18n.path(page)} aria-current={currentness(pathname, i18n.path(page))}>
              {i18n.t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Find() {
  const i18n = useI18n()
  const { pathname } = useLocation()
  const page = i18n.path('/search')
  if (pathname === page) return null
  const { t } = i18n
  return (
    <>
      <form className="find no-print" role="search" action={page}>
        <input
          type="search"
          name="q"
          aria-label={t('search.words')}
          placeholder={t('search.send')}
          required
        />
        <button className="button quiet">{t('search.send')}</button>
      </form>
      <a className="find-link no-print" href={page} aria-label={t('search.send')}>
        <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor">
          <circle cx="10.5" cy="10.5" r="6.5" strokeWidth="1.8" />
          <path d="m15.5 15.5 5 5" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </a>
    </>
  )
}

/** Links to the page in the other languages, with its query. */
function Languages() {
  const i18n = useI18n()
  const { pathname, search } = useLocation()
  return (
    <nav aria-label={i18n.t('layout.nav-language')} className="languages no-print">
      <details className="menu">
        <summary>{i18n.languageName(i18n.language)}</summary>
        <ul>
          {inEachLanguage(pathname).map(({ language, path }) => (
            <li key={language}>
              <a
                href={path + search}
                lang={language}
                hrefLang={language}
                dir={i18nFor(language).dir}
                aria-current={language === i18n.language ? 'true' : undefined}
              >
                {i18nFor(language).languageName(language)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

type Currentness = 'page' | 'true' | undefined

function currentness(pathname: string, path: string): Currentness {
  if (pathname === path) return 'page'
  return pathname.startsWith(`${path}/`) ? 'true' : undefined
}

function Mark() {
  const i18n = useI18n()
  return (
    <>
      <Sign />
      <span>
        {i18n.t('layout.site-name')} <small>{i18n.t('layout.site-full-name')}</small>
      </span>
    </>
  )
}

function Sign() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="32"
      height="32"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="14.5" strokeWidth="1.6" />
      <path
        d="M7 21V12M7 21c0 3 4.5 3 4.5 0v-9M16 22v-8l4-3v11M24.5 22v-5"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

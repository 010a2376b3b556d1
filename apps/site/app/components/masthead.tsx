import { useLocation } from '@remix-run/react'
import { useWords } from '../words/use-words'
import { inEachLanguage, wordsIn } from '../words/words'

const PLACES = [
  { page: '/meetings', key: 'nav.meetings' },
  { page: '/circulars', key: 'nav.circulars' },
  { page: '/eligibility', key: 'nav.eligibility' },
  { page: '/times', key: 'nav.times' },
] as const

export function Masthead() {
  const words = useWords()
  const { pathname } = useLocation()
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="mark" href={words.path('')}>
          <Mark />
          <span>
            {words.say('site.name')} <small>{words.say('site.full-name')}</small>
          </span>
        </a>
        <div className="ways">
          <Languages />
          <nav aria-label={words.say('nav.label')}>
            <ul>
              {PLACES.map(({ page, key }) => (
                <li key={page}>
                  <a href={words.path(page)} aria-current={currentness(pathname, words.path(page))}>
                    {words.say(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Find />
      </div>
    </header>
  )
}

function Find() {
  const words = useWords()
  const { pathname } = useLocation()
  const page = words.path('/search')
  if (pathname === page) return null
  return (
    <form className="find no-print" role="search" action={page}>
      <input type="search" name="q" aria-label={words.say('search.words')} required />
      <button className="button quiet">{words.say('search.send')}</button>
    </form>
  )
}

/** The page in the other languages, with what its address asks. */
function Languages() {
  const words = useWords()
  const { pathname, search } = useLocation()
  return (
    <nav aria-label={words.say('nav.language')} className="languages">
      <ul>
        {inEachLanguage(pathname).map(({ language, path }) => (
          <li key={language}>
            <a
              href={path + search}
              lang={language}
              hrefLang={language}
              dir={wordsIn(language).dir}
              aria-current={language === words.language ? 'true' : undefined}
            >
              {wordsIn(language).languageName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentness(pathname: string, path: string): 'page' | 'true' | undefined {
  if (pathname === path) return 'page'
  return pathname.startsWith(`${path}/`) ? 'true' : undefined
}

function Mark() {
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

import { useLocation } from '@remix-run/react'
import { holding, renderOnce } from './part'
import { useWords } from '../words/use-words'
import { inEachLanguage, wordsIn } from '../words/words'

const PLACES = [
  { page: '/meetings', key: 'layout.nav-meetings' },
  { page: '/circulars', key: 'layout.nav-circulars' },
  { page: '/eligibility', key: 'layout.nav-eligibility' },
  { page: '/times', key: 'layout.nav-times' },
] as const

export function Masthead() {
  const words = useWords()
  return (
    <header className="masthead">
      <div className="wrap">
        <a
          className="mark"
          href={words.path('')}
          {...holding(renderOnce(words, 'mark', [], <Mark />))}
        />
        <div className="ways">
          <Languages />
          <Places />
        </div>
        <Find />
      </div>
    </header>
  )
}

function Places() {
  const words = useWords()
  const { pathname } = useLocation()
  const marks = PLACES.map(({ page }) => currentness(pathname, words.path(page)))
  const list = <PlaceList marks={marks} />
  return (
    <nav
      aria-label={words.say('layout.nav-label')}
      {...holding(renderOnce(words, `places ${marks.join()}`, [], list))}
    />
  )
}

function PlaceList({ marks }: { marks: readonly Currentness[] }) {
  const words = useWords()
  return (
    <ul>
      {PLACES.map(({ page, key }, index) => (
        <li key={page}>
          <a href={words.path(page)} aria-current={marks[index]}>
            {words.say(key)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Find() {
  const words = useWords()
  const { pathname } = useLocation()
  const page = words.path('/search')
  if (pathname === page) return null
  return (
    <form
      className="find no-print"
      role="search"
      action={page}
      {...holding(renderOnce(words, 'find', [], <Question />))}
    />
  )
}

function Question() {
  const words = useWords()
  return (
    <>
      <input type="search" name="q" aria-label={words.say('search.words')} required />
      <button className="button quiet">{words.say('search.send')}</button>
    </>
  )
}

/** The page in the other languages, with what its address asks. */
function Languages() {
  const words = useWords()
  const { pathname, search } = useLocation()
  return (
    <nav aria-label={words.say('layout.nav-language')} className="languages">
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

type Currentness = 'page' | 'true' | undefined

function currentness(pathname: string, path: string): Currentness {
  if (pathname === path) return 'page'
  return pathname.startsWith(`${path}/`) ? 'true' : undefined
}

function Mark() {
  const words = useWords()
  return (
    <>
      <Sign />
      <span>
        {words.say('layout.site-name')} <small>{words.say('layout.site-full-name')}</small>
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

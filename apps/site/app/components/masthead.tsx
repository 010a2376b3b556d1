import { useLocation } from '@remix-run/react'
import { say } from '../words/say'

const PLACES = [
  { path: '/en/meetings', key: 'nav.meetings' },
  { path: '/en/circulars', key: 'nav.circulars' },
] as const

export function Masthead() {
  const { pathname } = useLocation()
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="mark" href="/en">
          <Mark />
          <span>
            {say('site.name')} <small>{say('site.full-name')}</small>
          </span>
        </a>
        <nav aria-label={say('nav.label')}>
          <ul>
            {PLACES.map(({ path, key }) => (
              <li key={path}>
                <a href={path} aria-current={currentness(pathname, path)}>
                  {say(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
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

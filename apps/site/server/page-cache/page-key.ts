import { languageIn } from '../../app/i18n/i18n'
import { readCookies } from '../../app/times/read-cookies'
import { PERSONAL_PAGES } from '../../app/site-pages'

interface Asked {
  readonly method: string
  /** The path with its query. */
  readonly url: string
  readonly cookie: string | undefined
}

/** Longer keys are made-up addresses. */
const MAX_KEY_LENGTH = 512
/** Pages that depend on more than public data, or are unlimited in number. */
const ALWAYS_RENDERED = [...PERSONAL_PAGES, '/search', '/follow']
const REGISTER = /\/register\/?$/i
const MEETING = /^\/[a-z]{2}\/meetings\/([^/]+)$/
const ZONE_COOKIES = ['zone', 'browser-zone']

/**
 * Returns the key of a page: its address, the visitor's zone and, for a meeting, the release seen
 * last.
 *
 * @returns `null` for pages that are always rendered
 */
export function pageKey({ method, url, cookie }: Asked): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = ''] = url.split('?')
  const language = languageIn(path)
  if (language === null || REGISTER.test(path)) return null
  const page = path.slice(language.length + 1).toLowerCase()
  if (ALWAYS_RENDERED.some((own) => page.startsWith(own))) return null
  const key = [url, ...cookiesOf(path, cookie)].join('\n')
  return key.length > MAX_KEY_LENGTH ? null : key
}

function cookiesOf(path: string, cookie: string | undefined): string[] {
  if (cookie === undefined) return []
  const cookies = readCookies(cookie)
  const slug = MEETING.exec(path)?.[1]
  const names = slug === undefined ? ZONE_COOKIES : [...ZONE_COOKIES, `seen-${slug}`]
  return names.map((name) => cookies.get(name) ?? '')
}

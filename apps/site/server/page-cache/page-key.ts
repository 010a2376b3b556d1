import { languageIn } from '../../app/i18n/i18n'
import { readCookies } from '../../app/times/read-cookies'
import { PERSONAL_PAGES } from '../../app/site-pages'

interface Asked {
  readonly method: string
  /** With its query. */
  readonly url: string
  readonly cookie: string | undefined
}

/** Longer ones are made up by somebody. */
const KEY_LENGTH_MAX = 512
/** Pages that depend on more than what is published, or that are without number. */
const MADE_ANEW = [...PERSONAL_PAGES, '/search', '/follow']
const REGISTER = /\/register\/?$/i
const MEETING = /^\/[a-z]{2}\/meetings\/([^/]+)$/
const ZONE_COOKIES = ['zone', 'browser-zone']

/**
 * What makes one prepared page other than the next: its address, the place of the visitor, and for a
 * meeting the release that was seen last.
 *
 * @returns `null` for what is made anew each time
 */
export function pageKey({ method, url, cookie }: Asked): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = ''] = url.split('?')
  const language = languageIn(path)
  if (language === null || REGISTER.test(path)) return null
  const page = path.slice(language.length + 1).toLowerCase()
  if (MADE_ANEW.some((own) => page.startsWith(own))) return null
  const key = [url, ...cookiesOf(path, cookie)].join('\n')
  return key.length > KEY_LENGTH_MAX ? null : key
}

function cookiesOf(path: string, cookie: string | undefined): string[] {
  if (cookie === undefined) return []
  const cookies = readCookies(cookie)
  const slug = MEETING.exec(path)?.[1]
  const names = slug === undefined ? ZONE_COOKIES : [...ZONE_COOKIES, `seen-${slug}`]
  return names.map((name) => cookies.get(name) ?? '')
}

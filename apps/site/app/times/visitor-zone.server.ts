import { normalizeZone } from '@u4ssc/domain/timezones'
import { persistentCookie } from '../persistent-cookie.server'
import { readCookies } from './read-cookies'

/**
 * Time zone of the visitor: the chosen one, otherwise the one the browser reported, otherwise none.
 */
export interface VisitorZone {
  readonly zone: string | null
  readonly source: 'chosen' | 'detected' | 'unknown'
}

const CHOSEN_COOKIE = 'zone'
/** Set by the script of the page (entry.client.ts), never by the server. */
const DETECTED_COOKIE = 'browser-zone'

/** Reads the zone from `?zone=`, then from the cookie of a choice, then from the browser's zone. */
export function visitorZoneOf(request: Request): VisitorZone {
  const asked = zoneAskedFor(request)
  if (asked) return { zone: asked, source: 'chosen' }
  const cookies = readCookies(request.headers.get('cookie') ?? '')
  const chosen = normalizeZone(cookies.get(CHOSEN_COOKIE) ?? '')
  if (chosen !== null) return { zone: chosen, source: 'chosen' }
  const detected = normalizeZone(cookies.get(DETECTED_COOKIE) ?? '')
  if (detected !== null) return { zone: detected, source: 'detected' }
  return { zone: null, source: 'unknown' }
}

/** Returns the cookie for a zone chosen in this request; `null` if there is none. */
export function cookieOfChoice(request: Request): string | null {
  const asked = zoneAskedFor(request)
  return asked === null ? null : persistentCookie(CHOSEN_COOKIE, asked)
}

function zoneAskedFor(request: Request): string | null {
  return normalizeZone(new URL(request.url).searchParams.get('zone') ?? '')
}

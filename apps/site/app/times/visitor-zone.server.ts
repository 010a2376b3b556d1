import { normalizeZone } from '@u4ssc/domain/timezones'
import { persistentCookie } from '../persistent-cookie.server'
import { readCookies } from './read-cookies'

/** Where the visitor is: what they chose, else what their browser told, else nothing. */
export interface VisitorZone {
  readonly zone: string | null
  readonly source: 'chosen' | 'detected' | 'unknown'
}

const CHOSEN_COOKIE = 'zone'
/** Written by the script of the page (entry.client.ts), never by the server. */
const DETECTED_COOKIE = 'browser-zone'

/** Reads the zone from `?zone=`, then the cookie of a choice, then the browser's own zone. */
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

/** The cookie that keeps a zone asked for in this request, or `null` if none is. */
export function cookieOfChoice(request: Request): string | null {
  const asked = zoneAskedFor(request)
  return asked === null ? null : persistentCookie(CHOSEN_COOKIE, asked)
}

function zoneAskedFor(request: Request): string | null {
  return normalizeZone(new URL(request.url).searchParams.get('zone') ?? '')
}

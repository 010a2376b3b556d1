import type { OwnRegistration } from '@u4ssc/client/registrations'
import { addDays } from '@u4ssc/domain/meetings'
import type { Schedule } from '@u4ssc/domain/meetings'
import { daysBetween } from '../i18n/dates'
import { persistentCookie } from '../persistent-cookie.server'
import { readCookies } from '../times/read-cookies'

const COOKIE = 'registrations'
const DAYS_KEPT = 30
const DAY_SECONDS = 86_400
/** A cookie has at most 4096 bytes. */
const MAX_REMEMBERED = 20

/** A registration that a person asked this device to remember. */
interface Remembered {
  readonly slug: string
  readonly token: string
  /** Last date on which the device remembers it. */
  readonly until: string
}

const ENTRY = /^([a-z0-9-]{1,100}):([\w-]{20,100}):(\d{4}-\d\d-\d\d)$/

/**
 * Returns the personal link of each registration that this device remembers.
 *
 * The cookie is not signed. Anyone who can change it can also open the links in it: each request asks
 * the API with the token, as the link does, and an invented token opens nothing. A signature would
 * not protect from the link of somebody else, which comes in a cookie that is signed for them.
 */
export function rememberedIn(request: Request, now: string): ReadonlyMap<string, string> {
  return new Map(entriesIn(request, now).map(({ slug, token }) => [slug, token]))
}

/** Returns the meetings whose registration this device remembers. */
export function rememberedMeetings(request: Request, now: string): ReadonlySet<string> {
  return new Set(rememberedIn(request, now).keys())
}

/** The parts of a registration that joining needs. */
interface Own extends Pick<OwnRegistration, 'meeting'> {
  readonly joining: Pick<NonNullable<OwnRegistration['joining']>, 'rooms'> | null
}

/**
 * Returns the room of a meeting that a person joins: the one with this label, otherwise the only
 * one. `null` with several, or if the registration is for another meeting than the cookie says.
 */
export function roomToJoin(
  own: Own | null,
  slug: string,
  label: string | null = null,
): string | null {
  if (own?.meeting !== slug) return null
  const rooms = own.joining?.rooms ?? []
  const named = rooms.filter((room) => room.label === label)
  const [room, ...others] = named.length > 0 ? named : rooms
  return room && others.length === 0 ? room.url : null
}

interface ToRemember {
  readonly slug: string
  readonly token: string
  /** Of the meeting; `null` if its page has been withdrawn. */
  readonly schedule: Schedule | null
}

/** Returns the cookie that also remembers a registration, until 30 days after the meeting. */
export function remember(
  request: Request,
  { slug, token, schedule }: ToRemember,
  now: string,
): string {
  const last = schedule?.days.at(-1)
  const until = addDays(last?.endDate ?? last?.date ?? now.slice(0, 10), DAYS_KEPT)
  const others = entriesIn(request, now).filter((entry) => entry.slug !== slug)
  return cookieOf([...others, { slug, token, until }].slice(-MAX_REMEMBERED), now)
}

/** Returns the cookies that make the device forget everything that this site knows from it. */
export function forgetEverything(request: Request): string[] {
  return [...readCookies(request.headers.get('cookie') ?? '').keys()]
    .filter((name) => /^[\w%-]+$/.test(name))
    .map((name) => persistentCookie(name, '', 0))
}

/** Returns the cookie that makes the device forget all registrations. */
export function forgetAll(): string {
  return persistentCookie(COOKIE, '', 0)
}

function entriesIn(request: Request, now: string): Remembered[] {
  const value = readCookies(request.headers.get('cookie') ?? '').get(COOKIE) ?? ''
  return value
    .split(' ')
    .flatMap((entry): Remembered[] => {
      const [, slug, token, until] = ENTRY.exec(entry) ?? []
      return slug && token && until ? [{ slug, token, until }] : []
    })
    .filter(({ until }) => until >= now.slice(0, 10))
}

function cookieOf(entries: readonly Remembered[], now: string): string {
  const value = entries.map(({ slug, token, until }) => `${slug}:${token}:${until}`).join(' ')
  const ends = entries.map(({ until }) => until).toSorted()
  const days = daysBetween(now.slice(0, 10), ends.at(-1) ?? now.slice(0, 10)) + 1
  return persistentCookie(COOKIE, value, Math.max(1, days) * DAY_SECONDS)
}

import { ApplicantSchema } from '@u4ssc/domain/eligibility'
import type { Applicant } from '@u4ssc/domain/eligibility'
import { persistentCookie } from '../persistent-cookie.server'
import { readCookies } from '../times/read-cookies'

const COOKIE = 'attending'
/** The fields of the question in an address. */
export const ATTENDING_FIELDS = ['country', 'capacity'] as const

/** Country and capacity of a visitor, as sent. */
export type Attending = Readonly<Record<string, string>>

/** Reads country and capacity from the address, then from the last answered question. */
export function attendingOf(request: Request): Attending {
  const asked = askedIn(request)
  if (Object.keys(asked).length > 0) return asked
  const cookies = readCookies(request.headers.get('cookie') ?? '')
  const [country = '', capacity = ''] = (cookies.get(COOKIE) ?? '').split(' ')
  return ApplicantSchema.safeParse({ country, capacity }).success ? { country, capacity } : {}
}

/** Returns who attends, for the answers in lists; `null` if the question is not answered. */
export function applicantOf(request: Request): Applicant | null {
  return ApplicantSchema.safeParse(attendingOf(request)).data ?? null
}

/** Returns the cookie that makes the device forget the answer. */
export function forgetAttending(): string {
  return persistentCookie(COOKIE, '', 0)
}

/** Returns the cookie for an answerable question in the address; `null` if there is none. */
export function cookieOfAttending(request: Request): string | null {
  const asked = askedIn(request)
  if (!ApplicantSchema.safeParse(asked).success) return null
  return persistentCookie(COOKIE, `${asked['country']} ${asked['capacity']}`)
}

function askedIn(request: Request): Attending {
  const { searchParams } = new URL(request.url)
  const fields = ATTENDING_FIELDS.flatMap((name) => {
    const value = searchParams.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(fields)
}

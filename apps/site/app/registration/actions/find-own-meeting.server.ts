import type { OwnRegistration } from '@u4ssc/client/registrations'
import { ProblemError } from '@u4ssc/client'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { calendarOf } from '../../times/calendar-of.server'
import type { I18n } from '../../i18n/i18n'
import { toOwnMeeting } from '../own-meeting'
import type { OwnMeeting } from '../own-meeting'

/** Returns the meeting of a registration; `null` if its page has been withdrawn. */
export async function findOwnMeeting(
  i18n: I18n,
  { meeting: slug, mode: format }: Pick<OwnRegistration, 'meeting' | 'mode'>,
  zone: string | null,
): Promise<OwnMeeting | null> {
  const published = await answered(
    api.meetings.get(slug).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status < 500) return undefined
      throw error
    }),
  )
  if (!published) return null
  const calendar = calendarOf(i18n, published)
  return toOwnMeeting(i18n, published, { zone, now: now(), calendar, format })
}

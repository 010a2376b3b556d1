import type { Language } from '@u4ssc/domain'
import { wallTimeAt, zoneLabel } from '@u4ssc/domain/timezones'
import { countryName, describeDate, describeTime, WORDINGS } from '@u4ssc/domain/words/languages'
import { listMessages } from '@u4ssc/messages/lists'
import type { Form } from '../registrations/index'

/** Returns the lines below the heading of a list: date and place of the meeting, and when it was made. */
export function listDetails({ meeting }: Form, language: Language, now: string): string[] {
  const { schedule, venue } = meeting
  const wording = WORDINGS[language]
  const say = listMessages(language)
  const zone = schedule.zone ?? 'UTC'
  const days = schedule.days.map(({ date }) => date).sort()
  const dates = [...new Set([days[0], days.at(-1)])].flatMap((day) => day ?? [])
  const place = [
    venue?.name,
    venue?.city,
    venue?.country && countryName(venue.country, wording),
    meeting.mode === 'physical' ? null : say('list.mode-online'),
  ].filter((part): part is string => Boolean(part))
  const held = [dates.map((day) => describeDate(day, wording)).join(' – '), ...place]
  const at = describeTime(wallTimeAt(now, zone), wording)
  return [
    held.filter((part) => part !== '').join(wording.listSeparator),
    say('list.asOf', { at: `${at} (${zoneLabel(zone)})` }),
  ]
}

import type { OwnSpeaking } from '@u4ssc/client/speakers'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDate, describeTimeRange } from '@u4ssc/domain/words'
import { placeName } from '../../times/places'
import type { I18n } from '../../i18n/i18n'

/** A session as shown to its speaker. */
export interface SpeakerSession {
  readonly id: string
  readonly title: string
  readonly role: string
  readonly room: string | null
  /** Times in the zone of the meeting, then in the speaker's zone if it differs. */
  readonly hours: readonly string[]
}

/** @param zone - the speaker's zone; `null` if unknown */
export function toSpeakerSessions(
  i18n: I18n,
  { schedule, sessions }: Pick<OwnSpeaking, 'schedule' | 'sessions'>,
  zone: string | null,
): SpeakerSession[] {
  const zones = schedule.zone === null ? [] : [...new Set([schedule.zone, zone ?? schedule.zone])]
  const clocks = zones.map((one) => ({
    place: placeName(i18n, one),
    times: meetingTimes({ schedule, programme: sessions }, one).sessions,
  }))
  return sessions.map(({ id, title, role, room, date, startTime, endTime }) => ({
    ...{ id, title, room, role: i18n.t(`programme.role-${role}`) },
    hours:
      clocks.length === 0
        ? [
            describeDate(date, i18n.wording) +
              i18n.t('layout.list-between') +
              i18n.isolate(`${startTime}–${endTime}`),
          ]
        : clocks.flatMap(({ place, times }) => {
            const own = times.find((time) => time.id === id)
            if (!own) return []
            const hours = { start: own.start, end: own.end }
            return [
              i18n.t('speaker.time-there', {
                place,
                when: describeTimeRange(hours, i18n.wording),
              }),
            ]
          }),
  }))
}

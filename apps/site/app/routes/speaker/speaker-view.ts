import type { OwnSpeaking } from '@u4ssc/client'
import { meetingTimes } from '@u4ssc/domain/timezones'
import { describeDate, describeTimeRange } from '@u4ssc/domain/words'
import { placeName } from '../../times/places'
import type { Words } from '../../words/words'

/** A session as its speaker reads it. */
export interface SpeakerSession {
  readonly id: string
  readonly title: string
  readonly role: string
  readonly room: string | null
  /** By the clock of the meeting, then by that of the speaker where it is another. */
  readonly hours: readonly string[]
}

/** @param zone - where the speaker is; `null` where nobody knows */
export function toSpeakerSessions(
  words: Words,
  { schedule, sessions }: Pick<OwnSpeaking, 'schedule' | 'sessions'>,
  zone: string | null,
): SpeakerSession[] {
  const zones = schedule.zone === null ? [] : [...new Set([schedule.zone, zone ?? schedule.zone])]
  const clocks = zones.map((one) => ({
    place: placeName(words, one),
    times: meetingTimes({ schedule, programme: sessions }, one).sessions,
  }))
  return sessions.map(({ id, title, role, room, date, starts, ends }) => ({
    ...{ id, title, room, role: words.say(`programme.role-${role}`) },
    hours:
      clocks.length === 0
        ? [`${describeDate(date, words.wording)}, ${words.isolate(`${starts}–${ends}`)}`]
        : clocks.flatMap(({ place, times }) => {
            const own = times.find((time) => time.id === id)
            if (!own) return []
            const hours = { opens: own.starts, closes: own.ends }
            return [
              words.say('speaker.time-there', {
                place,
                when: describeTimeRange(hours, words.wording),
              }),
            ]
          }),
  }))
}

import { completeMeeting } from '../complete-meeting'
import { minutesBetween, speakersIn, textOf } from './exported-meeting'
import type { ExportedMeeting } from './exported-meeting'

interface IndicoTime {
  readonly date: string
  readonly time: string
  readonly tz: string
}

export interface IndicoContribution {
  readonly _type: 'Contribution'
  readonly id: string
  readonly title: string
  readonly description: string
  readonly startDate: IndicoTime | null
  readonly endDate: IndicoTime | null
  /** Minutes. */
  readonly duration: number
  readonly session: null
  readonly room: string
  readonly location: string
  readonly speakers: readonly {
    readonly _type: 'ContributionParticipation'
    readonly id: string
    readonly fullName: string
    readonly affiliation: string
  }[]
}

/** An answer of Indico's HTTP export, in its level of detail `contributions`. */
export interface IndicoExport {
  readonly _type: 'HTTPAPIResult'
  readonly count: number
  readonly complete: true
  readonly url: string
  readonly additionalInfo: Record<string, never>
  readonly results: readonly {
    readonly _type: 'Conference'
    readonly id: string
    readonly type: 'meeting'
    readonly title: string
    readonly description: string
    readonly startDate: IndicoTime | null
    readonly endDate: IndicoTime | null
    readonly timezone: string | null
    readonly location: string
    readonly room: string
    readonly address: string
    readonly url: string
    readonly contributions: readonly IndicoContribution[]
  }[]
}

/**
 * Returns a meeting in the form of Indico's HTTP export, for programs that read it. Sessions become
 * contributions, without breaks. Days without stated times last from 00:00 to 23:59, and without a
 * zone there are no times. Joining details are never included.
 *
 * @throws RangeError that names what is missing: an id and a title are necessary
 * @param page - address of the public page of the meeting, otherwise its website
 * @see https://docs.getindico.io/en/stable/http-api/exporters/event/
 * @example
 * toIndico(meeting).results[0].startDate // => { date: '2021-12-07', time: '10:00:00', tz: 'Europe/Zurich' }
 */
export function toIndico(given: ExportedMeeting, page: string | null = null): IndicoExport {
  const meeting = completeMeeting(given)
  const { id, title, schedule, venue, programme } = meeting
  const url = page ?? meeting.website ?? ''
  const [first, last] = [schedule.days[0], schedule.days.at(-1)]
  const at = (date: string | undefined, time: string): IndicoTime | null =>
    date === undefined || schedule.zone === null
      ? null
      : { date, time: `${time}:00`, tz: schedule.zone }
  const event = {
    ...({ _type: 'Conference', id, type: 'meeting', title, description: textOf(meeting) } as const),
    startDate: at(first?.date, first?.startTime ?? '00:00'),
    endDate: at(last?.endDate ?? last?.date, last?.endTime ?? '23:59'),
    timezone: schedule.zone,
    ...{ location: venue?.name ?? '', room: '', address: venue?.city ?? '', url },
    contributions: programme
      .filter(({ kind }) => kind !== 'break')
      .map((session): IndicoContribution => ({
        ...{ _type: 'Contribution', id: session.id, title: session.title },
        description: session.abstract ?? '',
        startDate: at(session.date, session.startTime),
        endDate: at(session.date, session.endTime),
        ...{ duration: minutesBetween(session), session: null },
        ...{ room: session.room ?? '', location: venue?.name ?? '' },
        speakers: speakersIn(session, meeting).map((speaker) => ({
          ...({
            _type: 'ContributionParticipation',
            id: speaker.id,
            fullName: speaker.name,
          } as const),
          affiliation: speaker.organization?.name ?? '',
        })),
      })),
  }
  return {
    ...{ _type: 'HTTPAPIResult', count: 1, complete: true, url, additionalInfo: {} },
    results: [event],
  }
}

import type { PublishedCircular } from '@u4ssc/client/circulars'
import { consolidate } from '@u4ssc/domain/circulars'
import { describeDates } from '../times/when-view'
import { describeVenue } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { referenceName } from './reference-name'
import { readPublished } from './read-published'

/** The facts of a chain of circulars on a date. */
export interface ConsolidatedView {
  readonly on: string
  readonly lead: string
  readonly isIssued: boolean
  readonly meetings: readonly ConsolidatedMeeting[]
  readonly unapplied: readonly string[]
}

export interface ConsolidatedMeeting {
  readonly title: string
  readonly when: string
  readonly hours: string | null
  readonly where: string | null
  readonly status: 'convened' | 'postponed' | 'cancelled'
  /** The circulars that state its days and times. */
  readonly rests: readonly string[]
}

/**
 * @param letters - the circulars of the chain
 * @param on - calendar date; circulars issued later are left out
 */
export function toConsolidatedView(
  i18n: I18n,
  letters: readonly Pick<PublishedCircular, 'text' | 'corrections'>[],
  on: string,
): ConsolidatedView {
  const { circular, meetings, history, unapplied } = consolidate(letters.map(readPublished), { on })
  const restsOn = (pointer: string) =>
    Object.entries(history)
      .filter(([at]) => at === pointer || at.startsWith(`${pointer}/`))
      .map(([, { reference, paragraph }]) => citation(i18n, reference, paragraph))
      .filter((rest) => rest !== null)
  return {
    on,
    lead: i18n.t('circular.consolidated-lead', { date: i18n.longDate(on) }),
    isIssued: circular !== null,
    meetings: meetings.map((meeting, index) => {
      const { startTime = null, endTime = null } = meeting.schedule.days[0] ?? {}
      return {
        title: meeting.title,
        when: describeDates(i18n, meeting.schedule),
        hours:
          startTime !== null && endTime !== null
            ? i18n.t('dates.time-range', { from: startTime, to: endTime })
            : null,
        where: describeVenue(i18n, meeting.venue),
        status: meeting.status,
        rests: [
          ...new Set([
            ...restsOn(`/meetings/${index}/schedule`),
            ...restsOn(`/meetings/${index}/status`),
          ]),
        ],
      }
    }),
    unapplied: unapplied.map(({ reference, words: asked }) =>
      i18n.t('circular.consolidated-unapplied-note', {
        letter: referenceName(i18n, reference),
        words: asked ?? '…',
      }),
    ),
  }
}

function citation(i18n: I18n, letter: string | null, paragraph: string | null): string | null {
  if (letter === null) return null
  const name = referenceName(i18n, letter)
  return paragraph === null
    ? name
    : i18n.t('circular.consolidated-source', { letter: name, paragraph })
}

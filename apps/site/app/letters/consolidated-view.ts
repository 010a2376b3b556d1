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
  const restsOn = (pointers: readonly string[]) =>
    citations(
      i18n,
      Object.entries(history)
        .filter(([at]) =>
          pointers.some((pointer) => at === pointer || at.startsWith(`${pointer}/`)),
        )
        .map(([, rest]) => rest),
    )
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
        rests: restsOn([`/meetings/${index}/schedule`, `/meetings/${index}/status`]),
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

interface Rest {
  readonly reference: string | null
  readonly paragraph: string | null
}

/** Returns one citation for each circular, with the paragraphs that are known. */
function citations(i18n: I18n, rests: readonly Rest[]): string[] {
  const letters = new Map<string, Set<string>>()
  for (const { reference, paragraph } of rests) {
    if (reference === null) continue
    const name = referenceName(i18n, reference.replaceAll(/\s+/g, ' '))
    const paragraphs = letters.get(name) ?? new Set()
    if (paragraph !== null) paragraphs.add(paragraph)
    letters.set(name, paragraphs)
  }
  return [...letters].map(([letter, paragraphs]) =>
    paragraphs.size === 0
      ? letter
      : i18n.t('circular.consolidated-source', { letter, paragraph: i18n.list([...paragraphs]) }),
  )
}

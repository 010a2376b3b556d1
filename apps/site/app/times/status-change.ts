import type { MeetingStatusChange } from '@u4ssc/client/meetings'
import type { Meeting } from '@u4ssc/domain/meetings'
import type { I18n } from '../i18n/i18n'

/** The change of status or date of a meeting, in words. */
export interface StatusChangeView {
  /** When it was announced or the former date, with the public reason. */
  readonly words: string
  /** Whether a new date is awaited. */
  readonly isDateOpen: boolean
}

interface Changed {
  readonly meeting: Pick<Meeting, 'status'>
  readonly statusChange: MeetingStatusChange | null
}

/**
 * Returns the change in words; `null` if the meeting is as first published, or has only other times
 * on the same day.
 */
export function describeStatusChange(
  i18n: I18n,
  { meeting, statusChange }: Changed,
): StatusChangeView | null {
  if (!statusChange) return null
  const { kind, at, reason, formerDate } = statusChange
  const isMoved = kind === 'moved'
  if (isMoved && formerDate === null) return null
  const date = i18n.longDate(formerDate ?? at)
  const what = i18n.t(isMoved ? 'meetings.moved-from' : 'meetings.announced-on', { date })
  return {
    words: reason === null ? what : `${i18n.labelled(what)} ${i18n.isolate(reason)}`,
    isDateOpen: meeting.status === 'postponed',
  }
}

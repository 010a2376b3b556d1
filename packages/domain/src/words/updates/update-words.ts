import type { Change, ChangeTopic } from '../../meetings/index'
import type { Plural } from '../plural'

/** The part of a `Change` that an update needs. */
export type UpdateChange = Pick<
  Change,
  'kind' | 'what' | 'pointer' | 'name' | 'before' | 'after' | 'subject'
>

/** The words of a language about the updates of a meeting. */
export interface UpdateWords {
  readonly sentences: Readonly<Record<SessionSentence | FactSentence, string>>
  /** Several additions of one kind in one sentence, and the sessions that keep their times. */
  readonly counts: Readonly<Record<CountedUpdate, Plural>>
  /** What the most important change is about, for subjects and titles. */
  readonly headlines: Readonly<
    Record<Exclude<ChangeTopic, 'status' | 'facts' | 'texts'> | 'other', string>
  >
}

/** Follows the name of a session. */
export type SessionSentence =
  | 'starts'
  | 'ends'
  | 'moved'
  | 'room'
  | 'roomNow'
  | 'speakerNew'
  | 'speakerGone'
  | 'documentNew'

/** A sentence without a session. */
export type FactSentence =
  | 'newDate'
  | 'newTime'
  | 'recording'
  | 'closes'
  | 'closesNow'
  | 'documentLink'
  | 'documentPublic'
  | 'documentRestricted'
  | 'interpretationNew'
  | 'captionsNew'
  | 'deadlineNew'
  | 'free'
  | 'freeNow'
  | 'paid'
  | 'paidNow'
  | 'described'
  | 'describedNow'
  | 'practical'
  | 'practicalNow'
  | 'sessionsFollow'

export type CountedUpdate =
  | 'programme'
  | 'sessions'
  | 'unchanged'
  | 'speakers'
  | 'documents'
  | 'outcomes'
  | 'decisions'
  | 'circulars'
  | 'translations'

import type { ChangeTopic } from '../../meetings/index'
import type { Plural } from '../plural'

/** The words of a language about the updates of a meeting. */
export interface UpdateWords {
  /** Follow the name of a session, except for those about a recording. */
  readonly sentences: Readonly<
    Record<'starts' | 'ends' | 'moved' | 'recording' | 'recorded', string>
  >
  /** Several additions of one kind in one sentence, and the sessions that keep their times. */
  readonly counts: Readonly<Record<CountedUpdate, Plural>>
  /** What the most important change is about, for subjects and titles. */
  readonly headlines: Readonly<
    Record<Exclude<ChangeTopic, 'status' | 'facts' | 'texts'> | 'other', string>
  >
}

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

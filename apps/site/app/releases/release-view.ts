import type { PublicMeeting, ReleaseSummary } from '@u4ssc/client/meetings'
import type { I18n } from '../i18n/i18n'
import { toUpdateLines } from './update-lines'
import type { UpdateLine } from '@u4ssc/domain/words/updates'

/** A release and its changes, in words. */
export interface ReleaseView {
  readonly number: number
  readonly name: string
  readonly on: string
  /** The public reason for the release. */
  readonly reason: string | null
  readonly changes: readonly UpdateLine[]
  readonly isFirst: boolean
}

export function toReleaseView(
  i18n: I18n,
  { number, name, publishedAt, reason, changes }: ReleaseSummary,
  meeting: PublicMeeting,
  yours: string | null,
): ReleaseView {
  return {
    number,
    name: name ?? i18n.t('updates.release', { number }),
    on: publishedAt,
    reason,
    changes: toUpdateLines(i18n, changes, meeting, yours),
    isFirst: number === 1,
  }
}

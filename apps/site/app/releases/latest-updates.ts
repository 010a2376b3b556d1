import type { PublicMeeting, ReleaseSummary } from '@u4ssc/client/meetings'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import type { I18n } from '../i18n/i18n'
import { toUpdateLines } from './update-lines'

/** Number of releases that are read for the latest updates. */
export const RELEASES_READ = 6

const UPDATES_SHOWN = 3

export interface DatedUpdate extends Pick<UpdateLine, 'subject' | 'words'> {
  /** An instant, RFC 3339. */
  readonly on: string
}

/** The part of a release that `latestUpdates` needs. */
export type ChangedIn = Pick<ReleaseSummary, 'number' | 'publishedAt' | 'changes'>

/** Returns the first lines of the latest releases. @param yours - the visitor's zone */
export function latestUpdates(
  i18n: I18n,
  releases: readonly ChangedIn[],
  meeting: PublicMeeting,
  yours: string | null,
): DatedUpdate[] {
  return releases
    .filter(({ number }) => number > 1)
    .flatMap(({ publishedAt: on, changes }) =>
      toUpdateLines(i18n, changes, meeting, yours).map((line) => ({ on, ...line })),
    )
    .slice(0, UPDATES_SHOWN)
}

import type { ReleaseSummary } from '@u4ssc/client/meetings'
import type { Meeting } from '@u4ssc/domain/meetings'

type Change = Pick<ReleaseSummary['changes'][number], 'kind' | 'what'>

interface Release extends Pick<ReleaseSummary, 'reason'> {
  readonly changes: readonly Change[]
}

/**
 * Returns the public reason of the latest release that gave the meeting its present status or, for
 * a convened meeting, its present time; `null` if none was given.
 *
 * @param releases - the latest first
 */
export function changeReason(
  releases: readonly Release[],
  status: Meeting['status'],
): string | null {
  const isMeant = ({ kind, what }: Change) =>
    status === 'convened' ? what === 'sitting' : kind === status
  const found = releases.find(({ changes }) => changes.some(isMeant))
  // The reason of a release that changed other facts too can be about those
  const isOnlyThat = found?.changes.every((change) => isMeant(change) || change.what === 'letter')
  return isOnlyThat ? (found?.reason ?? null) : null
}

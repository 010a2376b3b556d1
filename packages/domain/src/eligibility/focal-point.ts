import type { Citation } from '../citation'
import type { Ground } from './decision'

/**
 * Approval by the Designated Focal Point of the applicant's entity, as far as the caller knows it.
 *
 * `is-applicant`: the applicant is the focal point and needs no approval.
 */
export type FocalPointApproval = 'approved' | 'refused' | 'is-applicant'

/** Returns the ground on the focal point's approval; undecided if it is not known. */
export function focalPointGround(
  approval: FocalPointApproval | undefined,
  cites: Citation | null,
): Ground {
  const rule = 'focal-point'
  switch (approval) {
    case 'approved':
      return { rule, holds: true, reason: { code: 'focal-point-approves' }, cites }
    case 'is-applicant':
      return { rule, holds: true, reason: { code: 'focal-point-is-applicant' }, cites }
    case 'refused':
      return { rule, holds: false, reason: { code: 'focal-point-refuses' }, cites }
    case undefined:
      return { rule, holds: null, reason: { code: 'focal-point-approval-not-known' }, cites }
    default:
      return approval satisfies never
  }
}

import type { Citation } from '../citation'
import type { Ground } from './decision'

/**
 * What the caller knows of the approval by the Designated Focal Point of the applicant's entity.
 *
 * `is-applicant`: the applicant is the focal point, whose own registration is approved at once.
 */
export type FocalPointApproval = 'approved' | 'refused' | 'is-applicant'

/** Whether the focal point stands behind the applicant; without word from them it is not known. */
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

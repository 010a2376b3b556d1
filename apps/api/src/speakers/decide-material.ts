import type { SpeakerInvitation, SpeakerMaterialDecision } from '@u4ssc/client/speakers'
import { recordAct } from '../audit/index'
import { findFile } from '../uploads/index'
import { Problem } from '../http/problems'
import { queueMessage } from '../mail/index'
import { toInvitation } from './invite'
import type { SpeakerDeps } from './invite'
import { findMaterial, lockInvitation, updateMaterial } from './store'

/**
 * Accepts a speaker's upload, or returns it with a reason by email. An accepted upload becomes
 * public with the release of the draft it is added to.
 */
export async function decideMaterial(
  deps: SpeakerDeps,
  id: string,
  decision: SpeakerMaterialDecision,
  person: string,
): Promise<SpeakerInvitation> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock()
    const { invitationId } = (await findMaterial(tx, id)) ?? gone()
    const invitation = invitationId === null ? gone() : await lockInvitation(tx, invitationId)
    // The lock on the speaker prevents concurrent changes
    const material = (await findMaterial(tx, id)) ?? gone()
    if (!invitation) return gone()
    if (material.state !== 'waiting')
      throw new Problem('already-decided', `The upload is already ${material.state}.`)

    const reason = decision.outcome === 'returned' ? decision.reason : null
    await updateMaterial(tx, id, { state: decision.outcome, reason })
    const { slug, language, revokedAt } = invitation
    if (reason !== null && revokedAt === null)
      await queueMessage(tx, {
        ...{ kind: 'speaker-returned', slug, to: { speakerInvitationId: invitation.id }, language },
        ...{ facts: { reason }, at },
      })
    await recordAct(tx, {
      ...{ at, person, action: 'decide-speaker-material', subject: `speaker-materials/${id}` },
      ...{ before: { state: material.state }, after: { state: decision.outcome, reason } },
    })
    return toInvitation({ ...deps, db: tx }, invitation)
  })
}

/** Returns a speaker's file for review and records the access. */
export async function openMaterial(deps: SpeakerDeps, id: string, person: string) {
  const { db, clock } = deps
  const fileId = (await findMaterial(db, id))?.fileId ?? gone()
  const file = (await findFile(deps, fileId)) ?? gone()
  await recordAct(db, {
    ...{ at: clock(), person, action: 'open-speaker-material' },
    ...{ subject: `speaker-materials/${id}`, before: null, after: null },
  })
  return file
}

function gone(): never {
  throw new Problem(
    'material-not-found',
    'The upload does not exist. The speaker may have replaced it.',
  )
}

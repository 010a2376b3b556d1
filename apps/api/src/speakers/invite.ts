import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { SpeakerInvitationSchema } from '@u4ssc/client/speakers'
import type {
  SpeakerInvitation,
  SpeakerInvitationQuery,
  SpeakerInvitationRequestSchema,
} from '@u4ssc/client/speakers'
import { recordAct } from '../audit/index'
import type { FileDeps } from '../uploads/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { dropSpeakerLinks, queueMessage } from '../mail/index'
import { findMeetingItself, missingMeeting } from '../meetings/index'
import { keepSpeakerContact } from '../notices/index'
import { foldEmail } from '../registrations/index'
import { findSpeaking, isOpen } from './find-speaking'
import { addressOfFile } from './file-address'
import {
  dropPending,
  findInvitationOf,
  insertInvitation,
  listInvitations,
  listMaterials,
  lockInvitation,
  updateInvitation,
} from './store'
import type { SpeakerInvitationRow } from '../db/tables/index'

export interface SpeakerDeps extends FileDeps {
  readonly clock: Clock
  readonly publicApiUrl: string
}

type Request = z.output<typeof SpeakerInvitationRequestSchema>

/**
 * Invites a speaker by email with a personal link, which also becomes the contact for notices. A
 * revoked speaker is invited again; a new address deletes uploads from the old one that were not
 * accepted.
 */
export async function inviteSpeaker(
  deps: SpeakerDeps,
  { meeting: slug, speaker, draft: draftId, ...to }: Request,
  person: string,
): Promise<SpeakerInvitation> {
  return deps.db.transaction(async (tx) => {
    const at = deps.clock()
    if (!(await findMeetingItself(tx, slug))) throw await missingMeeting(tx, slug)
    const speaking = await findSpeaking(tx, { slug, speaker, draftId })
    if (!speaking)
      throw new Problem('speaker-not-found', `The meeting "${slug}" has no speaker "${speaker}".`)
    if (!(await isOpen(tx, { slug, speaker, draftId }, at)))
      throw new Problem(
        'speaker-page-closed',
        'The meeting has ended or its record is closed. Contact the secretariat.',
      )
    const { name } = speaking.speaker
    const fresh: SpeakerInvitationRow = {
      ...{ id: randomUUID(), slug, speaker, name, draftId, language: to.language },
      ...{ email: foldEmail(to.email), createdAt: at, revokedAt: null },
      ...{ answer: null, answeredAt: null },
    }
    const row = (await insertInvitation(tx, fresh)) ? fresh : await reinstate(tx, fresh)
    await keepSpeakerContact(tx, row)
    const mailTo = { speakerInvitationId: row.id }
    await queueMessage(tx, {
      ...{ kind: 'speaker-invited', slug, to: mailTo, language: row.language, at },
    })
    await recordAct(tx, {
      ...{ at, person, action: 'invite-speaker', subject: `speaker-invitations/${row.id}` },
      ...{ before: null, after: { meeting: slug, speaker } },
    })
    return toInvitation({ ...deps, db: tx }, row)
  })
}

async function reinstate(tx: Database, fresh: SpeakerInvitationRow): Promise<SpeakerInvitationRow> {
  const known = await findInvitationOf(tx, fresh.slug, fresh.speaker)
  if (known?.revokedAt == null) {
    const message = 'Revoke the invitation first, or resend its email.'
    throw new Problem('already-invited', message, [{ pointer: '/speaker', message }])
  }
  const isSame = known.email === fresh.email
  if (!isSame) await dropPending(tx, known.id, 'all')
  const { answer, answeredAt } = isSame ? known : fresh
  const again = { ...fresh, id: known.id, answer, answeredAt }
  await updateInvitation(tx, known.id, again)
  return again
}

/** Revokes an invitation. Uploads stay with the secretariat. */
export async function revokeInvitation(
  { db, clock }: SpeakerDeps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock()
    const row = await lockInvitation(tx, id)
    if (row?.revokedAt !== null)
      throw new Problem(
        'invitation-not-found',
        'The invitation does not exist or was already revoked.',
      )
    await updateInvitation(tx, id, { revokedAt: at })
    await dropSpeakerLinks(tx, id)
    await recordAct(tx, {
      ...{ at, person, action: 'revoke-speaker-invitation' },
      ...{ subject: `speaker-invitations/${id}`, before: null, after: null },
    })
  })
}

/** Returns the invited speakers of one meeting or of all, with their uploads. */
export async function readInvitations(
  deps: SpeakerDeps,
  query: SpeakerInvitationQuery,
): Promise<SpeakerInvitation[]> {
  const rows = await listInvitations(deps.db, query)
  return toInvitations(deps, rows)
}

export async function toInvitation(
  deps: SpeakerDeps,
  row: SpeakerInvitationRow,
): Promise<SpeakerInvitation> {
  const [invitation] = await toInvitations(deps, [row])
  if (!invitation) throw new Error('An invitation is gone within its transaction')
  return invitation
}

async function toInvitations(
  { db, publicApiUrl }: SpeakerDeps,
  rows: readonly SpeakerInvitationRow[],
): Promise<SpeakerInvitation[]> {
  const sent = await listMaterials(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) =>
    SpeakerInvitationSchema.parse({
      ...row,
      meeting: row.slug,
      materials: sent
        .filter(({ invitationId }) => invitationId === row.id)
        .map((one) => ({
          ...one,
          url: one.file === null ? null : addressOfFile(publicApiUrl, one.id),
        })),
    }),
  )
}

import type { AuditAction } from '@u4ssc/client/platform'
import { OwnSpeakingSchema } from '@u4ssc/client/speakers'
import type { OwnSpeaking, SpeakerAnswerRequest } from '@u4ssc/client/speakers'
import { recordAct } from '../audit/index'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findLink } from '../mail/index'
import { readRetention } from '../settings/index'
import { findSpeaking, isOpen, isPast } from './find-speaking'
import type { Speaking } from './find-speaking'
import type { SpeakerDeps } from './invite'
import { findInvitation, listMaterials, lockInvitation, updateInvitation } from './store'
import type { SpeakerInvitationRow } from '../db/tables/index'

interface Own {
  readonly invitation: SpeakerInvitationRow
  readonly speaking: Speaking
}

/** Returns the speaker of a personal link. */
async function requireSpeaker(db: Database, token: string, now: string): Promise<Own> {
  const link = await findLink(db, token, 'own', now)
  const id = link?.speakerInvitationId ?? null
  const invitation = id === null ? undefined : await findInvitation(db, id)
  const speaking = invitation && (await findSpeaking(db, invitation))
  const { periods } = await readRetention(db)
  const isGone = speaking && isPast(speaking.meeting, now, periods['speaker-pages'])
  if (invitation && speaking && !isGone) return { invitation, speaking }
  throw new Problem(
    'personal-link-not-valid',
    'The link was revoked or has expired. Contact the secretariat.',
  )
}

export async function readOwnSpeaking(
  { db, clock }: SpeakerDeps,
  token: string,
): Promise<OwnSpeaking> {
  const now = clock()
  return toOwnSpeaking(db, await requireSpeaker(db, token, now), now)
}

/** A change by a speaker, and its audit action. */
interface OwnChange {
  readonly action: AuditAction
  readonly change: (tx: Database, own: Own, at: string) => Promise<unknown>
}

/** Changes a speaker's data while the meeting is not over, one change at a time. */
export async function changeOwnSpeaking(
  { db, clock }: SpeakerDeps,
  token: string,
  { action, change }: OwnChange,
): Promise<OwnSpeaking> {
  return db.transaction(async (tx) => {
    const at = clock()
    const { invitation, speaking } = await requireSpeaker(tx, token, at)
    await lockInvitation(tx, invitation.id)
    if (!(await isOpen(tx, invitation, at)))
      throw new Problem(
        'speaker-page-closed',
        'The meeting has ended or its record is closed. Contact the secretariat.',
      )
    const after = await change(tx, { invitation, speaking }, at)
    await recordAct(tx, {
      ...{ at, person: invitation.id, action, before: null, after },
      subject: `speaker-invitations/${invitation.id}`,
    })
    return toOwnSpeaking(tx, await requireSpeaker(tx, token, at), at)
  })
}

/** Records whether the speaker will attend; the last answer counts. */
export function answerInvitation(
  deps: SpeakerDeps,
  token: string,
  { answer }: SpeakerAnswerRequest,
): Promise<OwnSpeaking> {
  return changeOwnSpeaking(deps, token, {
    action: 'answer-as-speaker',
    change: async (tx, { invitation }, answeredAt) => {
      await updateInvitation(tx, invitation.id, { answer, answeredAt })
      return { answer }
    },
  })
}

async function toOwnSpeaking(
  db: Database,
  { invitation, speaking }: Own,
  now: string,
): Promise<OwnSpeaking> {
  const { meeting, speaker, isProvisional } = speaking
  const materials = await listMaterials(db, [invitation.id])
  const sent = materials.find(({ kind }) => kind === 'biography')
  return OwnSpeakingSchema.parse({
    meeting: invitation.slug,
    title: meeting.localizations[invitation.language]?.title ?? meeting.title,
    schedule: meeting.schedule,
    name: speaker.name,
    email: invitation.email,
    open: await isOpen(db, invitation, now),
    answer: invitation.answer,
    biography: sent?.text ?? speaker.biography,
    sessions: sessionsOf(speaking),
    provisional: isProvisional,
    materials,
  })
}

/** Returns the sessions by day, with one role per mention. */
export function sessionsOf({ meeting, speaker }: Speaking): OwnSpeaking['sessions'] {
  return meeting.programme
    .flatMap((session) => {
      const own = session.speakers.find((one) => one.speaker === speaker.id)
      return own ? [{ ...session, role: own.role }] : []
    })
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)))
}

function startOf({
  date,
  startTime,
}: {
  readonly date: string
  readonly startTime: string
}): string {
  return `${date} ${startTime}`
}

import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { MAX_SLIDES } from '@u4ssc/client/speakers'
import type {
  BiographyRequest,
  OwnSpeaking,
  SpeakerFileRequestSchema,
} from '@u4ssc/client/speakers'
import { stripImageMetadata, storeFile, uploadOf } from '../uploads/index'
import { Problem } from '../http/problems'
import type { SpeakerDeps } from './invite'
import { changeOwnSpeaking, sessionsOf } from './own-speaking'
import { dropPending, insertMaterial, listMaterials } from './store'
import type { SpeakerMaterialRow } from '../db/tables/index'

const WAITING = { text: null, fileId: null, session: null, state: 'waiting', reason: null } as const

/** Stores a biography for review, in place of one that was not accepted. */
export function writeBiography(
  deps: SpeakerDeps,
  token: string,
  { text }: BiographyRequest,
): Promise<OwnSpeaking> {
  return changeOwnSpeaking(deps, token, {
    action: 'write-own-biography',
    change: async (tx, { invitation: { id: invitationId, slug } }, sentAt) => {
      await dropPending(tx, invitationId, { kind: 'biography' })
      const row = {
        ...WAITING,
        id: randomUUID(),
        slug,
        invitationId,
        kind: 'biography',
        text,
      } as const
      if (text !== '') await insertMaterial(tx, { ...row, sentAt })
      return { length: text.length }
    },
  })
}

type FileRequest = z.output<typeof SpeakerFileRequestSchema>

/** Stores a photograph in place of the previous one, or additional slides. */
export function addFile(
  deps: SpeakerDeps,
  token: string,
  { kind, session, file }: FileRequest,
): Promise<OwnSpeaking> {
  return changeOwnSpeaking(deps, token, {
    action: 'add-own-speaker-file',
    change: async (tx, { invitation: { id: invitationId, slug }, speaking }, sentAt) => {
      const isKnown = sessionsOf(speaking).some(({ id }) => id === session)
      if (session !== null && !isKnown) throw wrong('/session', 'No such session names you')
      if (kind === 'photograph') await dropPending(tx, invitationId, { kind })
      else await refuseTooMany(tx, invitationId)
      // Photographs become public, so place and time are removed
      const upload = uploadOf(file)
      const content = kind === 'photograph' ? stripImageMetadata(upload) : upload
      if (!content) throw wrong('/file/content', 'A photograph is a PNG or JPEG file, and whole')
      const kept = await storeFile(tx, content, sentAt)
      const row: SpeakerMaterialRow = {
        ...{ ...WAITING, id: randomUUID(), slug, invitationId, kind, sentAt, fileId: kept.id },
        session: kind === 'slides' ? session : null,
      }
      await insertMaterial(tx, row)
      return { kind, sha256: kept.sha256, size: kept.size }
    },
  })
}

/** Deletes a file that was not accepted. */
export function removeFile(deps: SpeakerDeps, token: string, id: string): Promise<OwnSpeaking> {
  return changeOwnSpeaking(deps, token, {
    action: 'remove-own-speaker-file',
    change: async (tx, { invitation }) => {
      const [gone] = await dropPending(tx, invitation.id, { id })
      if (gone) return { kind: gone.kind }
      throw new Problem('material-not-found', 'The file does not exist or was already accepted.')
    },
  })
}

async function refuseTooMany(
  tx: Parameters<typeof listMaterials>[0],
  invitation: string,
): Promise<void> {
  const held = await listMaterials(tx, [invitation])
  const pending = held.filter(({ kind, state }) => kind === 'slides' && state !== 'taken')
  if (pending.length >= MAX_SLIDES)
    throw new Problem(
      'too-many-files',
      `You can upload at most ${MAX_SLIDES} files with slides. Delete one first.`,
    )
}

function wrong(pointer: string, message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer, message }])
}

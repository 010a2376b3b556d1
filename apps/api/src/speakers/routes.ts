import { speakers } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { answerFile, findFile } from '../uploads/index'
import type { FileDeps, OpenedFile } from '../uploads/index'
import { findMeetingItself } from '../meetings/index'
import { decideMaterial, openMaterial } from './decide-material'
import { inviteSpeaker, readInvitations, revokeInvitation } from './invite'
import type { SpeakerDeps } from './invite'
import { Problem } from '../http/problems'
import { addFile, removeFile, writeBiography } from './own-materials'
import { answerInvitation, readOwnSpeaking } from './own-speaking'
import { isSpeakerFileOf } from './file-address'
import { findMaterial } from './store'

/** Routes for the secretariat to invite speakers and review their uploads. */
export function speakerSecretariatRoutes(deps: SpeakerDeps) {
  return routes(
    serve(speakers.list, async ({ query }) => ({ items: await readInvitations(deps, query) })),
    serve(speakers.create, async ({ body }, c) =>
      inviteSpeaker(deps, body, (await personOf(c)).id),
    ),
    serve(speakers.delete, async ({ params: { id } }, c) =>
      revokeInvitation(deps, id, (await personOf(c)).id),
    ),
    serve(speakers.decide, async ({ params: { id }, body }, c) =>
      decideMaterial(deps, id, body, (await personOf(c)).id),
    ),
    serve(speakers.openFile, async ({ params: { id } }, c) =>
      answerFile(await openMaterial(deps, id, (await personOf(c)).id)),
    ),
  )
}

const { own } = speakers

/** Routes for speakers, by personal link, and for their public files. */
export function ownSpeakingRoutes(deps: SpeakerDeps) {
  return routes(
    serve(own.get, ({ token }) => readOwnSpeaking(deps, token)),
    serve(own.answer, ({ token, body }) => answerInvitation(deps, token, body)),
    serve(own.updateBiography, ({ token, body }) => writeBiography(deps, token, body)),
    serve(own.files.create, ({ token, body }) => addFile(deps, token, body)),
    serve(own.files.delete, ({ token, params: { id } }) => removeFile(deps, token, id)),
    serve(speakers.getFile, async ({ params: { id } }) => {
      const file = await findPublicFile(deps, id)
      if (!file) throw new Problem('material-not-found', 'The file is not public or was deleted.')
      return answerFile(file)
    }),
  )
}

/** Returns the file if the latest release of the meeting uses it. */
async function findPublicFile(deps: FileDeps, material: string): Promise<OpenedFile | undefined> {
  const row = await findMaterial(deps.db, material)
  if (row?.state !== 'taken' || row.fileId === null) return undefined
  const meeting = await findMeetingItself(deps.db, row.slug)
  return meeting && isSpeakerFileOf(meeting, material) ? findFile(deps, row.fileId) : undefined
}

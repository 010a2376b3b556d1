import { speakers } from '@u4ssc/client/contract'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { answerFile } from '../uploads/index'
import type { SpeakerDeps } from './invite'
import { addFile, removeFile, writeBiography } from './own-materials'
import { answerInvitation, readOwnSpeaking } from './own-speaking'
import { findPublicFile } from './public-file'

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

import { speakers } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { answerFile } from '../uploads/index'
import { decideMaterial, openMaterial } from './decide-material'
import { inviteSpeaker, readInvitations, revokeInvitation } from './invite'
import type { SpeakerDeps } from './invite'

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

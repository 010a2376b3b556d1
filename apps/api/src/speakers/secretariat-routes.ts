import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  SpeakerInvitationListSchema,
  SpeakerInvitationQuerySchema,
  SpeakerInvitationRequestSchema,
  SpeakerInvitationSchema,
  SpeakerMaterialDecisionSchema,
} from '@u4ssc/client/speakers'
import { answerFile } from '../uploads/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { idOf } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { inviteSpeaker, readInvitations, revokeInvitation } from './invite'
import type { SpeakerDeps } from './invite'
import { openMaterial, decideMaterial } from './decide-material'

const tags = ['Speakers']
const FOR_EDITORS = ['not-signed-in', 'not-allowed', 'invalid-request'] as const
const params = z.object({ id: idOf('invitation or upload') })

const getInvitations = createRoute({
  ...operation('list-speaker-invitations'),
  summary: 'List speaker invitations',
  description:
    'Returns the invited speakers of one meeting or of all, by name, with their answers and uploads.',
  tags,
  method: 'get',
  path: '/speaker-invitations',
  request: { query: SpeakerInvitationQuerySchema },
  responses: {
    200: jsonAnswer(SpeakerInvitationListSchema, 'Speakers by name'),
    ...problemAnswers(...FOR_EDITORS),
  },
})

const postInvitation = createRoute({
  ...operation('invite-speaker'),
  summary: 'Invite a speaker',
  description:
    'Creates a speaker page and queues an email with its personal link. Answers 409 if the speaker is already invited.',
  tags,
  method: 'post',
  path: '/speaker-invitations',
  request: { body: jsonBody(SpeakerInvitationRequestSchema) },
  responses: {
    201: jsonAnswer(SpeakerInvitationSchema, 'The invitation; its email is queued'),
    ...problemAnswers(
      ...FOR_EDITORS,
      'meeting-not-found',
      'meeting-withdrawn',
      'speaker-not-found',
      'speaker-page-closed',
      'already-invited',
    ),
  },
})

const deleteInvitation = createRoute({
  ...operation('revoke-speaker-invitation'),
  summary: 'Revoke a speaker invitation',
  description: 'Deletes the speaker page, and its personal link stops working. Uploads stay.',
  tags,
  method: 'delete',
  path: '/speaker-invitations/{id}',
  request: { params },
  responses: {
    204: { description: 'Revoked' },
    ...problemAnswers(...FOR_EDITORS, 'invitation-not-found'),
  },
})

const postDecision = createRoute({
  ...operation('decide-speaker-material'),
  summary: "Decide on a speaker's upload",
  description:
    'Accepts a biography, photograph or slides, or returns them with a reason that is emailed to the speaker.',
  tags,
  method: 'post',
  path: '/speaker-materials/{id}/decision',
  request: { params, body: jsonBody(SpeakerMaterialDecisionSchema) },
  responses: {
    200: jsonAnswer(SpeakerInvitationSchema, 'The speaker with all uploads'),
    ...problemAnswers(...FOR_EDITORS, 'material-not-found', 'already-decided'),
  },
})

const getMaterial = createRoute({
  ...operation('open-speaker-material'),
  summary: "Download a speaker's upload",
  description: 'Returns the file for review. The download is recorded in the audit log.',
  tags,
  method: 'get',
  path: '/speaker-materials/{id}/file',
  request: { params },
  responses: {
    200: {
      description: 'The file as uploaded',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    ...problemAnswers(...FOR_EDITORS, 'material-not-found'),
  },
})

/** Routes for the secretariat to invite speakers and review their uploads. */
export function speakerSecretariatRoutes(deps: SpeakerDeps) {
  return createRouter()
    .openapi(getInvitations, async (c) =>
      c.json({ items: await readInvitations(deps, c.req.valid('query')) }, 200),
    )
    .openapi(postInvitation, async (c) =>
      c.json(await inviteSpeaker(deps, c.req.valid('json'), (await personOf(c)).id), 201),
    )
    .openapi(deleteInvitation, async (c) => {
      await revokeInvitation(deps, c.req.valid('param').id, (await personOf(c)).id)
      return c.body(null, 204)
    })
    .openapi(postDecision, async (c) => {
      const { id: person } = await personOf(c)
      const { id } = c.req.valid('param')
      return c.json(await decideMaterial(deps, id, c.req.valid('json'), person), 200)
    })
    .openapi(getMaterial, async (c) => {
      const { id: person } = await personOf(c)
      return answerFile(await openMaterial(deps, c.req.valid('param').id, person))
    })
}

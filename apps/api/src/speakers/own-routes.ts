import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  BiographyRequestSchema,
  OwnSpeakingSchema,
  SpeakerAnswerRequestSchema,
  SpeakerFileRequestSchema,
} from '@u4ssc/client/speakers'
import { answerFile } from '../uploads/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { idOf } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { LinkHeaderSchema } from '../registrations/index'
import type { SpeakerDeps } from './invite'
import { addFile, removeFile, writeBiography } from './own-materials'
import { answerInvitation, readOwnSpeaking } from './own-speaking'
import { findPublicFile } from './public-file'

const tags = ['Speakers']
const headers = LinkHeaderSchema
const own = '/speaker-invitations/own'
const OWN = { 200: jsonAnswer(OwnSpeakingSchema, 'What the speaker sees') }
const REFUSED = ['personal-link-not-valid', 'speaker-page-closed', 'invalid-request'] as const

const getOwn = createRoute({
  ...operation('get-own-speaking'),
  summary: 'Get my speaker page',
  description: 'Returns the sessions of the speaker, the answer given and the uploads.',
  tags,
  method: 'get',
  path: own,
  request: { headers },
  responses: { ...OWN, ...problemAnswers('personal-link-not-valid') },
})

const putAnswer = createRoute({
  ...operation('answer-as-speaker'),
  summary: 'Accept or decline to speak',
  description: 'Records whether the speaker will attend.',
  tags,
  method: 'put',
  path: `${own}/answer`,
  request: { headers, body: jsonBody(SpeakerAnswerRequestSchema) },
  responses: { ...OWN, ...problemAnswers(...REFUSED) },
})

const putBiography = createRoute({
  ...operation('write-own-biography'),
  summary: 'Update my biography',
  description:
    'Sends a biography for review. It replaces an earlier one that was not accepted; an empty text removes it.',
  tags,
  method: 'put',
  path: `${own}/biography`,
  request: { headers, body: jsonBody(BiographyRequestSchema) },
  responses: { ...OWN, ...problemAnswers(...REFUSED) },
})

const postFile = createRoute({
  ...operation('add-own-speaker-file'),
  summary: 'Upload my photograph or slides',
  description:
    'Sends a file for review. A photograph replaces the previous one, and location and other camera data are removed from it.',
  tags,
  method: 'post',
  path: `${own}/files`,
  request: { headers, body: jsonBody(SpeakerFileRequestSchema) },
  responses: { ...OWN, ...problemAnswers(...REFUSED, 'too-many-files', 'body-too-large') },
})

const deleteFile = createRoute({
  ...operation('remove-own-speaker-file'),
  summary: 'Delete one of my uploads',
  description: 'Deletes a file that was not accepted. Accepted files cannot be deleted.',
  tags,
  method: 'delete',
  path: `${own}/files/{id}`,
  request: { headers, params: z.object({ id: idOf('file') }) },
  responses: { ...OWN, ...problemAnswers(...REFUSED, 'material-not-found') },
})

const getFile = createRoute({
  ...operation('get-speaker-file'),
  summary: "Download a speaker's public file",
  description:
    'Returns a photograph or slides that were accepted and are part of a published release.',
  tags,
  method: 'get',
  path: '/speaker-files/{id}',
  request: { params: z.object({ id: idOf('file') }) },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    ...problemAnswers('material-not-found', 'invalid-request'),
  },
})

/** Routes for speakers, by personal link, and for their public files. */
export function ownSpeakingRoutes(deps: SpeakerDeps) {
  return createRouter()
    .openapi(getOwn, async (c) =>
      c.json(await readOwnSpeaking(deps, c.req.valid('header')['personal-link']), 200),
    )
    .openapi(putAnswer, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await answerInvitation(deps, token, c.req.valid('json')), 200)
    })
    .openapi(putBiography, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await writeBiography(deps, token, c.req.valid('json')), 200)
    })
    .openapi(postFile, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await addFile(deps, token, c.req.valid('json')), 200)
    })
    .openapi(deleteFile, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await removeFile(deps, token, c.req.valid('param').id), 200)
    })
    .openapi(getFile, async (c) => {
      const file = await findPublicFile(deps, c.req.valid('param').id)
      if (!file) throw new Problem('material-not-found', 'The file is not public or was deleted.')
      return answerFile(file)
    })
}

import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  DelegateCreationSchema,
  DelegationChangeSchema,
  DelegationDetailSchema,
  FocalPointInvitationSchema,
  HeadSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from '@u4ssc/client/delegations'
import { DocumentRequestSchema } from '@u4ssc/client/documents'
import { answerFile } from '../../uploads/index'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { idOf } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { operation, personOf } from '../../permissions/index'
import type { FileDeps } from '../../uploads/index'
import type { RegistrationDeps } from '../registration-deps'
import { requireFocalPoint, toOwnDelegation } from './delegations'
import { LinkHeaderSchema } from '../link-header'
import {
  changeDelegation,
  inviteFocalPoint,
  nameHead,
  readDelegation,
  registerFor,
} from './change-delegation'
import { addLetter, openLetter, removeLetter } from './letters'

const tags = ['Delegations']
const headers = LinkHeaderSchema
const params = z.object({ id: idOf('delegation') })
const detail = jsonAnswer(DelegationDetailSchema, 'The updated delegation')
const FOR_REGISTRARS = [
  ...(['not-signed-in', 'not-allowed', 'delegation-not-found', 'invalid-request'] as const),
]

const getDelegation = createRoute({
  ...operation('get-delegation'),
  summary: 'Get a delegation',
  description: 'Returns a delegation with its people, focal points and nomination letters.',
  tags,
  method: 'get',
  path: '/delegations/{id}',
  request: { params },
  responses: { 200: detail, ...problemAnswers(...FOR_REGISTRARS) },
})

const putDelegation = createRoute({
  ...operation('change-delegation'),
  summary: 'Update a delegation',
  description: 'Sets the maximum number of people and the head of the delegation.',
  tags,
  method: 'put',
  path: '/delegations/{id}',
  request: { params, body: jsonBody(DelegationChangeSchema) },
  responses: { 200: detail, ...problemAnswers(...FOR_REGISTRARS) },
})

const postFocalPoint = createRoute({
  ...operation('invite-focal-point'),
  summary: 'Invite a focal point',
  description: 'Adds a focal point or a deputy to the delegation and emails them a personal link.',
  tags,
  method: 'post',
  path: '/delegations/{id}/focal-points',
  request: { params, body: jsonBody(FocalPointInvitationSchema) },
  responses: { 201: detail, ...problemAnswers(...FOR_REGISTRARS, 'already-registered') },
})

const postPerson = createRoute({
  ...operation('register-for-delegation'),
  summary: 'Register a person for a delegation',
  description:
    'Registers a person on behalf of the delegation. The person counts towards the maximum of the delegation.',
  tags,
  method: 'post',
  path: '/delegations/{id}/people',
  request: { params, body: jsonBody(DelegateCreationSchema) },
  responses: {
    201: detail,
    ...problemAnswers(...FOR_REGISTRARS, 'already-registered', 'delegation-full'),
  },
})

const getLetter = createRoute({
  ...operation('open-nomination-letter'),
  summary: 'Download a nomination letter',
  description: 'Returns the file as it was uploaded. The download is recorded in the audit log.',
  tags,
  method: 'get',
  path: '/delegations/{id}/letters/{letter}',
  request: { params: params.extend({ letter: idOf('nomination letter') }) },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    ...problemAnswers(...FOR_REGISTRARS, 'letter-not-found'),
  },
})

const putOwnHead = createRoute({
  ...operation('name-own-head'),
  summary: 'Name the head of my delegation',
  description:
    'Sets the head of the delegation that the focal point represents, or removes it with `null`.',
  tags,
  method: 'put',
  path: '/delegations/own/head',
  request: { headers, body: jsonBody(HeadSchema) },
  responses: {
    200: jsonAnswer(OwnDelegationSchema, 'The updated delegation'),
    ...problemAnswers('personal-link-not-valid', 'invalid-request'),
  },
})

const postLetter = createRoute({
  ...operation('add-nomination-letter'),
  summary: 'Upload a nomination letter',
  description:
    'Adds a nomination letter to the delegation that the focal point represents. The number of letters is limited.',
  tags,
  method: 'post',
  path: '/delegations/own/letters',
  request: { headers, body: jsonBody(DocumentRequestSchema) },
  responses: {
    201: jsonAnswer(NominationLettersSchema, 'The nomination letters'),
    ...problemAnswers('personal-link-not-valid', 'delegation-full', 'invalid-request'),
  },
})

const deleteLetter = createRoute({
  ...operation('remove-nomination-letter'),
  summary: 'Delete a nomination letter',
  description:
    'Deletes a nomination letter of the delegation that the focal point represents. The file is deleted with it.',
  tags,
  method: 'delete',
  path: '/delegations/own/letters/{letter}',
  request: { headers, params: z.object({ letter: idOf('nomination letter') }) },
  responses: {
    204: { description: 'The file is deleted' },
    ...problemAnswers('personal-link-not-valid', 'letter-not-found', 'invalid-request'),
  },
})

/** Routes for the secretariat on one delegation, and for its focal point on head and letters. */
export function delegationRoutesForSecretariat(deps: RegistrationDeps & FileDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(putOwnHead, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      const own = await db.transaction(async (tx) => {
        const { delegation } = await requireFocalPoint(tx, token, clock())
        await nameHead(tx, delegation.id, c.req.valid('json').head)
        return toOwnDelegation(tx, delegation, clock())
      })
      return c.json(own, 200)
    })
    .openapi(postLetter, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json({ items: await addLetter(deps, token, c.req.valid('json')) }, 201)
    })
    .openapi(deleteLetter, async (c) => {
      await removeLetter(deps, c.req.valid('header')['personal-link'], c.req.valid('param').letter)
      return c.body(null, 204)
    })
    .openapi(getDelegation, async (c) =>
      c.json(await readDelegation(db, c.req.valid('param').id), 200),
    )
    .openapi(putDelegation, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      return c.json(await changeDelegation(deps, id, c.req.valid('json'), person), 200)
    })
    .openapi(postFocalPoint, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      return c.json(await inviteFocalPoint(deps, id, c.req.valid('json'), person), 201)
    })
    .openapi(postPerson, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      return c.json(await registerFor(deps, id, c.req.valid('json'), person), 201)
    })
    .openapi(getLetter, async (c) => {
      const { id, letter } = c.req.valid('param')
      const { id: person } = await personOf(c)
      return answerFile(await openLetter(deps, id, letter, person))
    })
}

import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  DelegateCreationSchema,
  DelegationChangeSchema,
  DelegationDetailSchema,
  DocumentRequestSchema,
  FocalPointInvitationSchema,
  HeadSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from '@u4ssc/client/contract'
import { answerFile } from '../files/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation, personOf } from '../people/index'
import type { RegistrationDeps } from '../registrations/apply'
import { requireFocalPoint, toOwnDelegation } from '../registrations/delegations'
import { LinkHeaderSchema } from '../registrations/own-routes'
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
const params = z.object({ id: z.uuid() })
const detail = jsonAnswer(DelegationDetailSchema, 'The delegation as it stands now')
const FOR_REGISTRARS = [
  ...(['not-signed-in', 'not-allowed', 'delegation-not-found', 'invalid-request'] as const),
]

const getDelegation = createRoute({
  ...operation('get-delegation'),
  summary: 'A delegation with its people and letters',
  tags,
  method: 'get',
  path: '/delegations/{id}',
  request: { params },
  responses: { 200: detail, ...problemAnswers(...FOR_REGISTRARS) },
})

const putDelegation = createRoute({
  ...operation('change-delegation'),
  summary: 'Say how many people it may send, and who heads it',
  tags,
  method: 'put',
  path: '/delegations/{id}',
  request: { params, body: jsonBody(DelegationChangeSchema) },
  responses: { 200: detail, ...problemAnswers(...FOR_REGISTRARS) },
})

const postFocalPoint = createRoute({
  ...operation('invite-focal-point'),
  summary: 'Invite a further focal point, or a deputy',
  tags,
  method: 'post',
  path: '/delegations/{id}/focal-points',
  request: { params, body: jsonBody(FocalPointInvitationSchema) },
  responses: { 201: detail, ...problemAnswers(...FOR_REGISTRARS, 'already-registered') },
})

const postPerson = createRoute({
  ...operation('register-for-delegation'),
  summary: 'Register somebody for a delegation',
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
  summary: 'The file of a letter of nomination',
  tags,
  method: 'get',
  path: '/delegations/{id}/letters/{letter}',
  request: { params: params.extend({ letter: z.uuid() }) },
  responses: {
    200: {
      description: 'The file, to be saved',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    ...problemAnswers(...FOR_REGISTRARS, 'letter-not-found'),
  },
})

const putOwnHead = createRoute({
  ...operation('name-own-head'),
  summary: 'Name the head of my delegation',
  tags,
  method: 'put',
  path: '/delegations/own/head',
  request: { headers, body: jsonBody(HeadSchema) },
  responses: {
    200: jsonAnswer(OwnDelegationSchema, 'My delegation as it stands now'),
    ...problemAnswers('personal-link-not-valid', 'invalid-request'),
  },
})

const postLetter = createRoute({
  ...operation('add-nomination-letter'),
  summary: 'Send a letter of nomination for my delegation',
  tags,
  method: 'post',
  path: '/delegations/own/letters',
  request: { headers, body: jsonBody(DocumentRequestSchema) },
  responses: {
    201: jsonAnswer(NominationLettersSchema, 'The letters of the delegation'),
    ...problemAnswers('personal-link-not-valid', 'delegation-full', 'invalid-request'),
  },
})

const deleteLetter = createRoute({
  ...operation('remove-nomination-letter'),
  summary: 'Take a letter of nomination back',
  tags,
  method: 'delete',
  path: '/delegations/own/letters/{letter}',
  request: { headers, params: z.object({ letter: z.uuid() }) },
  responses: {
    204: { description: 'The file is gone' },
    ...problemAnswers('personal-link-not-valid', 'letter-not-found', 'invalid-request'),
  },
})

/** What the secretariat does with one delegation, and its focal point with its head and letters. */
export function delegationDeskRoutes(deps: RegistrationDeps) {
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

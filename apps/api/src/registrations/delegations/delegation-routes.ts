import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  DelegateCreationSchema,
  DelegationCreationSchema,
  DelegationListSchema,
  DelegationRecordSchema,
  OwnDelegationSchema,
} from '@u4ssc/client/delegations'
import {
  RegistrationDecisionOutcomeSchema,
  RegistrationDecisionSchema,
} from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { idOf, meetingSlug } from '../../http/path-params'
import { Problem, problemAnswers } from '../../http/problems'
import { dropFocalPointLinks } from '../../mail/index'
import { operation, personOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { listDelegations, revokeFocalPoint } from '../store/delegation-store'
import {
  createDelegation,
  registerDelegate,
  requireFocalPoint,
  toDelegation,
  toOwnDelegation,
} from './delegations'
import { LinkHeaderSchema } from '../link-header'
import { decideRegistrations } from '../decisions/decide-registrations'

const tags = ['Delegations']
const headers = LinkHeaderSchema

const getDelegations = createRoute({
  ...operation('list-delegations'),
  summary: 'List delegations',
  description: 'Returns the delegations of a meeting, by country.',
  tags,
  method: 'get',
  path: '/delegations',
  request: { query: z.object({ meeting: meetingSlug }) },
  responses: {
    200: jsonAnswer(DelegationListSchema, 'Delegations by country'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postDelegation = createRoute({
  ...operation('create-delegation'),
  summary: 'Create a delegation',
  description:
    'Creates the delegation of a country or organization and emails its focal points a personal link.',
  tags,
  method: 'post',
  path: '/delegations',
  request: { body: jsonBody(DelegationCreationSchema) },
  responses: {
    201: jsonAnswer(
      DelegationRecordSchema,
      'The delegation; emails to its focal points are queued',
    ),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'delegation-exists',
      'invalid-request',
    ),
  },
})

const deleteFocalPoint = createRoute({
  ...operation('revoke-focal-point'),
  summary: 'Remove a focal point',
  description: 'Removes a focal point from a delegation. Their personal link stops working.',
  tags,
  method: 'delete',
  path: '/delegations/{id}/focal-points/{focalPoint}',
  request: { params: z.object({ id: idOf('delegation'), focalPoint: idOf('focal point') }) },
  responses: {
    204: { description: 'Removed' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'delegation-not-found', 'invalid-request'),
  },
})

const getOwn = createRoute({
  ...operation('get-own-delegation'),
  summary: 'Get my delegation',
  description: 'Returns the delegation that the focal point represents, with its people.',
  tags,
  method: 'get',
  path: '/delegations/own',
  request: { headers },
  responses: {
    200: jsonAnswer(OwnDelegationSchema, 'The delegation'),
    ...problemAnswers('personal-link-not-valid'),
  },
})

const postOwnDecision = createRoute({
  ...operation('decide-own-delegation'),
  summary: 'Decide on registrations of my delegation',
  description:
    'Approves, declines or reopens registrations of the delegation that the focal point represents. Each registration has its own result.',
  tags,
  method: 'post',
  path: '/delegations/own/decisions',
  request: { headers, body: jsonBody(RegistrationDecisionSchema) },
  responses: {
    200: jsonAnswer(
      RegistrationDecisionOutcomeSchema,
      'The result of each entry, in the order sent',
    ),
    ...problemAnswers('personal-link-not-valid', 'invalid-request'),
  },
})

const postDelegate = createRoute({
  ...operation('register-delegate'),
  summary: 'Register a person for my delegation',
  description:
    'Registers a person on behalf of the delegation that the focal point represents. Answers 409 if the delegation is full.',
  tags,
  method: 'post',
  path: '/delegations/own/people',
  request: { headers, body: jsonBody(DelegateCreationSchema) },
  responses: {
    201: jsonAnswer(OwnDelegationSchema, 'The updated delegation'),
    ...problemAnswers(
      'personal-link-not-valid',
      'registration-closed',
      'already-registered',
      'delegation-full',
      'invalid-request',
    ),
  },
})

export function delegationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getDelegations, async (c) => {
      const rows = await listDelegations(db, c.req.valid('query').meeting)
      const items = await Promise.all(rows.map((row) => toDelegation(db, row)))
      return c.json({ items }, 200)
    })
    .openapi(postDelegation, async (c) => {
      const { id } = await personOf(c)
      return c.json(await createDelegation(deps, c.req.valid('json'), id), 201)
    })
    .openapi(deleteFocalPoint, async (c) => {
      const { id, focalPoint } = c.req.valid('param')
      const { id: person } = await personOf(c)
      await db.transaction(async (tx) => {
        const at = clock()
        if (!(await revokeFocalPoint(tx, id, focalPoint, at)))
          throw new Problem('delegation-not-found', 'The delegation has no such focal point.')
        await dropFocalPointLinks(tx, focalPoint)
        const [action, subject] = ['revoke-focal-point', `delegations/${id}`] as const
        await recordAct(tx, { at, person, action, subject, before: { focalPoint }, after: null })
      })
      return c.body(null, 204)
    })
    .openapi(getOwn, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      const now = clock()
      const { delegation } = await requireFocalPoint(db, token, now)
      return c.json(await toOwnDelegation(db, delegation, now), 200)
    })
    .openapi(postOwnDecision, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      const { focalPoint, delegation } = await requireFocalPoint(db, token, clock())
      const decider = { person: focalPoint.id, delegation: delegation.id }
      return c.json(await decideRegistrations(deps, c.req.valid('json'), decider), 200)
    })
    .openapi(postDelegate, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await registerDelegate(deps, token, c.req.valid('json')), 201)
    })
}

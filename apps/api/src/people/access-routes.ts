import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  AcceptanceSchema,
  InvitationRequestSchema,
  InvitationsSchema,
  MemberChangeSchema,
  MemberSchema,
  MembersSchema,
  NewInvitationSchema,
  OpenSessionsSchema,
  PasswordChangeSchema,
  PersonSchema,
} from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { changePerson } from './change-person'
import type { Auth } from './create-auth'
import { acceptInvitation, invite, listInvitations, withdrawInvitation } from './invitations'
import { limitAttempts } from './limit-attempts'
import { listMembers } from './member-store'
import { operation, personOf } from './operation'
import { changeOwnPassword, endOwnSession, listOwnSessions } from './own-sessions'

const tags = ['People']
const invitationParams = z.object({ id: z.uuid() })
const params = z.object({ id: z.string().min(1).max(100) })

const getPeople = createRoute({
  ...operation('list-people'),
  summary: 'List the people who may sign in, or might',
  tags,
  method: 'get',
  path: '/people',
  responses: {
    200: jsonAnswer(MembersSchema, 'The people, by name'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const putPerson = createRoute({
  ...operation('change-person'),
  summary: 'Change the role of a person, or whether they may sign in',
  tags,
  method: 'put',
  path: '/people/{id}',
  request: { params, body: jsonBody(MemberChangeSchema) },
  responses: {
    200: jsonAnswer(MemberSchema, 'The person as they are now'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'person-not-found',
      'last-owner',
      'invalid-request',
    ),
  },
})

const getInvitations = createRoute({
  ...operation('list-invitations'),
  summary: 'List the invitations that nobody has used',
  tags,
  method: 'get',
  path: '/invitations',
  responses: {
    200: jsonAnswer(InvitationsSchema, 'The invitations, the oldest first'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const postInvitation = createRoute({
  ...operation('create-invitation'),
  summary: 'Invite a person to a role',
  tags,
  method: 'post',
  path: '/invitations',
  request: { body: jsonBody(InvitationRequestSchema) },
  responses: {
    201: jsonAnswer(NewInvitationSchema, 'The invitation, with its token this once'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'address-taken', 'invalid-request'),
  },
})

const deleteInvitation = createRoute({
  ...operation('withdraw-invitation'),
  summary: 'Withdraw an invitation',
  tags,
  method: 'delete',
  path: '/invitations/{id}',
  request: { params: invitationParams },
  responses: {
    204: { description: 'The link is void' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'invitation-not-found', 'invalid-request'),
  },
})

const postAcceptance = createRoute({
  ...operation('accept-invitation'),
  summary: 'Become a person by the link of an invitation',
  tags,
  method: 'post',
  path: '/invitations/acceptance',
  request: { body: jsonBody(AcceptanceSchema) },
  responses: {
    201: jsonAnswer(PersonSchema, 'The person, who can sign in now'),
    ...problemAnswers('link-not-valid', 'address-taken', 'invalid-request', 'too-many-attempts'),
  },
})

const getSessions = createRoute({
  ...operation('list-sessions'),
  summary: 'List where you are signed in',
  tags,
  method: 'get',
  path: '/sessions',
  responses: {
    200: jsonAnswer(OpenSessionsSchema, 'Your sessions, the newest first'),
    ...problemAnswers('not-signed-in'),
  },
})

const deleteSession = createRoute({
  ...operation('end-session'),
  summary: 'Sign out somewhere else',
  tags,
  method: 'delete',
  path: '/sessions/{id}',
  request: { params },
  responses: {
    204: { description: 'That session has ended' },
    ...problemAnswers('not-signed-in', 'session-not-found', 'invalid-request'),
  },
})

const putPassword = createRoute({
  ...operation('change-password'),
  summary: 'Change your password',
  tags,
  method: 'put',
  path: '/password',
  request: { body: jsonBody(PasswordChangeSchema) },
  responses: {
    204: { description: 'The new password holds, and your other sessions have ended' },
    ...problemAnswers('not-signed-in', 'invalid-request', 'too-many-attempts'),
  },
})

export function accessRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const router = createRouter()
  const limited = limitAttempts()
  router.post('/invitations/acceptance', limited)
  router.put('/password', limited)
  return router
    .openapi(getPeople, async (c) => c.json({ items: await listMembers(deps.db) }, 200))
    .openapi(putPerson, async (c) => {
      const { id } = c.req.valid('param')
      const { id: person } = await personOf(c)
      return c.json(await changePerson(deps, id, c.req.valid('json'), person), 200)
    })
    .openapi(getInvitations, async (c) => c.json({ items: await listInvitations(deps.db) }, 200))
    .openapi(postInvitation, async (c) =>
      c.json(await invite(deps, c.req.valid('json'), (await personOf(c)).id), 201),
    )
    .openapi(deleteInvitation, async (c) => {
      await withdrawInvitation(deps, c.req.valid('param').id, (await personOf(c)).id)
      return c.body(null, 204)
    })
    .openapi(postAcceptance, async (c) =>
      c.json(await acceptInvitation(deps, c.req.valid('json')), 201),
    )
    .openapi(getSessions, async (c) =>
      c.json({ items: await listOwnSessions(deps, c.req.raw.headers) }, 200),
    )
    .openapi(deleteSession, async (c) => {
      await endOwnSession(deps, c.req.raw.headers, c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(putPassword, async (c) => {
      await changeOwnPassword(deps, c.req.raw.headers, c.req.valid('json'))
      return c.body(null, 204)
    })
}

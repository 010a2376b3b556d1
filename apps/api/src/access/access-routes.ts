import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
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
} from '@u4ssc/client/people'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { idOf } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { changePerson } from './change-person'
import type { Auth } from '../sign-in/index'
import { acceptInvitation, invite, listInvitations, withdrawInvitation } from './invitations'
import { limitAttempts } from '../sign-in/index'
import { listMembers } from '../people/index'
import { operation, personOf } from '../permissions/index'
import { changeOwnPassword, endOwnSession, listOwnSessions } from './own-sessions'

const tags = ['People']
const invitationParams = z.object({ id: idOf('invitation') })
const params = z.object({
  id: z.string().min(1).max(100).meta({ description: 'ID of the person or session' }),
})

const getPeople = createRoute({
  ...operation('list-people'),
  summary: 'List people with access',
  description: 'Returns the people with access to the dashboard, active or not.',
  tags,
  method: 'get',
  path: '/people',
  responses: {
    200: jsonAnswer(MembersSchema, 'People by name'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const putPerson = createRoute({
  ...operation('change-person'),
  summary: "Update a person's access",
  description:
    'Changes the role of a person, or turns their access on or off. The last owner cannot be removed.',
  tags,
  method: 'put',
  path: '/people/{id}',
  request: { params, body: jsonBody(MemberChangeSchema) },
  responses: {
    200: jsonAnswer(MemberSchema, 'The updated person'),
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
  summary: 'List access invitations',
  description: 'Returns the invitations that have not been used, oldest first.',
  tags,
  method: 'get',
  path: '/invitations',
  responses: {
    200: jsonAnswer(InvitationsSchema, 'Invitations, oldest first'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const postInvitation = createRoute({
  ...operation('create-invitation'),
  summary: 'Invite a person to the dashboard',
  description:
    'Creates an invitation for a role. The answer has the token of its link, which is not shown again. It expires after seven days.',
  tags,
  method: 'post',
  path: '/invitations',
  request: { body: jsonBody(InvitationRequestSchema) },
  responses: {
    201: jsonAnswer(NewInvitationSchema, 'The invitation with its token, shown only once'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'address-taken', 'invalid-request'),
  },
})

const deleteInvitation = createRoute({
  ...operation('withdraw-invitation'),
  summary: 'Withdraw an access invitation',
  description: 'Deletes the invitation, and its link stops working.',
  tags,
  method: 'delete',
  path: '/invitations/{id}',
  request: { params: invitationParams },
  responses: {
    204: { description: 'Withdrawn' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'invitation-not-found', 'invalid-request'),
  },
})

const postAcceptance = createRoute({
  ...operation('accept-invitation'),
  summary: 'Accept an access invitation',
  description:
    'Creates the account of the invited person. The person can sign in afterwards. The link works once.',
  tags,
  method: 'post',
  path: '/invitations/acceptance',
  request: { body: jsonBody(AcceptanceSchema) },
  responses: {
    201: jsonAnswer(PersonSchema, 'The new account'),
    ...problemAnswers('link-not-valid', 'address-taken', 'invalid-request', 'too-many-attempts'),
  },
})

const getSessions = createRoute({
  ...operation('list-sessions'),
  summary: 'List my sessions',
  description: 'Returns where you are signed in, newest first.',
  tags,
  method: 'get',
  path: '/sessions',
  responses: {
    200: jsonAnswer(OpenSessionsSchema, 'Sessions, newest first'),
    ...problemAnswers('not-signed-in'),
  },
})

const deleteSession = createRoute({
  ...operation('end-session'),
  summary: 'End one of my sessions',
  description: 'Signs you out on another device.',
  tags,
  method: 'delete',
  path: '/sessions/{id}',
  request: { params },
  responses: {
    204: { description: 'The session has ended' },
    ...problemAnswers('not-signed-in', 'session-not-found', 'invalid-request'),
  },
})

const putPassword = createRoute({
  ...operation('change-password'),
  summary: 'Change my password',
  description: 'Sets a new password. Your other sessions end.',
  tags,
  method: 'put',
  path: '/password',
  request: { body: jsonBody(PasswordChangeSchema) },
  responses: {
    204: { description: 'The password is changed and your other sessions have ended' },
    ...problemAnswers('not-signed-in', 'invalid-request', 'too-many-attempts'),
  },
})

export function accessRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const router = createRouter()
  // Counted separately: they guess different secrets
  router.post('/invitations/acceptance', limitAttempts())
  router.put('/password', limitAttempts())
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

import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  InvitationImportOutcomeSchema,
  InvitationImportSchema,
  InvitationReminderRequestSchema,
  InvitationRemindersSchema,
  InvitedApplicationSchema,
  MeetingInvitationPageSchema,
  MeetingInvitationQuerySchema,
  MeetingInvitationRequestSchema,
  MeetingInvitationSchema,
  OwnInvitationSchema,
} from '@u4ssc/client/invitations'
import { LinkRequestSchema, RegistrationConfirmedSchema } from '@u4ssc/client/registrations'
import type { Readers } from '@u4ssc/documents/isolated'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { createCursor, toPage } from '../http/page-cursor'
import { idOf } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { takeAtLeast } from '../http/take-at-least'
import { operation, personOf } from '../permissions/index'
import { LinkHeaderSchema } from '../registrations/index'
import type { RegistrationDeps } from '../registrations/index'
import { importList } from './import-list'
import { inviteOne, revokeOne, toInvitation } from './invite'
import { readOwnInvitation, registerByInvitation } from './own-invitation'
import { remindInvited } from './remind-invited'
import { sendLinkTo } from './send-link'
import { listInvitations } from './store'

const tags = ['Invitations']
const headers = LinkHeaderSchema
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))
const FOR_REGISTRARS = ['not-signed-in', 'not-allowed', 'invalid-request'] as const

const getInvitations = createRoute({
  ...operation('list-meeting-invitations'),
  summary: 'List meeting invitations',
  description:
    'Returns the people invited to a meeting, newest first, and whether each has registered.',
  tags,
  method: 'get',
  path: '/meeting-invitations',
  request: { query: MeetingInvitationQuerySchema },
  responses: {
    200: jsonAnswer(MeetingInvitationPageSchema, 'Invitations, newest first'),
    ...problemAnswers(...FOR_REGISTRARS),
  },
})

const postInvitation = createRoute({
  ...operation('invite-to-meeting'),
  summary: 'Invite a person to a meeting',
  description:
    'Creates an invitation and queues an email with a personal link. Answers 409 if the address is already invited or registered.',
  tags,
  method: 'post',
  path: '/meeting-invitations',
  request: { body: jsonBody(MeetingInvitationRequestSchema) },
  responses: {
    201: jsonAnswer(MeetingInvitationSchema, 'The invitation; its email is queued'),
    ...problemAnswers(
      ...FOR_REGISTRARS,
      'meeting-not-found',
      'registration-closed',
      'already-registered',
      'already-invited',
    ),
  },
})

const postImport = createRoute({
  ...operation('import-meeting-invitations'),
  summary: 'Import meeting invitations',
  description:
    'Invites the people listed in a CSV or Excel file. With `dryRun`, nothing is stored and the answer shows the result of each row.',
  tags,
  method: 'post',
  path: '/meeting-invitations/imports',
  request: { body: jsonBody(InvitationImportSchema) },
  responses: {
    200: jsonAnswer(InvitationImportOutcomeSchema, 'The result of each row'),
    ...problemAnswers(...FOR_REGISTRARS, 'meeting-not-found', 'registration-closed'),
  },
})

const postReminders = createRoute({
  ...operation('remind-invited'),
  summary: 'Remind invited people',
  description:
    'Emails the invitation again to everyone who has not answered it, except to people who got it within the last 24 hours.',
  tags,
  method: 'post',
  path: '/meeting-invitations/reminders',
  request: { body: jsonBody(InvitationReminderRequestSchema) },
  responses: {
    200: jsonAnswer(InvitationRemindersSchema, 'How many people are reminded'),
    ...problemAnswers(...FOR_REGISTRARS, 'meeting-not-found', 'registration-closed'),
  },
})

const deleteInvitation = createRoute({
  ...operation('revoke-meeting-invitation'),
  summary: 'Revoke a meeting invitation',
  description:
    'Deletes the invitation, and its personal link stops working. A registration made with it stays.',
  tags,
  method: 'delete',
  path: '/meeting-invitations/{id}',
  request: { params: z.object({ id: idOf('invitation') }) },
  responses: {
    204: { description: 'Revoked' },
    ...problemAnswers(...FOR_REGISTRARS, 'invitation-not-found'),
  },
})

const getOwn = createRoute({
  ...operation('get-own-invitation'),
  summary: 'Get my invitation',
  description: 'Returns the invitation and the registration form that belongs to it.',
  tags,
  method: 'get',
  path: '/meeting-invitations/own',
  request: { headers },
  responses: {
    200: jsonAnswer(OwnInvitationSchema, 'The invitation'),
    ...problemAnswers('personal-link-not-valid', 'registration-closed'),
  },
})

const postOwn = createRoute({
  ...operation('register-by-invitation'),
  summary: 'Register with an invitation',
  description:
    'Registers the invited person. The email address needs no confirmation, so the answer has the personal link of the registration.',
  tags,
  method: 'post',
  path: '/meeting-invitations/own/registration',
  request: { headers, body: jsonBody(InvitedApplicationSchema) },
  responses: {
    200: jsonAnswer(
      RegistrationConfirmedSchema,
      'The registration and the token of its personal link',
    ),
    ...problemAnswers('personal-link-not-valid', 'registration-closed', 'invalid-request'),
  },
})

const postLink = createRoute({
  ...operation('send-registration-link'),
  summary: 'Resend a registration link',
  description:
    'Emails the personal link again. The answer is the same whether or not the address is registered.',
  tags: ['Registrations'],
  method: 'post',
  path: '/registrations/links',
  request: { body: jsonBody(LinkRequestSchema) },
  responses: {
    202: { description: 'Accepted; an email is sent if the address is registered' },
    ...problemAnswers('invalid-request'),
  },
})

/** Routes for meeting invitations, for the secretariat and for invited people. */
export function invitationRoutes(
  deps: RegistrationDeps & { readonly readers: Pick<Readers, 'readTable'> },
) {
  const { db } = deps
  return createRouter()
    .openapi(getOwn, async (c) =>
      c.json(await readOwnInvitation(deps, c.req.valid('header')['personal-link']), 200),
    )
    .openapi(postOwn, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await registerByInvitation(deps, token, c.req.valid('json')), 200)
    })
    .openapi(getInvitations, async (c) => {
      const { meeting, q, cursor: from, limit } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listInvitations(db, { meeting, q, after, limit: limit + 1 })
      const placeOf = (row: (typeof rows)[number]) => cursor.format(row.invitation)
      return c.json(toPage(rows, limit, toInvitation, placeOf), 200)
    })
    .openapi(postInvitation, async (c) =>
      c.json(await inviteOne(deps, c.req.valid('json'), (await personOf(c)).id), 201),
    )
    .openapi(postImport, async (c) =>
      c.json(await importList(deps, c.req.valid('json'), (await personOf(c)).id), 200),
    )
    .openapi(postReminders, async (c) => {
      const { meeting } = c.req.valid('json')
      return c.json(await remindInvited(deps, meeting, (await personOf(c)).id), 200)
    })
    .openapi(deleteInvitation, async (c) => {
      await revokeOne(deps, c.req.valid('param').id, (await personOf(c)).id)
      return c.body(null, 204)
    })
    .openapi(postLink, async (c) => {
      const { meeting, email } = c.req.valid('json')
      await takeAtLeast(sendLinkTo(deps, meeting, email))
      return c.body(null, 202)
    })
}

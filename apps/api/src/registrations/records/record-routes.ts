import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  ParticipantListSchema,
  RegistrationPageSchema,
  RegistrationQuerySchema,
  RegistrationDecisionOutcomeSchema,
  RegistrationDecisionSchema,
} from '@u4ssc/client/registrations'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { createCursor, toPage } from '../../http/page-cursor'
import { meetingSlug } from '../../http/path-params'
import { Problem, problemAnswers } from '../../http/problems'
import { findLink } from '../../mail/index'
import { actorOf, limitOf, operation } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { isListPublic, requireForm } from '../settings/open-form'
import { LinkHeaderSchema } from '../link-header'
import { listParticipants, listRecords } from './record-store'
import { toRecord } from './to-record'
import { decideRegistrations } from '../decisions/decide-registrations'
import { findRegistration } from '../store/registration-store'

const tags = ['Registrations']
const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

const getRecords = createRoute({
  ...operation('list-registrations'),
  summary: 'List registrations',
  description: 'Returns the registrations that match the filters, newest first.',
  tags,
  method: 'get',
  path: '/registrations',
  request: { query: RegistrationQuerySchema },
  responses: {
    200: jsonAnswer(RegistrationPageSchema, 'Registrations, newest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postDecision = createRoute({
  ...operation('decide-registrations'),
  summary: 'Decide on registrations',
  description:
    'Approves, declines or reopens up to 500 registrations. Each has its own result; one that cannot be decided does not affect the others. Places go to those who confirmed their email address first, whatever the order sent. Declining requires a reason, which is sent to the person.',
  tags,
  method: 'post',
  path: '/registrations/decisions',
  request: { body: jsonBody(RegistrationDecisionSchema) },
  responses: {
    200: jsonAnswer(
      RegistrationDecisionOutcomeSchema,
      'The result of each entry, in the order sent',
    ),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const getParticipants = createRoute({
  ...operation('list-participants'),
  summary: 'List participants',
  description:
    'Returns the participants who agreed to be named. Without a personal link, only those who agreed to be named publicly are listed, for a limited time after the meeting. With the personal link of a confirmed person, those named to participants are listed too.',
  tags,
  method: 'get',
  path: '/participants/{slug}',
  request: { params: z.object({ slug: meetingSlug }), headers: LinkHeaderSchema },
  responses: {
    200: jsonAnswer(
      ParticipantListSchema,
      'The participants who can be shown, and the number of the others',
    ),
    ...problemAnswers('personal-link-not-valid', 'meeting-not-found', 'registration-closed'),
  },
})

/** Routes for the secretariat on registrations, and the participant list. */
export function registrationRecordRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getRecords, async (c) => {
      const { cursor: from, limit, ...filter } = c.req.valid('query')
      const after = from === undefined ? undefined : cursor.parse(from)
      const meetings = await limitOf(c)
      const rows = await listRecords(db, filter, { after, limit: limit + 1, meetings })
      return c.json(toPage(rows, limit, toRecord, cursor.format), 200)
    })
    .openapi(postDecision, async (c) => {
      const person = await actorOf(c)
      return c.json(
        await decideRegistrations(deps, c.req.valid('json'), { person, delegation: null }),
        200,
      )
    })
    .openapi(getParticipants, async (c) => {
      const { slug } = c.req.valid('param')
      const form = await requireForm(db, slug)
      const isParticipant = await isConfirmed(deps, c.req.valid('header')['personal-link'], slug)
      const isPublic = isListPublic(form, clock())
      const levels = [
        ...(isPublic || isParticipant ? (['public'] as const) : []),
        ...(isParticipant ? (['participants'] as const) : []),
      ]
      return c.json(await listParticipants(db, slug, levels), 200)
    })
}

async function isConfirmed(
  { db, clock }: RegistrationDeps,
  token: string,
  slug: string,
): Promise<boolean> {
  if (token === '') return false
  const link = await findLink(db, token, 'own', clock())
  const row = link?.registrationId ? await findRegistration(db, link.registrationId) : undefined
  if (!row)
    throw new Problem('personal-link-not-valid', 'Request a new link with your email address.')
  return row.slug === slug && row.state === 'confirmed'
}

import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { toCalendar } from '@u4ssc/documents/calendar'
import {
  ChangePreviewSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  RegistrationChangeSchema,
} from '@u4ssc/client/contract'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../http/if-match'
import { Problem, problemAnswers } from '../http/problems'
import { personalSequence } from '../mail/index'
import { findLatestRelease } from '../meetings/index'
import { operation } from '../people/index'
import type { RegistrationDeps } from './apply'
import {
  acceptOffer,
  changeOwn,
  eraseOwn,
  previewChange,
  readOwnData,
  withdrawOwn,
} from './own-registration'
import { requireOwn, toOwnRegistration } from './own-view'

const tags = ['Registrations']

/** Of a personal link: in a header, so that no log of addresses has it. */
export const LinkHeaderSchema = z.object({
  'personal-link': z.string().max(200).default('').meta({
    description: 'The token of the personal link',
  }),
})
const headers = LinkHeaderSchema

const OWN_CHANGED = {
  200: jsonAnswer(OwnRegistrationSchema, 'The registration as it stands now'),
  ...problemAnswers(
    'personal-link-not-valid',
    'registration-state',
    'registration-changed',
    'invalid-request',
  ),
}

const getOwn = createRoute({
  ...operation('get-own-registration'),
  summary: 'My registration',
  tags,
  method: 'get',
  path: '/registrations/own',
  request: { headers },
  responses: OWN_CHANGED,
})

const putOwn = createRoute({
  ...operation('change-own-registration'),
  summary: 'Change my registration; what matters is decided again',
  tags,
  method: 'put',
  path: '/registrations/own',
  request: {
    headers: headers.extend(IfMatchHeaderSchema.shape),
    body: jsonBody(RegistrationChangeSchema),
  },
  responses: { ...OWN_CHANGED, ...problemAnswers('precondition-failed') },
})

const postPreview = createRoute({
  ...operation('preview-own-change'),
  summary: 'What a change would make of my registration; nothing is saved',
  tags,
  method: 'post',
  path: '/registrations/own/preview',
  request: { headers, body: jsonBody(RegistrationChangeSchema) },
  responses: {
    200: jsonAnswer(ChangePreviewSchema, 'The state after the change, and the decision behind it'),
    ...problemAnswers(
      'personal-link-not-valid',
      'registration-state',
      'registration-changed',
      'invalid-request',
    ),
  },
})

const postAcceptance = createRoute({
  ...operation('accept-offer'),
  summary: 'Accept the place that is kept for me',
  tags,
  method: 'post',
  path: '/registrations/own/acceptance',
  request: { headers },
  responses: OWN_CHANGED,
})

const postWithdrawal = createRoute({
  ...operation('withdraw-registration'),
  summary: 'Withdraw',
  tags,
  method: 'post',
  path: '/registrations/own/withdrawal',
  request: { headers },
  responses: OWN_CHANGED,
})

const deleteOwn = createRoute({
  ...operation('erase-own-registration'),
  summary: 'Have everything about me erased',
  tags,
  method: 'delete',
  path: '/registrations/own',
  request: { headers },
  responses: {
    204: { description: 'Nothing that names the person is left' },
    ...problemAnswers('personal-link-not-valid'),
  },
})

const getOwnData = createRoute({
  ...operation('get-own-data'),
  summary: 'All that is kept about me',
  tags,
  method: 'get',
  path: '/registrations/own/data',
  request: { headers },
  responses: {
    200: jsonAnswer(OwnDataSchema, 'The data, to keep'),
    ...problemAnswers('personal-link-not-valid'),
  },
})

const getOwnCalendar = createRoute({
  ...operation('get-own-calendar'),
  summary: 'The calendar file of the confirmed',
  tags,
  method: 'get',
  path: '/registrations/own/calendar',
  request: { headers },
  responses: {
    200: {
      description: 'iCalendar; how to join is in it from its time on',
      content: { 'text/calendar': { schema: z.string() } },
    },
    ...problemAnswers('personal-link-not-valid', 'registration-state'),
  },
})

/** What a person does with their own registration, by their personal link. */
export function ownRegistrationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getOwn, async (c) => {
      const row = await requireOwn(db, c.req.valid('header')['personal-link'], clock())
      setVersion(c, row.version)
      return c.json(await toOwnRegistration(db, row, clock()), 200)
    })
    .openapi(putOwn, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      const body = c.req.valid('json')
      const own = await onVersion(c, body.version, (version) =>
        changeOwn(deps, token, { ...body, version }),
      )
      setVersion(c, own.version)
      return c.json(own, 200)
    })
    .openapi(postPreview, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await previewChange(deps, token, c.req.valid('json')), 200)
    })
    .openapi(postAcceptance, async (c) =>
      c.json(await acceptOffer(deps, c.req.valid('header')['personal-link']), 200),
    )
    .openapi(postWithdrawal, async (c) =>
      c.json(await withdrawOwn(deps, c.req.valid('header')['personal-link']), 200),
    )
    .openapi(deleteOwn, async (c) => {
      await eraseOwn(deps, c.req.valid('header')['personal-link'])
      return c.body(null, 204)
    })
    .openapi(getOwnData, async (c) =>
      c.json(await readOwnData(deps, c.req.valid('header')['personal-link']), 200),
    )
    .openapi(getOwnCalendar, async (c) => {
      const now = clock()
      const { slug, state, language, version } = await requireOwn(
        db,
        c.req.valid('header')['personal-link'],
        now,
      )
      const latest = await findLatestRelease(db, slug)
      if (state !== 'confirmed' || !latest)
        throw new Problem('registration-state', 'The calendar file is for the confirmed')
      const { meeting } = latest
      const sequence = personalSequence(latest, version, now)
      const file = toCalendar(meeting, { audience: 'registrants', sequence, now, language })
      return c.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
    })
}

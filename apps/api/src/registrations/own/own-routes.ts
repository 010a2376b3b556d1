import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { toCalendar } from '@u4ssc/calendar'
import {
  ChangePreviewSchema,
  OwnDataSchema,
  OwnRegistrationSchema,
  RegistrationChangeSchema,
} from '@u4ssc/client/registrations'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { IfMatchHeaderSchema, onVersion, setVersion } from '../../http/if-match'
import { Problem, problemAnswers } from '../../http/problems'
import { personalSequence } from '../../mail/index'
import { findLatestRelease } from '../../meetings/index'
import { operation } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { acceptOffer, changeOwn, previewChange, withdrawOwn } from './own-registration'
import { eraseOwn, readOwnData } from './personal-data'
import { requireOwn, toOwnRegistration } from '../applications/own-view'
import { LinkHeaderSchema } from '../link-header'

const tags = ['Registrations']

const headers = LinkHeaderSchema

const OWN_CHANGED = {
  200: jsonAnswer(OwnRegistrationSchema, 'The registration'),
  ...problemAnswers(
    'personal-link-not-valid',
    'registration-state',
    'registration-changed',
    'invalid-request',
  ),
}

const getOwn = createRoute({
  ...operation('get-own-registration'),
  summary: 'Get my registration',
  description:
    'Returns the registration with its state, position on the waiting list, check-in code and joining details, if any.',
  tags,
  method: 'get',
  path: '/registrations/own',
  request: { headers },
  responses: OWN_CHANGED,
})

const putOwn = createRoute({
  ...operation('change-own-registration'),
  summary: 'Update my registration',
  description:
    'Replaces the answers of the registration. If the change affects eligibility, the registration is decided again and may go back to review.',
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
  summary: 'Preview a change to my registration',
  description: 'Returns the state and decision that a change would lead to. Nothing is stored.',
  tags,
  method: 'post',
  path: '/registrations/own/preview',
  request: { headers, body: jsonBody(RegistrationChangeSchema) },
  responses: {
    200: jsonAnswer(ChangePreviewSchema, 'The state and decision after the change'),
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
  summary: 'Accept an offered place',
  description:
    'Confirms the registration while the offered place is reserved. Answers 409 once the offer has expired.',
  tags,
  method: 'post',
  path: '/registrations/own/acceptance',
  request: { headers },
  responses: OWN_CHANGED,
})

const postWithdrawal = createRoute({
  ...operation('withdraw-registration'),
  summary: 'Cancel my registration',
  description: 'Cancels the registration. Its place goes to the next person on the waiting list.',
  tags,
  method: 'post',
  path: '/registrations/own/withdrawal',
  request: { headers },
  responses: OWN_CHANGED,
})

const deleteOwn = createRoute({
  ...operation('erase-own-registration'),
  summary: 'Delete my personal data',
  description:
    'Deletes everything that identifies the person. An anonymous record stays for the statistics. This cannot be undone.',
  tags,
  method: 'delete',
  path: '/registrations/own',
  request: { headers },
  responses: {
    204: { description: 'Deleted' },
    ...problemAnswers('personal-link-not-valid'),
  },
})

const getOwnData = createRoute({
  ...operation('get-own-data'),
  summary: 'Export my personal data',
  description: 'Returns everything stored about the person: registration, attendance and emails.',
  tags,
  method: 'get',
  path: '/registrations/own/data',
  request: { headers },
  responses: {
    200: jsonAnswer(OwnDataSchema, 'The stored data'),
    ...problemAnswers('personal-link-not-valid'),
  },
})

const getOwnCalendar = createRoute({
  ...operation('get-own-calendar'),
  summary: 'Download my calendar file',
  description:
    'Returns the meeting as an iCalendar file for a confirmed registration. It contains the joining details once they are announced.',
  tags,
  method: 'get',
  path: '/registrations/own/calendar',
  request: { headers },
  responses: {
    200: {
      description: 'The calendar file',
      content: { 'text/calendar': { schema: z.string() } },
    },
    ...problemAnswers('personal-link-not-valid', 'registration-state'),
  },
})

/** Routes for one's own registration, by personal link. */
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
        throw new Problem(
          'registration-state',
          'Only confirmed registrations have a calendar file.',
        )
      const { meeting } = latest
      const sequence = personalSequence(latest, version, now)
      const file = toCalendar(meeting, { audience: 'registrants', sequence, now, language })
      return c.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
    })
}

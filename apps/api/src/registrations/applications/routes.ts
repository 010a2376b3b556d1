import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  ApplicationAnswerSchema,
  ApplicationSchema,
  OwnRegistrationSchema,
  RegistrationConfirmedSchema,
  RegistrationFormSchema,
  TokenSchema,
} from '@u4ssc/client/registrations'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { meetingSlug } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { IdempotencyHeaderSchema } from '../../idempotency/index'
import { operation } from '../../permissions/index'
import { apply } from './apply'
import type { RegistrationDeps } from '../registration-deps'
import { confirmAddress } from './confirm-address'
import { prepareFirstApplication } from './insert-application'
import { keepForms } from '../settings/kept-forms'
import { requireForm, toForm } from '../settings/open-form'
import { LinkHeaderSchema } from '../link-header'
import { discardApplication, readApplication } from './unconfirmed-application'

const tags = ['Registrations']
const params = z.object({ slug: meetingSlug })

const getForm = createRoute({
  ...operation('get-registration-form'),
  summary: 'Get a registration form',
  description: 'Returns the questions of the form and whether registration is open now.',
  tags,
  method: 'get',
  path: '/registration-forms/{slug}',
  request: { params },
  responses: {
    200: jsonAnswer(RegistrationFormSchema, 'The registration form'),
    ...problemAnswers('meeting-not-found', 'registration-closed'),
  },
})

const postRegistration = createRoute({
  ...operation('apply'),
  summary: 'Register for a meeting',
  description:
    'Checks eligibility, stores the registration and emails a link to confirm the address. If the person is not eligible, nothing is stored unless `askReview` is set. The answer is the same whether or not the address is already registered.',
  tags,
  method: 'post',
  path: '/meetings/{slug}/registrations',
  request: { params, headers: IdempotencyHeaderSchema, body: jsonBody(ApplicationSchema) },
  responses: {
    200: jsonAnswer(ApplicationAnswerSchema, 'The decision and the next step'),
    ...problemAnswers('meeting-not-found', 'registration-closed', 'key-reused', 'invalid-request'),
  },
})

const postConfirmation = createRoute({
  ...operation('confirm-registration'),
  summary: 'Confirm a registration',
  description:
    'Confirms the email address by the token of the emailed link. Depending on the settings, the registration is then confirmed, in review or on the waiting list. The link works once.',
  tags,
  method: 'post',
  path: '/registrations/confirmation',
  request: { headers: IdempotencyHeaderSchema, body: jsonBody(TokenSchema) },
  responses: {
    200: jsonAnswer(
      RegistrationConfirmedSchema,
      'The registration and the token of its personal link',
    ),
    ...problemAnswers('personal-link-not-valid', 'key-reused', 'invalid-request'),
  },
})

const getApplication = createRoute({
  ...operation('get-application'),
  summary: 'Get an unconfirmed registration',
  description:
    'Returns the registration that the link in the confirmation email would confirm. Nothing changes.',
  tags,
  method: 'get',
  path: '/registrations/confirmation',
  request: { headers: LinkHeaderSchema },
  responses: {
    200: jsonAnswer(OwnRegistrationSchema, 'The unconfirmed registration'),
    ...problemAnswers('personal-link-not-valid'),
  },
})

const deleteApplication = createRoute({
  ...operation('discard-application'),
  summary: 'Delete an unconfirmed registration',
  description:
    'Deletes the registration that the link in the confirmation email would confirm. The link stops working.',
  tags,
  method: 'delete',
  path: '/registrations/confirmation',
  request: { headers: LinkHeaderSchema },
  responses: {
    204: { description: 'Deleted' },
    ...problemAnswers('personal-link-not-valid'),
  },
})

/** Routes to register for a meeting. */
export function registrationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  const applying = {
    ...deps,
    ...{ findForm: keepForms(db), insertFirst: prepareFirstApplication(db) },
  }
  return createRouter()
    .openapi(getForm, async (c) => {
      const form = await requireForm(db, c.req.valid('param').slug)
      return c.json(toForm(form, clock()), 200)
    })
    .openapi(postRegistration, async (c) => {
      const { 'idempotency-key': key } = c.req.valid('header')
      const { slug } = c.req.valid('param')
      return c.json(await apply(applying, slug, c.req.valid('json'), key), 200)
    })
    .openapi(postConfirmation, async (c) => {
      const { 'idempotency-key': key } = c.req.valid('header')
      return c.json(await confirmAddress(deps, c.req.valid('json').token, key), 200)
    })
    .openapi(getApplication, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      return c.json(await readApplication(deps, token), 200)
    })
    .openapi(deleteApplication, async (c) => {
      await discardApplication(deps, c.req.valid('header')['personal-link'])
      return c.body(null, 204)
    })
}

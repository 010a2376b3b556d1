import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import {
  ApplicationAnswerSchema,
  ApplicationSchema,
  LinkRequestSchema,
  OwnRegistrationSchema,
  RegistrationConfirmedSchema,
  RegistrationFormSchema,
  TokenSchema,
} from '@u4ssc/client/contract'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { takeAtLeast } from '../http/take-at-least'
import { IdempotencyHeaderSchema } from '../idempotency/index'
import { operation } from '../people/index'
import { Admission } from './admission'
import { apply } from './apply'
import type { RegistrationDeps } from './apply'
import { confirmAddress, sendLinkTo } from './confirm-address'
import { KeptForms } from './kept-forms'
import { requireForm, toForm } from './open-form'
import { LinkHeaderSchema } from './own-routes'
import { discardApplication, readApplication } from './unconfirmed-application'

const tags = ['Registrations']
const params = z.object({ slug: z.string() })

const getForm = createRoute({
  ...operation('get-registration-form'),
  summary: 'What a person is asked who wants to take part',
  tags,
  method: 'get',
  path: '/registration-forms/{slug}',
  request: { params },
  responses: {
    200: jsonAnswer(RegistrationFormSchema, 'The form, and whether it can be sent now'),
    ...problemAnswers('meeting-not-found', 'registration-closed'),
  },
})

const postRegistration = createRoute({
  ...operation('apply'),
  summary: 'Ask to take part',
  tags,
  method: 'post',
  path: '/meetings/{slug}/registrations',
  request: { params, headers: IdempotencyHeaderSchema, body: jsonBody(ApplicationSchema) },
  responses: {
    200: jsonAnswer(ApplicationAnswerSchema, 'Whether they may, and what comes next'),
    ...problemAnswers('meeting-not-found', 'registration-closed', 'key-reused', 'invalid-request'),
  },
})

const postConfirmation = createRoute({
  ...operation('confirm-registration'),
  summary: 'Confirm the address by the link of the mail',
  tags,
  method: 'post',
  path: '/registrations/confirmation',
  request: { headers: IdempotencyHeaderSchema, body: jsonBody(TokenSchema) },
  responses: {
    200: jsonAnswer(RegistrationConfirmedSchema, 'The registration, and its personal link'),
    ...problemAnswers('personal-link-not-valid', 'key-reused', 'invalid-request'),
  },
})

const getApplication = createRoute({
  ...operation('get-application'),
  summary: 'What the link of the confirmation email would confirm',
  tags,
  method: 'get',
  path: '/registrations/confirmation',
  request: { headers: LinkHeaderSchema },
  responses: {
    200: jsonAnswer(OwnRegistrationSchema, 'The registration as it was sent; nothing is confirmed'),
    ...problemAnswers('personal-link-not-valid'),
  },
})

const deleteApplication = createRoute({
  ...operation('discard-application'),
  summary: 'Delete what the link of the confirmation email would confirm',
  tags,
  method: 'delete',
  path: '/registrations/confirmation',
  request: { headers: LinkHeaderSchema },
  responses: {
    204: { description: 'It is deleted, and the link does not work any more' },
    ...problemAnswers('personal-link-not-valid'),
  },
})

const postLink = createRoute({
  ...operation('send-registration-link'),
  summary: 'Have the link sent once more',
  tags,
  method: 'post',
  path: '/registrations/links',
  request: { body: jsonBody(LinkRequestSchema) },
  responses: {
    202: { description: 'A mail leaves if the address is registered; the answer does not tell' },
    ...problemAnswers('invalid-request'),
  },
})

/** What anyone may do who wants to take part. */
export function registrationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  const applying = { ...deps, forms: new KeptForms(), admission: new Admission(db) }
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
    .openapi(postLink, async (c) => {
      const { meeting, email } = c.req.valid('json')
      await takeAtLeast(sendLinkTo(deps, meeting, email))
      return c.body(null, 202)
    })
}

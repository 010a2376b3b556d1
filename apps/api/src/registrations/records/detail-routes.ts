import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  RegistrationAdditionSchema,
  RegistrationDetailSchema,
  RegistrationEditSchema,
  RegistrationNoteSchema,
  RegistrationRecordSchema,
} from '@u4ssc/client/registrations'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { idOf } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { actorOf, operation } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { addNote, addRecord, editRecord, resendLink } from './change-record'
import { describeRecord, requireRecord } from './describe-record'
import { toRecord } from './to-record'

const tags = ['Registrations']
const path = '/registration-records/{id}'
const params = z.object({ id: idOf('registration') })
const refusals = [
  'not-signed-in',
  'not-allowed',
  'registration-not-found',
  'invalid-request',
] as const

const getRecord = createRoute({
  ...operation('get-registration'),
  summary: 'Get a registration',
  description:
    'Returns a registration with its internal notes, its history and possible duplicates: other registrations for the meeting with the same name and country.',
  tags,
  method: 'get',
  path,
  request: { params },
  responses: {
    200: jsonAnswer(RegistrationDetailSchema, 'The registration'),
    ...problemAnswers(...refusals),
  },
})

const postRecord = createRoute({
  ...operation('add-registration'),
  summary: 'Register a person by hand',
  description:
    'Registers a walk-in or a person who called, also while registration is closed. The address needs no confirmation; the person gets an email with a personal link. People who are not eligible are in review.',
  tags,
  method: 'post',
  path: '/registration-records',
  request: { body: jsonBody(RegistrationAdditionSchema) },
  responses: {
    201: jsonAnswer(RegistrationRecordSchema, 'The new registration'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'registration-closed',
      'already-registered',
      'invalid-request',
    ),
  },
})

const putRecord = createRoute({
  ...operation('edit-registration'),
  summary: 'Change a registration by hand',
  description:
    'Changes the facts of a registration. Facts that affect eligibility are decided again: a person who is no longer eligible goes back to review. Consents can be changed only by the person.',
  tags,
  method: 'put',
  path,
  request: { params, body: jsonBody(RegistrationEditSchema) },
  responses: {
    200: jsonAnswer(RegistrationRecordSchema, 'The changed registration'),
    ...problemAnswers(...refusals, 'registration-changed', 'registration-state'),
  },
})

const postNote = createRoute({
  ...operation('add-registration-note'),
  summary: 'Add an internal note to a registration',
  description:
    'Adds a note for the secretariat. It is deleted with the registration, and is part of the data that the person can export.',
  tags,
  method: 'post',
  path: `${path}/notes`,
  request: { params, body: jsonBody(RegistrationNoteSchema) },
  responses: { 204: { description: 'The note is added' }, ...problemAnswers(...refusals) },
})

const postLink = createRoute({
  ...operation('resend-registration-link'),
  summary: 'Resend the link of a registration',
  description:
    'Emails the confirmation link again, or the personal link once the address is confirmed. Nothing is sent above the limit of emails to one address.',
  tags,
  method: 'post',
  path: `${path}/link`,
  request: { params },
  responses: { 204: { description: 'The email is queued' }, ...problemAnswers(...refusals) },
})

/** Routes for the secretariat on one registration. */
export function registrationDetailRoutes(deps: RegistrationDeps) {
  const { db } = deps
  return createRouter()
    .openapi(getRecord, async (c) =>
      c.json(await describeRecord(db, await requireRecord(db, c.req.valid('param').id)), 200),
    )
    .openapi(postRecord, async (c) => {
      const person = await actorOf(c)
      return c.json(toRecord(await addRecord(deps, c.req.valid('json'), person)), 201)
    })
    .openapi(putRecord, async (c) => {
      const person = await actorOf(c)
      const { id } = c.req.valid('param')
      return c.json(toRecord(await editRecord(deps, id, c.req.valid('json'), person)), 200)
    })
    .openapi(postNote, async (c) => {
      const person = await actorOf(c)
      await addNote(deps, c.req.valid('param').id, c.req.valid('json').text, person)
      return c.body(null, 204)
    })
    .openapi(postLink, async (c) => {
      await resendLink(deps, c.req.valid('param').id, await actorOf(c))
      return c.body(null, 204)
    })
}

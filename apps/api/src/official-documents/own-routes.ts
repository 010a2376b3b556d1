import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { OwnRegistrationSchema, PassportDetailsSchema } from '@u4ssc/client/registrations'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { LinkHeaderSchema, requireOwn, toOwnRegistration } from '../registrations/index'
import { requestVisaLetter } from './decide-visa-request'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

const tags = ['Registrations']
const request = { headers: LinkHeaderSchema }
const PDF = {
  200: {
    description: 'The PDF file (PDF/UA-1)',
    content: { 'application/pdf': { schema: z.string() } },
  },
  ...problemAnswers('personal-link-not-valid', 'registration-state', 'document-unavailable'),
}
const HEADERS = { 'content-type': 'application/pdf' }

const getCertificate = createRoute({
  ...operation('get-own-certificate'),
  summary: 'Download my certificate of attendance',
  description:
    'Returns a PDF/UA-1 file. It exists after the meeting, if the attendance of the person was recorded.',
  tags,
  method: 'get',
  path: '/registrations/own/certificate.pdf',
  request,
  responses: PDF,
})

const getVisaLetter = createRoute({
  ...operation('get-own-visa-letter'),
  summary: 'Download my visa support letter',
  description: 'Returns a PDF/UA-1 file. It exists once the secretariat has approved the request.',
  tags,
  method: 'get',
  path: '/registrations/own/visa-letter.pdf',
  request,
  responses: PDF,
})

const putVisaRequest = createRoute({
  ...operation('request-visa-letter'),
  summary: 'Request a visa support letter',
  description: 'Stores the passport details for the letter and puts the request in review.',
  tags,
  method: 'put',
  path: '/registrations/own/visa-request',
  request: { ...request, body: jsonBody(PassportDetailsSchema) },
  responses: {
    200: jsonAnswer(OwnRegistrationSchema, 'The registration with the request'),
    ...problemAnswers('personal-link-not-valid', 'registration-state', 'invalid-request'),
  },
})

/** Routes for the official documents of a registration, by personal link. */
export function ownOfficialDocumentRoutes(deps: OfficialDocumentDeps) {
  const { db, clock } = deps
  const rowOf = (token: string) => requireOwn(db, token, clock())
  return createRouter()
    .openapi(getCertificate, async (c) => {
      const row = await rowOf(c.req.valid('header')['personal-link'])
      return c.body(Buffer.from(await officialDocumentFor(deps, row, 'certificate')), 200, HEADERS)
    })
    .openapi(getVisaLetter, async (c) => {
      const row = await rowOf(c.req.valid('header')['personal-link'])
      return c.body(Buffer.from(await officialDocumentFor(deps, row, 'visa-letter')), 200, HEADERS)
    })
    .openapi(putVisaRequest, async (c) => {
      const { 'personal-link': token } = c.req.valid('header')
      const row = await requestVisaLetter(deps, token, c.req.valid('json'))
      return c.json(await toOwnRegistration(db, row, clock()), 200)
    })
}

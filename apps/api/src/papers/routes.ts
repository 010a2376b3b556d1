import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { PaperCheckSchema, VisaRequestListSchema, VisaRulingSchema } from '@u4ssc/client/contract'
import { readCode } from '../attendance/codes'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../people/index'
import type { RegistrationDeps } from '../registrations/index'
import { ruleOnVisa } from './rule-on-visa'
import { findPaper, listVisaRequests } from './store'

const tags = ['Registrations']

const getCertificate = createRoute({
  ...operation('check-certificate'),
  summary: 'Whether a certificate or a letter is genuine, by its code',
  tags,
  method: 'get',
  path: '/certificates/{code}',
  request: { params: z.object({ code: z.string().max(100) }) },
  responses: {
    200: jsonAnswer(PaperCheckSchema, 'It is: what it has to say'),
    ...problemAnswers('certificate-not-found', 'invalid-request'),
  },
})

const getVisaRequests = createRoute({
  ...operation('list-visa-requests'),
  summary: 'Who asked for a letter in support of a visa',
  tags,
  method: 'get',
  path: '/visa-requests',
  request: { query: z.object({ meeting: z.string().max(200) }) },
  responses: {
    200: jsonAnswer(VisaRequestListSchema, 'The requests, the first first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postVisaRuling = createRoute({
  ...operation('rule-on-visa-request'),
  summary: 'Approve or refuse a letter in support of a visa',
  tags,
  method: 'post',
  path: '/visa-requests/{registration}/ruling',
  request: { params: z.object({ registration: z.uuid() }), body: jsonBody(VisaRulingSchema) },
  responses: {
    204: { description: 'It is decided, and the person is told' },
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'visa-request-not-found',
      'registration-state',
      'invalid-request',
    ),
  },
})

/** Papers as others check them, and as the secretariat decides on them. */
export function paperRoutes(deps: RegistrationDeps) {
  const { db } = deps
  return createRouter()
    .openapi(getCertificate, async (c) => {
      const paper = await findPaper(db, readCode(c.req.valid('param').code))
      if (!paper) throw new Problem('certificate-not-found', 'No genuine paper has this code')
      const { kind, slug, stated } = paper
      const { participant, meeting, issuedOn } = stated
      return c.json(
        PaperCheckSchema.parse({
          ...participant,
          ...meeting,
          kind,
          issuedOn,
          meeting: slug,
          name: participant.writtenName ?? participant.familyName,
        }),
        200,
      )
    })
    .openapi(getVisaRequests, async (c) => {
      const items = await listVisaRequests(db, c.req.valid('query').meeting)
      return c.json(VisaRequestListSchema.parse({ items }), 200)
    })
    .openapi(postVisaRuling, async (c) => {
      const { id: person } = await personOf(c)
      await ruleOnVisa(deps, c.req.valid('param').registration, c.req.valid('json'), person)
      return c.body(null, 204)
    })
}

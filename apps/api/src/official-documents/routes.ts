import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  OfficialDocumentCheckSchema,
  VisaRequestListSchema,
  VisaDecisionSchema,
} from '@u4ssc/client/registrations'
import { readCode } from '../readable-codes/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { idOf, meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import type { RegistrationDeps } from '../registrations/index'
import { decideVisaRequest } from './decide-visa-request'
import { findOfficialDocument, listVisaRequests } from '../registrations/index'

const tags = ['Registrations']

const getCertificate = createRoute({
  ...operation('verify-certificate'),
  summary: 'Verify a certificate',
  description:
    'Returns what a genuine certificate or visa support letter with this code states. Answers 404 if no such document was issued.',
  tags,
  method: 'get',
  path: '/certificates/{code}',
  request: {
    params: z.object({
      code: z.string().max(100).meta({
        description: 'Code printed on the certificate or letter',
        example: 'K7QM-2F9T-XWPD',
      }),
    }),
  },
  responses: {
    200: jsonAnswer(OfficialDocumentCheckSchema, 'What the certificate or letter states'),
    ...problemAnswers('certificate-not-found', 'invalid-request'),
  },
})

const getVisaRequests = createRoute({
  ...operation('list-visa-requests'),
  summary: 'List visa letter requests',
  description: 'Returns the requests for visa support letters of a meeting, oldest first.',
  tags,
  method: 'get',
  path: '/visa-requests',
  request: { query: z.object({ meeting: meetingSlug }) },
  responses: {
    200: jsonAnswer(VisaRequestListSchema, 'Requests, oldest first'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const postVisaDecision = createRoute({
  ...operation('decide-visa-request'),
  summary: 'Decide on a visa letter request',
  description: 'Approves or declines the request and notifies the person by email.',
  tags,
  method: 'post',
  path: '/visa-requests/{registration}/decision',
  request: {
    params: z.object({ registration: idOf('registration') }),
    body: jsonBody(VisaDecisionSchema),
  },
  responses: {
    204: { description: 'Decided; the person is notified' },
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'visa-request-not-found',
      'registration-state',
      'invalid-request',
    ),
  },
})

/** Routes to verify documents, and for the secretariat to decide visa requests. */
export function officialDocumentRoutes(deps: RegistrationDeps) {
  const { db } = deps
  return createRouter()
    .openapi(getCertificate, async (c) => {
      const paper = await findOfficialDocument(db, readCode(c.req.valid('param').code))
      if (!paper)
        throw new Problem(
          'certificate-not-found',
          'No certificate or visa support letter has this code. Check the code.',
        )
      const { kind, slug, stated } = paper
      const { participant, meeting, issuedOn } = stated
      return c.json(
        OfficialDocumentCheckSchema.parse({
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
    .openapi(postVisaDecision, async (c) => {
      const { id: person } = await personOf(c)
      await decideVisaRequest(deps, c.req.valid('param').registration, c.req.valid('json'), person)
      return c.body(null, 204)
    })
}

import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { createRouter } from '../http/create-router'
import { idOf } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { findRegistration } from '../registrations/index'
import { officialDocumentFor } from './create-official-document'
import type { OfficialDocumentDeps } from './create-official-document'

const getConfirmation = createRoute({
  ...operation('get-registration-confirmation'),
  summary: 'Download the confirmation of a registration',
  description:
    'Returns a PDF/UA-1 file with a verification code, in the language of the person. Only confirmed registrations have one.',
  tags: ['Registrations'],
  method: 'get',
  path: '/registration-records/{id}/confirmation.pdf',
  request: { params: z.object({ id: idOf('registration') }) },
  responses: {
    200: {
      description: 'The PDF file (PDF/UA-1)',
      content: { 'application/pdf': { schema: z.string() } },
    },
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'registration-not-found',
      'registration-state',
      'document-unavailable',
      'invalid-request',
    ),
  },
})

/** Routes for the secretariat for the official documents of a registration. */
export function officialDocumentRecordRoutes(deps: OfficialDocumentDeps) {
  return createRouter().openapi(getConfirmation, async (c) => {
    const row = await findRegistration(deps.db, c.req.valid('param').id)
    if (!row)
      throw new Problem('registration-not-found', 'This registration does not exist or is deleted.')
    const pdf = await officialDocumentFor(deps, row, 'confirmation')
    return c.body(Buffer.from(pdf), 200, { 'content-type': 'application/pdf' })
  })
}

import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { OwnDataSchema } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import { jsonAnswer } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { idOf } from '../../http/path-params'
import { problemAnswers } from '../../http/problems'
import { operation, personOf } from '../../permissions/index'
import { eraseRow, readDataOf } from '../own/personal-data'
import type { RegistrationDeps } from '../registration-deps'
import { requireRecord } from './describe-record'

const tags = ['Registrations']
const params = z.object({ id: idOf('registration') })
const refusals = [
  'not-signed-in',
  'not-allowed',
  'registration-not-found',
  'invalid-request',
] as const

const getData = createRoute({
  ...operation('export-personal-data'),
  summary: 'Export the data of a person',
  description:
    'Returns everything stored about the person of a registration, for a request under data protection rules. The export is recorded in the audit log.',
  tags,
  method: 'get',
  path: '/registration-records/{id}/data',
  request: { params },
  responses: { 200: jsonAnswer(OwnDataSchema, 'The data'), ...problemAnswers(...refusals) },
})

const postErasure = createRoute({
  ...operation('erase-registration'),
  summary: 'Erase the data of a person',
  description:
    'Deletes the personal data of a registration. An anonymous row stays for statistics, and the place becomes free. This cannot be undone.',
  tags,
  method: 'post',
  path: '/registration-records/{id}/erasure',
  request: { params },
  responses: { 204: { description: 'The data is erased' }, ...problemAnswers(...refusals) },
})

/** Routes to export and erase the data of a person on request. */
export function personalDataRoutes({ db, clock }: RegistrationDeps) {
  return createRouter()
    .openapi(getData, async (c) => {
      const { id: person } = await personOf(c)
      const { id } = c.req.valid('param')
      const at = clock()
      const data = await readDataOf(db, await requireRecord(db, id), at)
      const act = { action: 'export-personal-data', subject: `registrations/${id}` } as const
      await recordAct(db, { at, person, ...act, before: null, after: null })
      return c.json(data, 200)
    })
    .openapi(postErasure, async (c) => {
      const { id: person } = await personOf(c)
      const { id } = c.req.valid('param')
      await db.transaction(async (tx) => {
        const at = clock()
        await eraseRow(tx, await requireRecord(tx, id), at)
        const act = { action: 'erase-registration', subject: `registrations/${id}` } as const
        await recordAct(tx, { at, person, ...act, before: null, after: null })
      })
      return c.body(null, 204)
    })
}

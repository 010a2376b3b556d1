import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  NewServiceKeySchema,
  ServiceKeyRequestSchema,
  ServiceKeysSchema,
} from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { idOf } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { actorOf, operation } from '../permissions/index'
import { createServiceKey, listServiceKeys, revokeServiceKey } from './service-keys'

const tags = ['Keys']

const getKeys = createRoute({
  ...operation('list-keys'),
  summary: 'List API keys',
  description: 'Returns the keys, oldest first, without their secrets.',
  tags,
  method: 'get',
  path: '/keys',
  responses: {
    200: jsonAnswer(ServiceKeysSchema, 'Keys, oldest first, without their secrets'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const postKey = createRoute({
  ...operation('create-key'),
  summary: 'Create an API key',
  description:
    'Creates a key with scopes for a program. The answer has the secret, which is not shown again.',
  tags,
  method: 'post',
  path: '/keys',
  request: { body: jsonBody(ServiceKeyRequestSchema) },
  responses: {
    201: jsonAnswer(NewServiceKeySchema, 'The key with its secret, shown only once'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'invalid-request'),
  },
})

const deleteKey = createRoute({
  ...operation('revoke-key'),
  summary: 'Revoke an API key',
  description: 'Revokes a key immediately. It cannot be restored.',
  tags,
  method: 'delete',
  path: '/keys/{id}',
  request: { params: z.object({ id: idOf('API key') }) },
  responses: {
    204: { description: 'Revoked' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'service-key-not-found', 'invalid-request'),
  },
})

export function keyRoutes(deps: { readonly db: Database; readonly clock: Clock }) {
  return createRouter()
    .openapi(getKeys, async (c) => c.json({ items: await listServiceKeys(deps.db) }, 200))
    .openapi(postKey, async (c) =>
      c.json(await createServiceKey(deps, c.req.valid('json'), await actorOf(c)), 201),
    )
    .openapi(deleteKey, async (c) => {
      await revokeServiceKey(deps, c.req.valid('param').id, await actorOf(c))
      return c.body(null, 204)
    })
}

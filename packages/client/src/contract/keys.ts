import { NewServiceKeySchema, ServiceKeyRequestSchema, ServiceKeysSchema } from '../platform/keys'
import type { NewServiceKey, ServiceKey, ServiceKeyRequest } from '../platform/keys'
import type { List } from '../responses/page'
import { OWNERS } from './access'
import { created, done, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, remove } from './operation'
import { idOf } from './params'
import { sent } from './schema'

const common = { tag: 'Keys', access: OWNERS } as const

/** API keys. */
export const keys = {
  list: get('/keys', {
    ...common,
    id: 'list-keys',
    summary: 'List API keys',
    description: 'Returns the keys, oldest first, without their secrets.',
    answer: ok<List<ServiceKey>>(ServiceKeysSchema, 'Keys, oldest first, without their secrets'),
  }),

  create: post('/keys', {
    ...common,
    id: 'create-key',
    summary: 'Create an API key',
    description:
      'Creates a key with scopes for another system. The answer has the secret, which is not shown again.',
    body: sent<ServiceKeyRequest>()(ServiceKeyRequestSchema),
    answer: created<NewServiceKey>(NewServiceKeySchema, 'The key with its secret, shown only once'),
  }),

  delete: remove('/keys/{id}', {
    ...common,
    id: 'revoke-key',
    summary: 'Revoke an API key',
    description: 'Revokes a key immediately. It cannot be restored.',
    params: { id: idOf('API key') },
    answer: done('Revoked'),
    problems: ['service-key-not-found'],
  }),
}

export interface KeysClient extends ClientOf<typeof keys> {}

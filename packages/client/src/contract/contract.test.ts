import { describe, expect, expectTypeOf, it } from 'vitest'
import { ROLES } from '../people/index'
import type { Role } from '../people/index'
import type { WebhookDelivery, WebhookRequest } from '../platform/index'
import type { Page, PageQuery } from '../responses/index'
import { may, rolesOf } from './access'
import { operationsOf } from './client'
import { contract } from './index'
import type { AnyOperation, CallOptions } from './operation'
import { webhooks } from './webhooks'
import type { WebhooksClient } from './webhooks'

const operations = operationsOf(contract)

describe('the contract', () => {
  it.each(['id', 'path'] as const)('has each %s once', (field) => {
    const names = operations.map((one) => (field === 'id' ? one.id : `${one.method} ${one.path}`))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it.each(operations)('$id has a parameter for each name in its path', ({ path, params = {} }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(Object.keys(params).sort()).toEqual(names.sort())
  })
})

it('an operation does not compile without its access, or without the answer', () => {
  const { access, ...open } = webhooks.list
  // @ts-expect-error: the operation does not say who may call it
  open satisfies AnyOperation
  const { answer, ...silent } = webhooks.list
  // @ts-expect-error: the operation does not say what it answers
  silent satisfies AnyOperation
  expect([access, answer.status]).toEqual([webhooks.create.access, 200])
})

describe('the groups that an operation also changes', () => {
  it('exist in the contract', () => {
    const tags = new Set(operations.map(({ tag }) => tag))
    const also = operations.flatMap(({ also = [] }) => (also === 'everything' ? [] : also))
    expect(also.filter((tag) => !tags.has(tag))).toEqual([])
  })
})

describe('a method of the client', () => {
  it('has the arguments and the result of its operation, by their names', () => {
    type Deliveries = WebhooksClient['deliveries']
    expectTypeOf<Deliveries['list']>().toEqualTypeOf<
      (id: string, query?: PageQuery, options?: CallOptions) => Promise<Page<WebhookDelivery>>
    >()
    expectTypeOf<Parameters<WebhooksClient['create']>>().toEqualTypeOf<
      [body: WebhookRequest, options?: CallOptions]
    >()
    expectTypeOf<WebhooksClient['delete']>().toEqualTypeOf<
      (id: string, options?: CallOptions) => Promise<void>
    >()
  })
})

describe('an operation', () => {
  it.each([
    ['owner', true],
    ['editor', false],
    [undefined, false],
  ] as const)('for owners allows %s: %s', (role: Role | undefined, isAllowed) => {
    expect(may(webhooks.list, role)).toBe(isAllowed)
  })

  it.each(['anyone', 'link'] as const)('for %s allows a visitor and every role', (access) => {
    expect(may({ access }, undefined)).toBe(true)
    expect(rolesOf({ access })).toEqual(ROLES)
  })

  it('for some roles names them', () => {
    expect(rolesOf(webhooks.list)).toEqual(['owner'])
  })
})

import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import { isOpen } from '@u4ssc/client/contract'
import type { AnyOperation } from '@u4ssc/client/contract'
import type { Person } from '@u4ssc/client/people'
import { checkJson } from '../http/middleware/check-json'
import { limitWrites } from '../http/middleware/limit-writes'
import { Problem } from '../http/problems'
import type { AppEnv } from '../http/app-env'
import { mayDo } from './may-do'
import { PERMISSIONS } from './permissions'
import type { Operation } from './permissions'
import { requireMeeting } from './require-meeting'

/** One limit for all writes without sign-in. */
const limited = limitWrites()

/** Responses of other operations are never cached for everyone. */
const open = createMiddleware<AppEnv>((c, next) => {
  c.set('isOpen', true)
  return next()
})

/** What decides who can use an operation. */
type Guarded = Pick<AnyOperation, 'id' | 'access' | 'meeting'>

/** Returns the ID, the security and the permission check of an operation, for its route. */
export function guard(operation: Guarded) {
  const { id, access } = operation
  if (isOpen(access))
    return { operationId: id, security: [], middleware: [open, limited, checkJson] }
  const key = access.scope === null ? [] : [{ key: [access.scope] }]
  return {
    operationId: id,
    security: [{ session: [] }, ...key],
    middleware: [permit(operation), checkJson],
  }
}

function permit(operation: Guarded) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await requirePermission(c, operation)
    await next()
    if (c.req.method !== 'GET' && c.res.ok) c.get('clearCache')()
  })
}

async function requirePermission(c: Context<AppEnv>, operation: Guarded): Promise<void> {
  const key = await c.var.findKey()
  if (key !== undefined) {
    if (!mayDo(operation.access, { kind: 'key', scopes: key.scopes }))
      throw new Problem('not-allowed', `The API key "${key.name}" has no scope for this.`)
    return
  }
  const { role, meetings } = await personOf(c)
  if (!mayDo(operation.access, { kind: 'person', role }))
    throw new Problem(
      'not-allowed',
      `The role "${role}" does not allow this. Ask an owner for access.`,
    )
  if (meetings !== null) await requireMeeting(c, operation, meetings)
}

/** Returns whether the caller can also use another operation, for the meetings of the caller. */
export async function mayAlso(c: Context<AppEnv>, other: Operation): Promise<boolean> {
  const key = await c.var.findKey()
  if (key !== undefined) return mayDo(PERMISSIONS[other], { kind: 'key', scopes: key.scopes })
  const { role } = await personOf(c)
  return mayDo(PERMISSIONS[other], { kind: 'person', role })
}

/** @throws {Problem} if the caller cannot also use another operation */
export async function requireAlso(c: Context<AppEnv>, other: Operation): Promise<void> {
  if (await mayAlso(c, other)) return
  throw new Problem('not-allowed', `Your role does not allow this. It needs "${other}" too.`)
}

/** Returns the signed-in person. @throws {Problem} if nobody is signed in */
export async function personOf(c: Context<AppEnv>): Promise<Person> {
  const person = await c.var.findPerson()
  if (person === undefined)
    throw new Problem('not-signed-in', 'Sign in, or send an API key: Authorization: Bearer KEY.')
  return person
}

/** Returns the slugs of the meetings that the caller's role is limited to; null for all meetings. */
export async function limitOf(c: Context<AppEnv>): Promise<Person['meetings']> {
  return (await c.var.findKey()) === undefined ? (await personOf(c)).meetings : null
}

/** Returns the actor for the audit log: the ID of a person, or `key:` and the ID of an API key. */
export async function actorOf(c: Context<AppEnv>): Promise<string> {
  const key = await c.var.findKey()
  return key === undefined ? (await personOf(c)).id : `key:${key.id}`
}

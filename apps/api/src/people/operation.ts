import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import type { Person } from '@u4ssc/client/contract'
import { Problem } from '../http/problems'
import type { AppEnv } from '../http/app-env'
import { mayDo, PERMISSIONS } from './permissions'
import type { Operation } from './permissions'

/** What the description of a route takes from its operation: the name, and the check who may. */
export function operation(operationId: Operation) {
  const open = PERMISSIONS[operationId] === 'anyone'
  return {
    operationId,
    security: open ? [] : [{ session: [] }],
    middleware: permit(operationId),
  }
}

function permit(operationId: Operation) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (PERMISSIONS[operationId] !== 'anyone') {
      const person = await personOf(c)
      if (!mayDo(operationId, person.role))
        throw new Problem('not-allowed', `The role "${person.role}" may not do this`)
    }
    await next()
  })
}

/** The person signed in. @throws {Problem} where nobody is */
export async function personOf(c: Context<AppEnv>): Promise<Person> {
  const person = await c.var.findPerson()
  if (person === undefined) throw new Problem('not-signed-in', 'Sign in first')
  return person
}

import { inArray } from 'drizzle-orm'
import type { Database } from '../db/index'
import { serviceKeys, users } from '../db/tables/index'

const KEY = 'key:'

/** Returns the names of people and API keys by their audit IDs, without deleted ones. */
export async function nameActors(
  db: Database,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keyIds = actors.filter((id) => id.startsWith(KEY)).map((id) => id.slice(KEY.length))
  const ids = actors.filter((id) => !id.startsWith(KEY))
  const people =
    ids.length === 0
      ? []
      : await db
          .select({ id: users.id, name: users.name })
          .from(users)
          .where(inArray(users.id, ids))
  const { id, name } = serviceKeys
  const keys =
    keyIds.length === 0
      ? []
      : await db.select({ id, name }).from(serviceKeys).where(inArray(id, keyIds))
  return new Map([
    ...people.map((person) => [person.id, person.name] as const),
    ...keys.map((key) => [KEY + key.id, key.name] as const),
  ])
}

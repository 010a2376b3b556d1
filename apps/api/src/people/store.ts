import { randomUUID } from 'node:crypto'
import { and, eq, isNull, inArray } from 'drizzle-orm'
import type { Person } from '@u4ssc/client/people'
import { toDate } from '../clock'
import type { Database } from '../db/index'
import { accounts, firstOwnerLinks, users, serviceKeys } from '../db/tables/index'

export async function hasPeople(db: Database): Promise<boolean> {
  const found = await db.select({ id: users.id }).from(users).limit(1)
  return found.length > 0
}

export async function replaceFirstOwnerLink(
  tx: Database,
  link: { readonly tokenHash: string; readonly createdAt: string },
): Promise<void> {
  await tx.delete(firstOwnerLinks).where(isNull(firstOwnerLinks.usedAt))
  await tx.insert(firstOwnerLinks).values(link)
}

export async function isFirstOwnerLinkOpen(db: Database, tokenHash: string): Promise<boolean> {
  const found = await db.select().from(firstOwnerLinks).where(openLink(tokenHash))
  return found.length > 0
}

/** Uses up a link. Of two concurrent calls, one returns `true`. */
export async function takeFirstOwnerLink(
  tx: Database,
  tokenHash: string,
  usedAt: string,
): Promise<boolean> {
  const taken = await tx
    .update(firstOwnerLinks)
    .set({ usedAt })
    .where(openLink(tokenHash))
    .returning({ tokenHash: firstOwnerLinks.tokenHash })
  return taken.length > 0
}

function openLink(tokenHash: string) {
  return and(eq(firstOwnerLinks.tokenHash, tokenHash), isNull(firstOwnerLinks.usedAt))
}

interface NewPerson extends Omit<Person, 'id'> {
  readonly passwordHash: string
}

/** Changes a person's password. */
export async function setPassword(
  tx: Database,
  userId: string,
  password: string,
  at: string,
): Promise<void> {
  await tx
    .update(accounts)
    .set({ password, updatedAt: toDate(at) })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
}

/** Creates a person with a password in the tables of better-auth. */
export async function insertPerson(
  tx: Database,
  { passwordHash, ...person }: NewPerson,
  at: string,
): Promise<Person> {
  const id = randomUUID()
  const moments = { createdAt: toDate(at), updatedAt: toDate(at) }
  await tx.insert(users).values({ id, ...person, ...moments })
  await tx.insert(accounts).values({
    id: randomUUID(),
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: passwordHash,
    ...moments,
  })
  return { id, ...person }
}

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

import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Person } from '@u4ssc/client/people'
import { toDate } from '../clock'
import type { Database } from '../db/index'
import { accounts, firstOwnerLinks, users } from '../db/tables/index'

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

export interface NewPerson extends Omit<Person, 'id'> {
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

import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { NewServiceKey, ServiceKey, ServiceKeyRequestSchema } from '@u4ssc/client/platform'
import type * as z from 'zod'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { serviceKeys } from '../db/tables/index'
import { hashOf, makeToken } from '../people/index'

interface Deps {
  readonly db: Database
  readonly clock: Clock
}

/** Lets secret scanners recognize leaked keys. */
const PREFIX = 'u4ssc_'

/** All columns except the hash of the secret. */
const SHOWN = {
  id: serviceKeys.id,
  name: serviceKeys.name,
  scopes: serviceKeys.scopes,
  createdAt: serviceKeys.createdAt,
  expiresAt: serviceKeys.expiresAt,
}

export function listServiceKeys(db: Database): Promise<ServiceKey[]> {
  return db.select(SHOWN).from(serviceKeys).orderBy(asc(serviceKeys.createdAt))
}

/** Creates an API key; the secret is returned only once. */
export async function createServiceKey(
  { db, clock }: Deps,
  { name, scopes, expiresAt }: z.output<typeof ServiceKeyRequestSchema>,
  person: string,
): Promise<NewServiceKey> {
  const secret = PREFIX + makeToken()
  const at = clock()
  const key = { id: randomUUID(), name, scopes: [...new Set(scopes)], createdAt: at, expiresAt }
  return db.transaction(async (tx) => {
    await tx.insert(serviceKeys).values({ ...key, secretHash: hashOf(secret) })
    const subject = `keys/${key.id}`
    await recordAct(tx, { at, person, action: 'create-key', subject, before: null, after: key })
    return { ...key, secret }
  })
}

export async function revokeServiceKey(
  { db, clock }: Deps,
  id: string,
  person: string,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [before] = await tx.delete(serviceKeys).where(eq(serviceKeys.id, id)).returning(SHOWN)
    if (!before) throw new Problem('service-key-not-found', `There is no API key "${id}".`)
    const subject = `keys/${id}`
    await recordAct(tx, { at: clock(), person, action: 'revoke-key', subject, before, after: null })
  })
}

/**
 * Returns the key of an `Authorization: Bearer` header; `undefined` without one.
 *
 * @throws {Problem} if the key is unknown or expired
 */
export async function findServiceKey(
  { db, clock }: Deps,
  authorization: string | undefined,
): Promise<ServiceKey | undefined> {
  const secret = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (secret === undefined) return undefined
  const [key] = await db
    .select(SHOWN)
    .from(serviceKeys)
    .where(eq(serviceKeys.secretHash, hashOf(secret)))
  if (key === undefined || (key.expiresAt !== null && key.expiresAt <= clock()))
    throw new Problem(
      'not-signed-in',
      'The API key is unknown, revoked or expired. Use a current key.',
    )
  return key
}

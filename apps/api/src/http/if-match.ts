import type { Context } from 'hono'
import { z } from 'zod'
import type { AppEnv } from './app-env'
import { Problem } from './problems'
import type { ProblemCode } from '@u4ssc/client/contract'

/** The header of a request that changes what has a version. */
export const IfMatchHeaderSchema = z.object({
  'if-match': z.string().max(200).optional().meta({
    description: 'ETag of the state that the change is based on. Answers 412 if it is outdated',
    example: '"3"',
  }),
})

/** A version that is no longer the present one. */
const CHANGED: ReadonlySet<ProblemCode> = new Set([
  'draft-changed',
  'notice-changed',
  'organization-changed',
  'registration-changed',
])

/** Says under which ETag the state that is answered can be changed. */
export function setVersion(c: Context<AppEnv>, version: number): void {
  c.header('etag', `"${version}"`)
}

/**
 * Does a change on the version that a request has seen: the one that its body states and, where there
 * is an `If-Match`, the one that it names. Either that is not the present one is refused.
 *
 * @throws {Problem} 412 with the differences where `If-Match` is to blame
 */
export async function onVersion<Result>(
  c: Context<AppEnv>,
  stated: number,
  change: (version: number) => Promise<Result>,
): Promise<Result> {
  const named = versionNamed(c.req.header('if-match'), stated)
  try {
    // versions go up: the lower of the two is not the present one
    return await change(Math.min(named ?? stated, stated))
  } catch (error) {
    const isToBlame = named !== undefined && named <= stated
    if (!isToBlame || !(error instanceof Problem) || !CHANGED.has(error.code)) throw error
    throw new Problem('precondition-failed', error.message, error.errors, error.differences)
  }
}

/**
 * @returns the version of the list that is closest to the stated one; 0, which none ever has, where
 *   the list names none; `undefined` where any will do
 */
function versionNamed(header: string | undefined, stated: number): number | undefined {
  const list = header?.trim()
  if (list === undefined || list === '*') return undefined
  const versions = list.split(',').map((etag) => Number(VERSION.exec(etag.trim())?.[1] ?? 0))
  return versions.includes(stated) ? stated : Math.min(...versions)
}

const VERSION = /^"([1-9]\d{0,8})"$/

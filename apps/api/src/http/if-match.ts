import type { Context } from 'hono'
import * as z from 'zod'
import type { AppEnv } from './app-env'
import { Problem } from './problems'
import type { ProblemCode } from '@u4ssc/client/responses'

/** The header of a request that changes something with a version. */
export const IfMatchHeaderSchema = z.object({
  'if-match': z.string().max(200).optional().meta({
    description: 'ETag of the state that the change is based on. Answers 412 if it is outdated',
    example: '"3"',
  }),
})

/** Problems of an outdated version. */
const CHANGED: ReadonlySet<ProblemCode> = new Set([
  'draft-changed',
  'email-text-changed',
  'notice-changed',
  'organization-changed',
  'registration-changed',
])

/** Sets the ETag of the current version. */
export function setVersion(c: Context<AppEnv>, version: number): void {
  c.header('etag', `"${version}"`)
}

/**
 * Applies a change at the version that the request has seen: the one in its body and, if present,
 * the one in `If-Match`. An outdated version is refused.
 *
 * @throws {Problem} 412 with the differences if `If-Match` is outdated
 */
export async function onVersion<Result>(
  c: Context<AppEnv>,
  stated: number,
  change: (version: number) => Promise<Result>,
): Promise<Result> {
  const named = versionNamed(c.req.header('if-match'), stated)
  try {
    // Versions increase, so the lower of the two is outdated
    return await change(Math.min(named ?? stated, stated))
  } catch (error) {
    const isToBlame = named !== undefined && named <= stated
    if (!isToBlame || !(error instanceof Problem) || !CHANGED.has(error.code)) throw error
    throw new Problem('precondition-failed', error.message, error.errors, error.differences)
  }
}

/**
 * @returns the listed version closest to the stated one; 0, which never exists, if the list has
 *   none; `undefined` if any version is accepted
 */
function versionNamed(header: string | undefined, stated: number): number | undefined {
  const list = header?.trim()
  if (list === undefined || list === '*') return undefined
  const versions = list.split(',').map((etag) => Number(VERSION.exec(etag.trim())?.[1] ?? 0))
  return versions.includes(stated) ? stated : Math.min(...versions)
}

const VERSION = /^"([1-9]\d{0,8})"$/

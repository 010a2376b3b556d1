import type { Person } from '@u4ssc/client/people'
import type { Context } from 'hono'
import type { AppEnv } from '../http/app-env'
import { actorOf, limitOf } from '../permissions/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'

/** Who changes a draft. */
export interface DraftEditor {
  /** ID of the person or key for the audit log; `null` for the platform itself. */
  readonly id: string | null
  /** Meetings that the role is limited to; `null` for all. */
  readonly meetings: Person['meetings']
}

export const PLATFORM: DraftEditor = { id: null, meetings: null }

/** Returns the caller as the editor of drafts. */
export async function editorOf(c: Context<AppEnv>): Promise<DraftEditor & { readonly id: string }> {
  return { id: await actorOf(c), meetings: await limitOf(c) }
}

/** What every change to drafts needs. */
export interface DraftDeps {
  readonly db: Database
  readonly clock: Clock
}

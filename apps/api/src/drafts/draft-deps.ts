import type { Clock } from '../clock'
import type { Database } from '../db/index'

/** What every change to drafts needs. */
export interface DraftDeps {
  readonly db: Database
  readonly clock: Clock
}

import type { Clock } from '../clock'
import type { Database } from '../db/index'

export interface RegistrationDeps {
  readonly db: Database
  readonly clock: Clock
}

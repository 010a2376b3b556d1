import type { AudienceCount } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { countAudience, EVERYBODY } from './list-audience'

/** Returns how many people the notice of a release reaches, counted like the notice itself. */
export function countNotified(db: Database, slug: string): Promise<AudienceCount> {
  return countAudience(db, slug, EVERYBODY)
}

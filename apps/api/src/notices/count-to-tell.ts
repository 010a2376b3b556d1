import type { Database } from '../db/index'
import { countAudience, EVERYBODY } from './list-audience'

/** How many people the notice of a release is drafted for, each under one heading. */
export async function countToTell(db: Database, slug: string) {
  const { registrants, followers } = await countAudience(db, slug, EVERYBODY)
  return { registrants, followers }
}

import type { Database } from '../db/index'
import type { NoticeRow } from '../db/tables/index'
import { Problem } from '../http/problems'
import { hasOtherPerson } from '../people/index'
import { PERMISSIONS } from '../permissions/index'

/**
 * Refuses a person who approves a notice that they wrote, unless nobody else can approve it: a
 * secretariat can be one person.
 *
 * @throws {Problem} `own-notice`
 */
export async function refuseWriter(
  tx: Database,
  { slug, writtenBy }: NoticeRow,
  person: string,
): Promise<void> {
  if (writtenBy !== person) return
  const { roles } = PERMISSIONS['approve-notice']
  if (await hasOtherPerson(tx, { except: person, roles, meeting: slug }))
    throw new Problem('own-notice', 'You wrote this notice. Another person must approve it.')
}

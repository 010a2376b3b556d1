import { notices, rolesOf } from '@u4ssc/client/contract'
import type { Database } from '../db/index'
import type { NoticeRow } from '../db/tables/index'
import { mayApprove } from '../people/index'

/** Returns whether a person can approve a notice: its text is not theirs, or nobody else can. */
export function mayApproveNotice(
  db: Database,
  { slug, writtenBy }: Pick<NoticeRow, 'slug' | 'writtenBy'>,
  person: string,
): Promise<boolean> {
  const roles = rolesOf(notices.approve)
  return mayApprove(db, { author: writtenBy, person, roles, meeting: slug })
}

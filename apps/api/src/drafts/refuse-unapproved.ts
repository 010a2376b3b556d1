import type { Meeting } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { findUnapproved } from '../meeting-documents/index'

/** @throws {Problem} where a meeting would show a file that nobody approved */
export async function refuseUnapproved(
  tx: Database,
  meeting: Meeting,
  position: number,
): Promise<void> {
  const found = await findUnapproved(tx, meeting)
  if (found.length === 0) return
  throw new Problem(
    'documents-not-approved',
    'Have them approved, or take them out of the draft; then publish',
    found.map(({ pointer, title, state }) => ({
      pointer: `/reading/meetings/${position}${pointer}`,
      message: `${title}: ${state}`,
    })),
  )
}

import { checkProgramme } from '@u4ssc/domain/meetings'
import type { Diagnostic, Meeting } from '@u4ssc/domain'

/** Returns the conflicts in a programme by session ID. */
export function conflictsOf(
  meeting: Pick<Meeting, 'schedule' | 'programme'>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  for (const diagnostic of checkProgramme(meeting)) {
    const index = /^\/programme\/(\d+)/.exec(diagnostic.pointer ?? '')?.[1]
    const id = index === undefined ? undefined : meeting.programme[Number(index)]?.id
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), diagnostic])
  }
  return found
}

import type { Draft } from '@u4ssc/client/drafts'
import type { PartPath } from './parts-of-editor'

/**
 * Returns the address that edits a meeting of a draft: in the workspace of the meeting, or of the
 * draft if it is a circular.
 */
export function editorPath(
  { id, meeting }: Pick<Draft, 'id' | 'meeting'>,
  position = 0,
  part: PartPath = 'details',
): string {
  return meeting === null ? `/meeting-drafts/${id}/${position}/${part}` : meetingPath(meeting, part)
}

/** Returns the address of a screen of a meeting. */
export function meetingPath(slug: string, screen = ''): string {
  return `/meetings/${encodeURIComponent(slug)}${screen === '' ? '' : `/${screen}`}`
}

import { CorrectionSchema } from '@u4ssc/client/circulars'
import type { Draft, DraftChange } from '@u4ssc/client/drafts'
import { meetingOf } from '@u4ssc/domain'

/**
 * Adds an empty meeting, with the subject of the circular as its title, or with the words that a
 * diagnostic is about. The diagnostic is settled.
 */
export function addMeeting(draft: Draft, diagnostic: number | null): DraftChange {
  const { version, corrections, acknowledgements, reading } = draft
  const { subject, reference } = reading.circular
  const about = diagnostic === null ? null : (draft.read.diagnostics[diagnostic]?.span ?? null)
  const words = about && draft.text.slice(about.start, about.end).trim()
  const number = reading.meetings.length + 1
  const meeting = meetingOf({
    id: `meeting-${draft.id.slice(0, 8)}${number === 1 ? '' : `-${number}`}`,
    title: words ?? subject ?? reference.text ?? '',
    convenedBy: reference.text ? [reference.text] : [],
    language: reading.circular.language,
  })
  const added = CorrectionSchema.parse({ pointer: '/meetings/-', value: meeting, note: null })
  const settled = diagnostic === null ? [] : [{ diagnostic, note: null }]
  return {
    version,
    acknowledgements: [...acknowledgements, ...settled],
    corrections: [...corrections, added],
  }
}

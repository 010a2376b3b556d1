import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Draft, DraftChange, PublicationRequest } from '@u4ssc/client/drafts'
import { useClient } from '../../components/api/client'
import { useKeepDraft } from './draft-actions'
import { CorrectionSchema } from '@u4ssc/client/circulars'
import { meetingOf } from '@u4ssc/domain'

/** Adds a meeting to a circular that lacks one, and settles the diagnostic about it, if any. */
export function useAddMeeting(draft: Draft) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: (diagnostic: number | null) =>
      client.drafts.update(draft.id, addMeeting(draft, diagnostic)),
    onSuccess: keep,
  })
}

/** Publishes exactly what was reviewed. */
export function usePublish(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: PublicationRequest) => client.drafts.publish(id, request),
    // Published content appears on most pages. After a refusal, the page compares the reviews first.
    onSuccess: () => cache.invalidateQueries(),
  })
}

/**
 * Adds an empty meeting, with the subject of the circular as its title, or with the words that a
 * diagnostic is about. The diagnostic is settled.
 */
function addMeeting(draft: Draft, diagnostic: number | null): DraftChange {
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

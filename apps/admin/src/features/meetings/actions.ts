import { drafts } from '@u4ssc/client/contract'
import type { MeetingDocumentDecision } from '@u4ssc/client/documents'
import type { Draft } from '@u4ssc/client/drafts'
import type { SpeakerInvitationRequest, SpeakerMaterialDecision } from '@u4ssc/client/speakers'
import { useAct } from '../../components/api/use-act'
import { keyOf } from '../../components/api/key-of'
import type { PartPath } from './editor/parts-of-editor'
import { meetingDocumentsKey, speakerPagesKey } from './queries'

export function useInviteSpeaker(meeting: string) {
  return useAct(
    (client, request: Omit<SpeakerInvitationRequest, 'meeting'>) =>
      client.speakers.create({ meeting, ...request }),
    speakerPagesKey,
  )
}

export function useRevokeSpeaker() {
  return useAct((client, id: string) => client.speakers.delete(id), speakerPagesKey)
}

/** Accepts or returns a speaker's submission. */
export function useReviewSubmission() {
  return useAct(
    (client, { id, ...decision }: SpeakerMaterialDecision & { readonly id: string }) =>
      client.speakers.decide(id, decision),
    speakerPagesKey,
  )
}

/** Documents, and the reviews of drafts that contain them. */
export const DOCUMENTS = [meetingDocumentsKey, keyOf(drafts.review)] as const

/** Approves or returns an uploaded document. */
export function useReviewDocument() {
  return useAct(
    (client, { id, ...decision }: MeetingDocumentDecision & { readonly id: string }) =>
      client.documents.decide(id, decision),
    ...DOCUMENTS,
  )
}

export function useRemoveDocument() {
  return useAct((client, id: string) => client.documents.delete(id), ...DOCUMENTS)
}

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

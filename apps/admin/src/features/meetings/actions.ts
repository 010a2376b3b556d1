import type { MeetingDocumentRequest, MeetingDocumentDecision } from '@u4ssc/client/documents'
import type { Draft } from '@u4ssc/client/drafts'
import type { SpeakerInvitationRequest, SpeakerMaterialDecision } from '@u4ssc/client/speakers'
import { useAct } from '../../components/api/use-act'
import { draftsKey } from '../circulars/queries'
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
const DOCUMENTS = [meetingDocumentsKey, [...draftsKey, 'release-review']] as const

export function usePutDocument(meeting: string) {
  return useAct(
    (client, request: Omit<MeetingDocumentRequest, 'meeting'>) =>
      client.documents.create({ meeting, ...request }),
    ...DOCUMENTS,
  )
}

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

/** Returns the address of a draft's editor, or of one of its tabs. */
export function editorPath(draft: Pick<Draft, 'id'>, position = 0, part?: string): string {
  const base = `/meeting-drafts/${draft.id}/${position}`
  return part === undefined ? base : `${base}/${part}`
}

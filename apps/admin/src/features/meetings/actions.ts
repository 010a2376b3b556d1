import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Draft,
  MeetingDocumentRequest,
  MeetingDocumentDecision,
  SpeakerInvitationRequest,
  SpeakerMaterialDecision,
} from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { draftKey, draftsKey } from '../circulars/queries'
import { meetingDocumentsKey, speakerPagesKey } from './queries'

interface ChangeStart {
  readonly meeting: string
  /** Number of the published version to start from; the latest without it. */
  readonly release?: number
}

/** Creates a draft from the public version of a meeting or from an earlier one. */
export function useStartChange() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: ChangeStart) => client.createDraft(change),
    onSuccess: (draft) => {
      cache.setQueryData(draftKey(draft.id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}

export function useInviteSpeaker(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: Omit<SpeakerInvitationRequest, 'meeting'>) =>
      client.inviteSpeaker({ meeting, ...request }),
    onSettled: () => cache.invalidateQueries({ queryKey: speakerPagesKey }),
  })
}

export function useRevokeSpeaker() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.revokeSpeakerInvitation(id),
    onSettled: () => cache.invalidateQueries({ queryKey: speakerPagesKey }),
  })
}

/** Accepts or returns a speaker's submission. */
export function useReviewSubmission() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...decision }: SpeakerMaterialDecision & { readonly id: string }) =>
      client.decideSpeakerMaterial(id, decision),
    onSettled: () => cache.invalidateQueries({ queryKey: speakerPagesKey }),
  })
}

export function usePutDocument(meeting: string) {
  const client = useClient()
  const settle = useDocumentsSettled()
  return useMutation({
    mutationFn: (request: Omit<MeetingDocumentRequest, 'meeting'>) =>
      client.addMeetingDocument({ meeting, ...request }),
    onSettled: settle,
  })
}

/** Approves or returns an uploaded document. */
export function useReviewDocument() {
  const client = useClient()
  const settle = useDocumentsSettled()
  return useMutation({
    mutationFn: ({ id, ...decision }: MeetingDocumentDecision & { readonly id: string }) =>
      client.decideMeetingDocument(id, decision),
    onSettled: settle,
  })
}

export function useRemoveDocument() {
  const client = useClient()
  const settle = useDocumentsSettled()
  return useMutation({
    mutationFn: (id: string) => client.removeMeetingDocument(id),
    onSettled: settle,
  })
}

/** Refreshes documents and the reviews of drafts that contain them. */
function useDocumentsSettled() {
  const cache = useQueryClient()
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: meetingDocumentsKey }),
      cache.invalidateQueries({ queryKey: [...draftsKey, 'release-review'] }),
    ])
}

/** Returns the address of a draft's editor, or of one of its tabs. */
export function editorPath(draft: Pick<Draft, 'id'>, position = 0, part?: string): string {
  const base = `/meeting-drafts/${draft.id}/${position}`
  return part === undefined ? base : `${base}/${part}`
}

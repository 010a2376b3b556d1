import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Draft,
  MeetingDocumentRequest,
  MeetingDocumentDecision,
  SpeakerInvitationRequest,
  SpeakerMaterialDecision,
} from '@u4ssc/client'
import { useClient } from '../../components/client'
import { draftKey, draftsKey } from '../circulars/queries'
import { meetingDocumentsKey, speakerPagesKey } from './queries'

interface ChangeStart {
  readonly meeting: string
  /** Of an earlier version whose content the draft has. */
  readonly release?: number
}

/** Starts a draft from a meeting as it is public, or as an earlier version was. */
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

/** Takes in what a speaker sent, or sends it back. */
export function useRuleOnMaterial() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...ruling }: SpeakerMaterialDecision & { readonly id: string }) =>
      client.decideSpeakerMaterial(id, ruling),
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

/** Approves a file of a meeting, or sends it back. */
export function useRuleOnDocument() {
  const client = useClient()
  const settle = useDocumentsSettled()
  return useMutation({
    mutationFn: ({ id, ...ruling }: MeetingDocumentDecision & { readonly id: string }) =>
      client.decideMeetingDocument(id, ruling),
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

/** Files are read anew, and what would be released with them. */
function useDocumentsSettled() {
  const cache = useQueryClient()
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: meetingDocumentsKey }),
      cache.invalidateQueries({ queryKey: [...draftsKey, 'release-review'] }),
    ])
}

/** The address of the desk of a draft, and of a part of it. */
export function deskPath(draft: Pick<Draft, 'id'>, position = 0, part?: string): string {
  const base = `/meeting-drafts/${draft.id}/${position}`
  return part === undefined ? base : `${base}/${part}`
}

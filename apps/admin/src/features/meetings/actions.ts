import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Draft,
  MeetingDocumentRequest,
  MeetingDocumentRuling,
  PublicationRequest,
  SpeakerInvitationRequest,
  SpeakerMaterialRuling,
} from '@u4ssc/client'
import { useClient } from '../../components/client'
import { draftKey, draftsKey } from '../circulars/queries'
import { meetingDocumentsKey, meetingsKey, speakerPagesKey } from './queries'

/** Starts a draft from a meeting as it is public. */
export function useStartChange() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (meeting: string) => client.createDraft({ meeting }),
    onSuccess: (draft) => {
      cache.setQueryData(draftKey(draft.id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}

/** A release with the notes on where it departs from its circulars, by the keys of the open issues. */
export interface ReleaseToPublish extends PublicationRequest {
  readonly notes: readonly { readonly issue: string; readonly note: string }[]
}

/**
 * @param onPublished - called before anything is read anew: what is read then may take away the form that
 *   asked, and with it what it would do afterwards
 */
export function usePublishRelease(id: string, onPublished: () => void) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ notes, ...request }: ReleaseToPublish) => {
      if (notes.length === 0) return client.publishDraft(id, request)
      let { version } = request
      for (const { issue, note } of notes)
        ({ version } = await client.decideIssue(id, { version, issue, answer: 'accept', note }))
      const noted = await client.reviewDraft(id)
      return client.publishDraft(id, { ...request, version, reviewed: noted?.hash ?? '' })
    },
    onSuccess: () => {
      onPublished()
      return Promise.all([
        cache.invalidateQueries({ queryKey: draftsKey }),
        cache.invalidateQueries({ queryKey: meetingsKey }),
      ])
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
    mutationFn: ({ id, ...ruling }: SpeakerMaterialRuling & { readonly id: string }) =>
      client.ruleOnSpeakerMaterial(id, ruling),
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
    mutationFn: ({ id, ...ruling }: MeetingDocumentRuling & { readonly id: string }) =>
      client.ruleOnMeetingDocument(id, ruling),
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

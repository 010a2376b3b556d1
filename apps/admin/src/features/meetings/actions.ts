import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Draft,
  PublicationRequest,
  SpeakerInvitationRequest,
  SpeakerMaterialRuling,
} from '@u4ssc/client'
import { useClient } from '../../components/client'
import { draftKey, draftsKey } from '../circulars/queries'
import { meetingsKey, speakerInvitationsKey } from './queries'

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

/**
 * @param onPublished - called before anything is read anew: what is read then may take away the form that
 *   asked, and with it what it would do afterwards
 */
export function usePublishRelease(id: string, onPublished: () => void) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (request: PublicationRequest) => client.publishDraft(id, request),
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
    onSettled: () => cache.invalidateQueries({ queryKey: speakerInvitationsKey(meeting) }),
  })
}

export function useRevokeSpeaker(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.revokeSpeakerInvitation(id),
    onSettled: () => cache.invalidateQueries({ queryKey: speakerInvitationsKey(meeting) }),
  })
}

/** Takes in what a speaker sent, or sends it back. */
export function useRuleOnMaterial(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...ruling }: SpeakerMaterialRuling & { readonly id: string }) =>
      client.ruleOnSpeakerMaterial(id, ruling),
    onSettled: () => cache.invalidateQueries({ queryKey: speakerInvitationsKey(meeting) }),
  })
}

/** The address of the desk of a draft, and of a part of it. */
export function deskPath(draft: Pick<Draft, 'id'>, position = 0, part?: string): string {
  const base = `/meeting-drafts/${draft.id}/${position}`
  return part === undefined ? base : `${base}/${part}`
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NoticeApproval, NoticeChange, NoticeCreation, SpeakerContacts } from '@u4ssc/client'
import type { Language } from '@u4ssc/domain'
import { useClient } from '../../components/api/client'
import { contactsKey, noticesKey } from './queries'

/** Returns the actions on a notice. The response of each replaces the cached notice. */
export function useNoticeActions(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  const renew = { onSettled: () => cache.invalidateQueries({ queryKey: noticesKey }) }
  return {
    change: useMutation({
      mutationFn: (body: NoticeChange) => client.changeNotice(id, body),
      ...renew,
    }),
    approve: useMutation({
      mutationFn: (body: NoticeApproval) => client.approveNotice(id, body),
      ...renew,
    }),
    recall: useMutation({
      mutationFn: (version: number) => client.recallNotice(id, version),
      ...renew,
    }),
    discard: useMutation({
      mutationFn: (version: number) => client.discardNotice(id, version),
      ...renew,
    }),
    test: useMutation({ mutationFn: (language: Language) => client.testNotice(id, language) }),
  }
}
export type NoticeActions = ReturnType<typeof useNoticeActions>

export function useCompose() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: NoticeCreation) => client.composeNotice(body),
    onSuccess: () => cache.invalidateQueries({ queryKey: noticesKey }),
  })
}

export function useSaveContacts(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (contacts: SpeakerContacts) => client.setSpeakerContacts(meeting, contacts),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: contactsKey(meeting) }),
        cache.invalidateQueries({ queryKey: ['audience', meeting] }),
      ]),
  })
}

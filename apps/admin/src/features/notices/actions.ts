import type { NoticeApproval, NoticeChange, NoticeCreation, SpeakerContacts } from '@u4ssc/client'
import type { Language } from '@u4ssc/domain'
import { useAct } from '../../components/api/use-act'
import { contactsKey, noticesKey } from './queries'

/** Returns the actions on a notice. */
export function useNoticeActions(id: string) {
  return {
    change: useAct((client, body: NoticeChange) => client.changeNotice(id, body), noticesKey),
    approve: useAct((client, body: NoticeApproval) => client.approveNotice(id, body), noticesKey),
    recall: useAct((client, version: number) => client.recallNotice(id, version), noticesKey),
    discard: useAct((client, version: number) => client.discardNotice(id, version), noticesKey),
    test: useAct((client, language: Language) => client.testNotice(id, language)),
  }
}
export type NoticeActions = ReturnType<typeof useNoticeActions>

export function useCompose() {
  return useAct((client, body: NoticeCreation) => client.composeNotice(body), noticesKey)
}

export function useSaveContacts(meeting: string) {
  return useAct(
    (client, contacts: SpeakerContacts) => client.setSpeakerContacts(meeting, contacts),
    contactsKey(meeting),
    ['audience', meeting],
  )
}

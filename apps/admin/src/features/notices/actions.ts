import type { NoticeApproval, NoticeChange, NoticeCreation } from '@u4ssc/client/emails'
import type { SpeakerContacts } from '@u4ssc/client/speakers'
import type { Language } from '@u4ssc/domain'
import { useAct } from '../../components/api/use-act'
import { contactsKey, noticesKey } from './queries'

/** Returns the actions on a notice. */
export function useNoticeActions(id: string) {
  return {
    change: useAct((client, body: NoticeChange) => client.notices.update(id, body), noticesKey),
    approve: useAct((client, body: NoticeApproval) => client.notices.approve(id, body), noticesKey),
    recall: useAct((client, version: number) => client.notices.recall(id, version), noticesKey),
    discard: useAct((client, version: number) => client.notices.discard(id, version), noticesKey),
    test: useAct((client, language: Language) => client.notices.test(id, language)),
  }
}
export type NoticeActions = ReturnType<typeof useNoticeActions>

export function useCompose() {
  return useAct((client, body: NoticeCreation) => client.notices.create(body), noticesKey)
}

export function useSaveContacts(meeting: string) {
  return useAct(
    (client, contacts: SpeakerContacts) => client.speakers.contacts.update(meeting, contacts),
    contactsKey(meeting),
    ['audience', meeting],
  )
}

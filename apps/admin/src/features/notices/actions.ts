import { useQueryClient } from '@tanstack/react-query'
import { MAX_ATTACHED_BYTES } from '@u4ssc/client/emails'
import type {
  NoticeApproval,
  NoticeChange,
  NoticeCreation,
  NoticePageLevel,
} from '@u4ssc/client/emails'
import type { SpeakerContacts } from '@u4ssc/client/speakers'
import type { Language } from '@u4ssc/domain'
import { useClient } from '../../components/api/client'
import { useAct } from '../../components/api/use-act'
import { useUploads } from '../../components/forms/use-uploads'
import { say } from '../../components/language/say'
import { contactsKey, noticesKey } from './queries'

/** Returns the actions on a notice. */
export function useNoticeActions(id: string) {
  return {
    change: useAct((client, body: NoticeChange) => client.notices.update(id, body), noticesKey),
    approve: useAct((client, body: NoticeApproval) => client.notices.approve(id, body), noticesKey),
    recall: useAct((client, version: number) => client.notices.recall(id, version), noticesKey),
    discard: useAct((client, version: number) => client.notices.discard(id, version), noticesKey),
    setPageLevel: useAct(
      (client, body: NoticePageLevel) => client.notices.setPageLevel(id, body),
      noticesKey,
    ),
    attachDocument: useAct(
      (client, document: string) => client.notices.attachDocument(id, document),
      noticesKey,
    ),
    detach: useAct((client, file: string) => client.notices.detach(id, file), noticesKey),
    test: useAct((client, language: Language) => client.notices.test(id, language)),
  }
}
export type NoticeActions = ReturnType<typeof useNoticeActions>

/** Sends files to attach to a notice. */
export function useAttachmentUploads(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useUploads({
    maxBytes: MAX_ATTACHED_BYTES,
    tooLarge: say('attachments.tooLarge'),
    send: async (file, onProgress) => {
      await client.notices.attach(id, file.name.slice(-255), file, onProgress)
      await cache.invalidateQueries({ queryKey: noticesKey })
    },
  })
}

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

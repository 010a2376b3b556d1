import { call, notices } from '@u4ssc/client/contract'
import { MAX_ATTACHED_BYTES } from '@u4ssc/client/emails'
import { useConnection } from '../../components/api/connection'
import { useAct, useReload } from '../../components/api/operations'
import { useUploads } from '../../components/forms/use-uploads'
import { say } from '../../components/language/say'

/** Returns the actions on a notice. */
export function useNoticeActions(id: string) {
  return {
    change: useAct(notices.update, id),
    approve: useAct(notices.approve, id),
    recall: useAct(notices.recall, id),
    discard: useAct(notices.discard, id),
    setPageLevel: useAct(notices.setPageLevel, id),
    attachDocument: useAct(notices.attachDocument, id),
    detach: useAct(notices.detach, id),
    test: useAct(notices.test, id),
  }
}
export type NoticeActions = ReturnType<typeof useNoticeActions>

/** Sends files to attach to a notice. */
export function useAttachmentUploads(id: string) {
  const connection = useConnection()
  const reload = useReload(notices.attach)
  return useUploads({
    maxBytes: MAX_ATTACHED_BYTES,
    tooLarge: say('attachments.tooLarge'),
    send: async (file, onProgress) => {
      const query = { name: file.name.slice(-255) }
      await call(connection, notices.attach, id, query, file, { onProgress })
      await reload()
    },
  })
}

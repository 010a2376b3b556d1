import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EmailTextChange, EmailTextKind, EmailTextPreview } from '@u4ssc/client/emails'
import { useAct } from '../../components/api/use-act'
import { useClient } from '../../components/api/client'
import { useGuarded } from '../../components/api/use-guarded'

const emailTextsKey = ['email-texts']

/** Loads the kinds of email with the languages of their texts. @param meeting - default: all */
export function useEmailTexts(meeting: string | undefined) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...emailTextsKey, 'list', meeting],
    queryFn: () => guarded(() => client.emailTexts.list(meeting)),
  })
}

/** Loads the text of a kind of email. @param meeting - default: all */
export function useEmailText(kind: EmailTextKind, meeting: string | undefined) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...emailTextsKey, 'one', kind, meeting],
    queryFn: () => guarded(() => client.emailTexts.get(kind, meeting)),
  })
}

/** Loads the preview of a text, which need not be saved. */
export function useEmailTextPreview(kind: EmailTextKind, body: EmailTextPreview) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...emailTextsKey, 'preview', kind, body],
    queryFn: () => guarded(() => client.emailTexts.preview(kind, body)),
    placeholderData: keepPreviousData,
  })
}

/** Saves the text of a kind of email. @param meeting - null for all */
export function useSaveEmailText(kind: EmailTextKind, meeting: string | null) {
  return useAct(
    (client, body: EmailTextChange) =>
      meeting === null
        ? client.emailTexts.update(kind, body)
        : client.emailTexts.updateForMeeting(meeting, kind, body),
    emailTextsKey,
  )
}

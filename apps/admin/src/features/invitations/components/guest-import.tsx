import { useMutation } from '@tanstack/react-query'
import { call, invitations } from '@u4ssc/client/contract'
import { MAX_INVITATION_IMPORT_ROWS } from '@u4ssc/client/invitations'
import { useConnection } from '../../../components/api/connection'
import { useReload } from '../../../components/api/operations'
import { ListImport } from '../../../components/lists/list-import'
import type { ListImportRequest } from '../../../components/lists/list-import'
import { say } from '../../../components/language/say'
import { GuestImportPreview } from './guest-import-preview'

/** Invites the people of a list. */
export function GuestImport({ meeting }: { meeting: string }) {
  return (
    <ListImport
      title={say('guests.list')}
      hint={say('guests.listHint', { count: MAX_INVITATION_IMPORT_ROWS })}
      languageLabel={say('guests.mailLanguage')}
      importing={useImportGuests(meeting)}
      countOf={({ counts }) => counts['to-invite'] ?? 0}
      confirm={(count) => say('guests.inviteAll', { count })}
      preview={(outcome) => <GuestImportPreview outcome={outcome} />}
    />
  )
}

/** Checks a list of people or invites them. */
function useImportGuests(meeting: string) {
  const connection = useConnection()
  const reload = useReload(invitations.import)
  return useMutation({
    mutationFn: (request: ListImportRequest) =>
      call(connection, invitations.import, { meeting, ...request }),
    onSettled: reload,
  })
}

import { MAX_INVITATION_IMPORT_ROWS } from '@u4ssc/client/invitations'
import { ListImport } from '../../../components/lists/list-import'
import { say } from '../../../components/language/say'
import { useImportGuests } from '../actions'
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

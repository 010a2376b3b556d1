import { INVITATION_IMPORT_ROWS_MAX } from '@u4ssc/client'
import { ListIntake } from '../../../components/list-intake'
import { say } from '../../../components/say'
import { useImportGuests } from '../actions'
import { RowFates } from './row-fates'

/** Invites the people of a list. */
export function ListImport({ meeting }: { meeting: string }) {
  return (
    <ListIntake
      title={say('guests.list')}
      hint={say('guests.listHint', { count: INVITATION_IMPORT_ROWS_MAX })}
      languageLabel={say('guests.mailLanguage')}
      importing={useImportGuests(meeting)}
      countOf={({ counts }) => counts['to-invite'] ?? 0}
      confirm={(count) => say('guests.inviteAll', { count })}
      results={(outcome) => <RowFates outcome={outcome} />}
    />
  )
}

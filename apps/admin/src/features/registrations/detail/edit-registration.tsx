import { Dialog } from '@mui/material'
import { registrations } from '@u4ssc/client/contract'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { useAct } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useRegistrationForm } from '../../../subjects/registrations/queries'
import { PersonForm } from './person-form'

interface EditRegistrationProps {
  readonly record: RegistrationRecord
  readonly close: () => void
}

/** Dialog to edit a registration by hand. */
export function EditRegistration({ record, close }: EditRegistrationProps) {
  const edit = useAct(registrations.update, record.id)
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && close()}
      transitionDuration={0}
      aria-labelledby="edit-registration"
      slotProps={{ paper: { className: 'dialog' } }}
    >
      <Loaded query={useRegistrationForm(record.meeting)}>
        {(asked) =>
          asked && (
            <PersonForm
              asked={asked}
              record={record}
              submit={say('registration-detail.save')}
              cancel={close}
              send={async (facts) => {
                await edit.mutateAsync({ ...facts, version: record.version })
                close()
              }}
            >
              <h2 id="edit-registration">{say('registration-detail.edit')}</h2>
            </PersonForm>
          )
        }
      </Loaded>
    </Dialog>
  )
}

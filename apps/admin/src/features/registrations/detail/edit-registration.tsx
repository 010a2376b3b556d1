import { Dialog } from '@mui/material'
import { registrations } from '@u4ssc/client/contract'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { useAct } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useRegistrationForm } from '../queries'
import { PersonForm } from './person-form'
import { toFacts } from './person-schema'

interface EditRegistrationProps {
  readonly record: RegistrationRecord
  readonly close: () => void
}

/** Dialog to edit a registration by hand. */
export function EditRegistration({ record, close }: EditRegistrationProps) {
  const edit = useAct(registrations.update, record.id)
  const { accessNeeds, version, organization, answers, email, ...facts } = record
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
              isNew={false}
              submit={say('registration-detail.save')}
              cancel={close}
              answers={answers}
              person={{
                ...facts,
                email: email ?? '',
                organization: organization ?? '',
                services: accessNeeds.map(({ service }) => service),
              }}
              send={async (person, given) => {
                await edit.mutateAsync({ ...toFacts(person, accessNeeds), answers: given, version })
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

import { Dialog } from '@mui/material'
import { registrations } from '@u4ssc/client/contract'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useRegistrationForm } from '../../../subjects/registrations/queries'
import { PersonForm } from './person-form'

interface AddParticipantProps {
  readonly meeting: string
  /** Fills in the field. */
  readonly name?: string
  /** After a person was added. */
  readonly done?: (record: RegistrationRecord) => void
}

/** Button and dialog to register a person by hand. */
export function AddParticipant({ meeting, name = '', done }: AddParticipantProps) {
  const [isOpen, setOpen] = useState(false)
  const [added, setAdded] = useState<RegistrationRecord | null>(null)
  return (
    <>
      <Button look="quiet" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('registration-detail.add')}
      </Button>
      <span role="status">
        {added &&
          say('registration-detail.added', {
            name: added.name,
            state: say(`registrations.state-${added.state}`),
          })}
      </span>
      <Dialog
        open={isOpen}
        onClose={(_event, reason) => reason === 'escapeKeyDown' && setOpen(false)}
        transitionDuration={0}
        aria-labelledby="add-participant"
        slotProps={{ paper: { className: 'dialog' } }}
      >
        <AddForm
          meeting={meeting}
          name={name}
          close={() => setOpen(false)}
          done={(record) => {
            setAdded(record)
            setOpen(false)
            done?.(record)
          }}
        />
      </Dialog>
    </>
  )
}

interface AddFormProps {
  readonly meeting: string
  readonly name: string
  readonly close: () => void
  readonly done: (record: RegistrationRecord) => void
}

function AddForm({ meeting, name, close, done }: AddFormProps) {
  const add = useAct(registrations.add)
  return (
    <Loaded query={useRegistrationForm(meeting)}>
      {(asked) =>
        asked === null ? (
          <p className="soft">{say('delegations.noForm')}</p>
        ) : (
          <PersonForm
            asked={asked}
            record={null}
            name={name}
            submit={say('registration-detail.add')}
            cancel={close}
            send={async (facts, email) => done(await add.mutateAsync({ ...facts, email, meeting }))}
          >
            <h2 id="add-participant">{say('registration-detail.add')}</h2>
            <p className="soft">{say('registration-detail.addHint')}</p>
            {asked.status.kind === 'over' && (
              <p className="caution">{say('registration-detail.addLate')}</p>
            )}
          </PersonForm>
        )
      }
    </Loaded>
  )
}

import type { CheckInList } from '@u4ssc/client/registrations'
import { describeDate } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import type { Door } from '../check-in-list'

interface DoorFieldsProps {
  readonly list: CheckInList
  readonly door: Door
  readonly choose: (door: Door) => void
}

/** Selects the day, and a session if people check in to sessions. */
export function DoorFields({ list, door, choose }: DoorFieldsProps) {
  return (
    <>
      <SelectField
        label={say('check-in.day')}
        value={door.sitting}
        options={list.sittings.map((value) => ({ value, label: describeDate(value, wording) }))}
        onChange={(event) => choose({ ...door, sitting: event.target.value })}
      />
      {list.sessions.length > 0 && (
        <SelectField
          label={say('check-in.session')}
          any={say('proceedings.wholeDay')}
          value={door.session ?? ''}
          options={list.sessions.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => choose({ ...door, session: event.target.value || null })}
        />
      )}
    </>
  )
}

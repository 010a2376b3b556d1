import { joiningRevealedAt } from '@u4ssc/domain/meetings'
import type { JoiningDetails } from '@u4ssc/domain'
import { describeMoment } from '../../../clock-format'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { ItemList } from '../editor/item-list'
import { useEditorContext, useField } from '../editor/editor'
import { problemAt } from '../problem-at'
import { nullable } from '../nullable'

const NOT_YET: JoiningDetails = { revealedMinutesBefore: 60, rooms: [] }

type Room = JoiningDetails['rooms'][number]

/** Joining details of confirmed participants, and when they are shown. */
export function JoiningPart() {
  const { value, set, issues } = useField('joining')
  const { meeting, mayEdit } = useEditorContext()
  const joining = value ?? NOT_YET
  const revealedAt = joiningRevealedAt({ ...meeting, joining })
  return (
    <>
      <p className="notice">{say('joining.lead')}</p>
      <fieldset className="fact-field" disabled={!mayEdit}>
        <FormField
          label={say('joining.minutes')}
          hint={
            revealedAt === null
              ? say('joining.noStart')
              : say('joining.revealedAt', { moment: describeMoment(revealedAt) })
          }
          type="number"
          min={0}
          value={joining.revealedMinutesBefore}
          problem={problemAt(issues, 'revealedMinutesBefore')}
          onChange={(event) =>
            set({ ...joining, revealedMinutesBefore: Math.round(Number(event.target.value)) })
          }
        />
      </fieldset>
      <ItemList
        items={joining.rooms}
        keyOf={(_, index) => String(index)}
        nameOf={({ label }, index) => label || say('joining.room', { number: index + 1 })}
        none={say('joining.none')}
        add={say('joining.add')}
        create={() => ({ label: '', url: '', passcode: null, telephones: [] })}
        set={(rooms) => set(rooms.length === 0 && value === null ? null : { ...joining, rooms })}
      >
        {(room, change, index) => (
          <RoomFields
            room={room}
            change={change}
            problem={problemAt(issues, 'rooms', index, 'url')}
          />
        )}
      </ItemList>
    </>
  )
}

function RoomFields(props: {
  readonly room: Room
  readonly change: (part: Partial<Room>) => void
  readonly problem: string | undefined
}) {
  const { room, change, problem } = props
  return (
    <div className="columns">
      <FormField
        label={say('joining.label')}
        value={room.label}
        onChange={(event) => change({ label: event.target.value })}
      />
      <FormField
        label={say('documents.link')}
        type="url"
        dir="ltr"
        value={room.url}
        problem={problem}
        onChange={(event) => change({ url: event.target.value.trim() })}
      />
      <FormField
        label={say('joining.passcode')}
        dir="ltr"
        autoComplete="off"
        value={room.passcode ?? ''}
        onChange={(event) => change({ passcode: nullable(event.target.value) })}
      />
      <FormField
        label={say('joining.telephones')}
        hint={say('joining.telephonesHint')}
        dir="ltr"
        value={room.telephones.join(', ')}
        onChange={(event) => change({ telephones: splitList(event.target.value) })}
      />
    </div>
  )
}

function splitList(typed: string): string[] {
  return typed === '' ? [] : typed.split(/,\s?/)
}

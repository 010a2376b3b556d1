import type { MeetingDeadline } from '@u4ssc/domain'
import { say } from '../../../components/language/say'
import { requiredDate, requiredText, time, zone } from '../../../facts/kinds/scalars'
import type { Json } from '../../../facts/pointers'
import { instantNow } from '../../../clock-now'
import { FactField } from '../editor/fact-field'
import { useEditorContext, useField } from '../editor/editor'
import { ItemList } from '../editor/item-list'

/** The deadlines, each with its day and, if stated, time and zone. */
export function DeadlinesPart() {
  const { value: deadlines, set } = useField('deadlines')
  const { meeting } = useEditorContext()
  const first = meeting.schedule.days[0]?.date
  return (
    <ItemList
      items={deadlines}
      keyOf={(_, index) => String(index)}
      nameOf={({ what }, index) => what || say('details.deadline', { number: index + 1 })}
      none={say('details.noDeadlines')}
      add={say('details.addDeadline')}
      create={(): MeetingDeadline => ({ date: first ?? instantNow().slice(0, 10), what: '' })}
      set={(items) => set(items)}
    >
      {(deadline, change) => <DeadlineFields deadline={deadline} change={change} />}
    </ItemList>
  )
}

function DeadlineFields(props: {
  readonly deadline: MeetingDeadline
  readonly change: (part: Partial<MeetingDeadline>) => void
}) {
  const { deadline, change } = props
  const { what, date, time: until = null, zone: own = null } = deadline
  return (
    <div className="columns">
      <FactField
        label={say('details.deadlineWhat')}
        kind={requiredText}
        value={what}
        set={(value) => change({ what: textOf(value) ?? '' })}
      />
      <FactField
        label={say('details.deadlineDate')}
        kind={requiredDate}
        value={date}
        set={(value) => change({ date: textOf(value) ?? date })}
      />
      <FactField
        label={say('details.deadlineTime')}
        kind={time}
        value={until}
        set={(value) => change({ time: textOf(value) })}
      />
      <FactField
        label={say('details.deadlineZone')}
        kind={zone}
        value={own}
        set={(value) => change({ zone: textOf(value) })}
      />
    </div>
  )
}

function textOf(value: Json): string | null {
  return typeof value === 'string' ? value : null
}

import { isZone } from '@u4ssc/domain/timezones'
import { say } from '../../../components/language/say'
import { EditorInput } from '../../../facts/editor-input'
import { useSecondZone } from '../programme/use-second-zone'

/** Field for the second time zone. */
export function ZoneField() {
  const { typed, setTyped } = useSecondZone()
  return (
    <EditorInput
      field={{ key: 'zone', label: 'schedule.secondZone', input: 'zone' }}
      label={say('schedule.secondZone')}
      value={typed}
      problem={isZone(typed) ? undefined : say('field.problem-zone')}
      change={setTyped}
    />
  )
}

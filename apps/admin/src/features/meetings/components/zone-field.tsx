import { memo } from 'react'
import { isZone } from '@u4ssc/domain/timezones'
import { say } from '../../../components/say'
import { EditorInput } from '../../circulars/components/editor-input'
import { useSecondZone } from '../programme/use-second-zone'

/** The choice of the zone in which times are shown besides. Its list is long, and drawn once. */
export const ZoneField = memo(function ZoneField() {
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
})

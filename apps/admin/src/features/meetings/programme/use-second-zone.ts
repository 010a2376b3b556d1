import { isZone } from '@u4ssc/domain/timezones'
import { useStore } from 'react-admin'
import { ZONE_HERE } from '../../../clock-words'

/** The zone beside that of the meeting: the one chosen here before, else that of this clock. */
export function useSecondZone() {
  const [typed, setTyped] = useStore('programme.zone', ZONE_HERE)
  return { typed, setTyped, zone: isZone(typed) ? typed : ZONE_HERE }
}

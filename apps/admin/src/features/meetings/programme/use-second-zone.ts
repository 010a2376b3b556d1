import { isZone } from '@u4ssc/domain/timezones'
import { useStore } from 'react-admin'
import { ZONE_HERE } from '../../../clock-format'

/** Returns the second time zone: the one chosen before, or that of the browser. */
export function useSecondZone() {
  const [typed, setTyped] = useStore('programme.zone', ZONE_HERE)
  return { typed, setTyped, zone: isZone(typed) ? typed : ZONE_HERE }
}

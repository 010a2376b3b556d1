import { isZone } from '@u4ssc/domain/timezones'
import * as z from 'zod'
import { useStored } from '../../../components/stored'
import { ZONE_HERE } from '../../../clock-format'

const ZoneSchema = z.string()

/** Returns the second time zone: the one chosen before, or that of the browser. */
export function useSecondZone() {
  const [typed, setTyped] = useStored('programme.zone', ZoneSchema, ZONE_HERE)
  return { typed, setTyped, zone: isZone(typed) ? typed : ZONE_HERE }
}

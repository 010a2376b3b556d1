import type { AuditQuery } from '@u4ssc/client/platform'
import { instantOf } from '@u4ssc/domain/timezones'
import { dayAfter } from '../../clock-format'
import type { AuditFilter } from './schema'

/** Converts the days of the filter to instants in a time zone. */
export function toQuery({ from, until, ...rest }: AuditFilter, zone: string): AuditQuery {
  return {
    ...rest,
    from: from && instantOf(from, '00:00', zone),
    until: until && instantOf(dayAfter(until), '00:00', zone),
  }
}

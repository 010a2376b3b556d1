import { customType } from 'drizzle-orm/pg-core'

/** A `timestamptz` with milliseconds, read and written as RFC 3339 in UTC. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
})

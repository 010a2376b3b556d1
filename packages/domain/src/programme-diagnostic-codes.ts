/** An error cannot be right, a warning may be, and an info is only told. */
export type Severity = 'info' | 'warning' | 'error'

/** Of programmes alone: who checks one needs no word on letters. */
export const PROGRAMME_DIAGNOSTICS = {
  'room-double-booked': 'error',
  'speaker-in-two-places': 'error',
  'session-outside-schedule': 'warning',
  'session-ends-before-start': 'error',
  'session-id-repeated': 'error',
  'programme-gap': 'info',
  'no-break-in-four-hours': 'warning',
  'time-skipped': 'error',
  'time-repeated': 'warning',
} as const satisfies Record<string, Severity>

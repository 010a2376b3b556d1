/** An error is wrong, a warning is probably wrong, an info is only information. */
export type Severity = 'info' | 'warning' | 'error'

/** Diagnostics of programmes, separate from those of circulars for smaller bundles. */
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

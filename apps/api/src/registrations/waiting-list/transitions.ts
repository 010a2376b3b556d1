import type { RegistrationState } from '@u4ssc/client/registrations'

/** Allowed transitions, the single source of truth. */
const TRANSITIONS = {
  unconfirmed: ['in-review', 'confirmed', 'waiting', 'withdrawn', 'erased'],
  'in-review': ['confirmed', 'waiting', 'refused', 'withdrawn', 'erased'],
  waiting: ['offered', 'in-review', 'refused', 'withdrawn', 'erased'],
  offered: ['confirmed', 'lapsed', 'in-review', 'refused', 'withdrawn', 'erased'],
  confirmed: ['in-review', 'waiting', 'refused', 'withdrawn', 'erased'],
  refused: ['in-review', 'erased'],
  lapsed: ['confirmed', 'waiting', 'withdrawn', 'erased'],
  withdrawn: ['unconfirmed', 'erased'],
  erased: [],
} as const satisfies Record<RegistrationState, readonly RegistrationState[]>

export function canTransition(from: RegistrationState, to: RegistrationState): boolean {
  const next: readonly RegistrationState[] = TRANSITIONS[from]
  return next.includes(to)
}

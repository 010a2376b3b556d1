import type { RegistrationState, RegistrationDecision } from '@u4ssc/client'

export const RULINGS = [
  'approve',
  'refuse',
  'reopen',
] as const satisfies readonly RegistrationDecision['decision'][]
export type RulingKind = (typeof RULINGS)[number]

const FROM: Readonly<Record<RulingKind, readonly RegistrationState[]>> = {
  approve: ['in-review'],
  refuse: ['in-review', 'waiting', 'offered', 'confirmed'],
  reopen: ['waiting', 'offered', 'confirmed', 'refused'],
}

/** Whether a registration in this state can be decided on so; the API, which knows all, may refuse. */
export function canRule(decision: RulingKind, state: RegistrationState): boolean {
  return FROM[decision].includes(state)
}

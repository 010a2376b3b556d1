import type { RegistrationState, Ruling } from '@u4ssc/client'

export const RULINGS = [
  'approve',
  'refuse',
  'reopen',
] as const satisfies readonly Ruling['ruling'][]
export type RulingKind = (typeof RULINGS)[number]

const FROM: Readonly<Record<RulingKind, readonly RegistrationState[]>> = {
  approve: ['in-review'],
  refuse: ['in-review', 'waiting', 'offered', 'confirmed'],
  reopen: ['waiting', 'offered', 'confirmed', 'refused'],
}

/** Returns true if a registration in this state allows this decision. The API has the final say. */
export function canRule(ruling: RulingKind, state: RegistrationState): boolean {
  return FROM[ruling].includes(state)
}

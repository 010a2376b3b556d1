import type {
  RegistrationDecision,
  RegistrationDecisionOutcome,
  RegistrationState,
} from '@u4ssc/client/registrations'

export const DECISIONS = [
  'approve',
  'refuse',
  'reopen',
] as const satisfies readonly RegistrationDecision['decision'][]
export type DecisionKind = (typeof DECISIONS)[number]

const FROM: Readonly<Record<DecisionKind, readonly RegistrationState[]>> = {
  approve: ['in-review'],
  refuse: ['in-review', 'waiting', 'offered', 'confirmed'],
  reopen: ['waiting', 'offered', 'confirmed', 'refused'],
}

/** Returns true if a registration in this state allows this decision. The API has the final say. */
export function canDecide(decision: DecisionKind, state: RegistrationState): boolean {
  return FROM[decision].includes(state)
}

/** Counts the decided registrations that are now in a state. */
export function countState(
  outcomes: RegistrationDecisionOutcome['outcomes'],
  state: RegistrationState,
): number {
  return outcomes.filter((one) => one.done && one.state === state).length
}

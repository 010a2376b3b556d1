import type { Client } from '@u4ssc/client'
import type {
  DeclineReason,
  RegistrationDecision,
  RegistrationDecisionOutcome,
  RegistrationState,
} from '@u4ssc/client/registrations'
import { MAX_DECISIONS } from './schema'

interface DecisionOrder {
  readonly ids: readonly string[]
  readonly decision: RegistrationDecision['decision']
  readonly reason?: string | null
  /** A reason that is sent in the language of each person. */
  readonly stockReason?: DeclineReason | null
  /** Returns the results without saving anything. */
  readonly isPreview?: boolean
}

/** Applies one decision to registrations, or only shows its results. */
export async function decideAll(client: Client, { ids, ...decision }: DecisionOrder) {
  const outcomes: RegistrationDecisionOutcome['outcomes'] = []
  for (let start = 0; start < ids.length; start += MAX_DECISIONS) {
    const registrations = ids.slice(start, start + MAX_DECISIONS)
    const answer = await client.registrations.decide({ registrations, ...decision })
    outcomes.push(...answer.outcomes)
  }
  return outcomes
}

/** Counts the decided registrations that are now in a state. */
export function countState(
  outcomes: RegistrationDecisionOutcome['outcomes'],
  state: RegistrationState,
): number {
  return outcomes.filter((one) => one.done && one.state === state).length
}

import type { Client } from '@u4ssc/client'
import type {
  RegistrationSettings,
  RegistrationDecisionOutcome,
  VisaDecision,
} from '@u4ssc/client/registrations'
import { useAct } from '../../components/api/use-act'
import type { DecisionKind } from './decisions'
import { registrationsKey, settingsKey, visaRequestsKey } from './queries'
import { MAX_DECISIONS } from './schema'

interface DecisionOrder {
  readonly ids: readonly string[]
  readonly decision: DecisionKind
  readonly reason: string | null
}

/** Applies one decision to one or more registrations. The response has a result for each. */
export function useDecideRegistrations() {
  return useAct(decideAll, registrationsKey)
}

async function decideAll(client: Client, { ids, decision, reason }: DecisionOrder) {
  const outcomes: RegistrationDecisionOutcome['outcomes'] = []
  for (let start = 0; start < ids.length; start += MAX_DECISIONS) {
    const registrations = ids.slice(start, start + MAX_DECISIONS)
    const answer = await client.registrations.decide({ registrations, decision, reason })
    outcomes.push(...answer.outcomes)
  }
  return outcomes
}

export function useSaveSettings(slug: string) {
  return useAct(
    (client, settings: RegistrationSettings) =>
      client.registrations.settings.update(slug, settings),
    settingsKey(slug),
  )
}

type VisaOrder = VisaDecision & { readonly registration: string }

/** Approves or declines a visa letter. The person is notified by email. */
export function useDecideVisaRequest(meeting: string) {
  return useAct(
    (client, { registration, ...decision }: VisaOrder) =>
      client.visaRequests.decide(registration, decision),
    visaRequestsKey(meeting),
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RegistrationSettings, RegistrationDecisionOutcome, VisaDecision } from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { registrationsKey, settingsKey, visaRequestsKey } from './queries'
import type { DecisionKind } from './decisions'
import { MAX_DECISIONS } from './schema'

export interface DecisionOrder {
  readonly ids: readonly string[]
  readonly decision: DecisionKind
  readonly reason: string | null
}

/** Applies one decision to one or more registrations. The response has a result for each. */
export function useDecideRegistrations() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ ids, decision, reason }: DecisionOrder) => {
      const outcomes: RegistrationDecisionOutcome['outcomes'] = []
      for (let start = 0; start < ids.length; start += MAX_DECISIONS) {
        const registrations = ids.slice(start, start + MAX_DECISIONS)
        const answer = await client.decideRegistrations({ registrations, decision, reason })
        outcomes.push(...answer.outcomes)
      }
      return outcomes
    },
    // Also after a failure, because the first of several calls may have succeeded.
    onSettled: () => cache.invalidateQueries({ queryKey: registrationsKey }),
  })
}

export function useSaveSettings(slug: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (settings: RegistrationSettings) => client.setRegistrationSettings(slug, settings),
    onSuccess: () => cache.invalidateQueries({ queryKey: settingsKey(slug) }),
  })
}

type VisaOrder = VisaDecision & { readonly registration: string }

/** Approves or declines a visa letter. The person is notified by email. */
export function useDecideVisaRequest(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ registration, ...decision }: VisaOrder) =>
      client.decideVisaRequest(registration, decision),
    onSettled: () => cache.invalidateQueries({ queryKey: visaRequestsKey(meeting) }),
  })
}

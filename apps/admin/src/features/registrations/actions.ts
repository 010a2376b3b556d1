import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RegistrationSettings, RegistrationDecisionOutcome, VisaDecision } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { registrationsKey, settingsKey, visaRequestsKey } from './queries'
import type { RulingKind } from './rulings'
import { RULED_AT_ONCE } from './schema'

export interface RulingOrder {
  readonly ids: readonly string[]
  readonly decision: RulingKind
  readonly reason: string | null
}

/** The same decision on one registration or on many; what becomes of each is in the answer. */
export function useRule() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ ids, decision, reason }: RulingOrder) => {
      const outcomes: RegistrationDecisionOutcome['outcomes'] = []
      for (let start = 0; start < ids.length; start += RULED_AT_ONCE) {
        const registrations = ids.slice(start, start + RULED_AT_ONCE)
        const answer = await client.decideRegistrations({ registrations, decision, reason })
        outcomes.push(...answer.outcomes)
      }
      return outcomes
    },
    // also after a failure: the first of several calls may have gone through
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

/** Approves or refuses a letter in support of a visa; the person is told by mail. */
export function useRuleOnVisa(meeting: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ registration, ...decision }: VisaOrder) =>
      client.decideVisaRequest(registration, decision),
    onSettled: () => cache.invalidateQueries({ queryKey: visaRequestsKey(meeting) }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PasswordProof, SecondFactorCode } from '@u4ssc/client'
import { useClient } from '../../../components/api/client'
import { peopleKey, secondFactorKey, sessionsKey } from '../queries'

/** Creates a new secret, which is not active yet. */
export function useBeginSecondFactor() {
  const client = useClient()
  return useMutation({ mutationFn: (proof: PasswordProof) => client.beginSecondFactor(proof) })
}

/** Turns two-step verification on, which ends all other sessions. */
export function useConfirmSecondFactor() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (code: SecondFactorCode) => client.confirmSecondFactor(code),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: secondFactorKey })
      await cache.invalidateQueries({ queryKey: sessionsKey })
    },
  })
}

export function useRenewRecoveryCodes() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (proof: PasswordProof) => client.renewRecoveryCodes(proof),
    onSuccess: () => cache.invalidateQueries({ queryKey: secondFactorKey }),
  })
}

export function useEndSecondFactor() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (proof: PasswordProof) => client.endSecondFactor(proof),
    onSuccess: () => cache.invalidateQueries({ queryKey: secondFactorKey }),
  })
}

/** Turns two-step verification off for a person who lost their device. */
export function useRemoveSecondFactor(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => client.removeSecondFactor(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: peopleKey }),
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PasswordProof, SecondFactorCode } from '@u4ssc/client'
import { useClient } from '../../components/client'
import { peopleKey, secondFactorKey, sessionsKey } from './queries'

/** A new secret; it is not asked for yet. */
export function useBeginSecondFactor() {
  const client = useClient()
  return useMutation({ mutationFn: (proof: PasswordProof) => client.beginSecondFactor(proof) })
}

/** Turns it on, which ends every other session. */
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

/** Takes the second factor of somebody who has lost it away. */
export function useRemoveSecondFactor(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => client.removeSecondFactor(id),
    onSuccess: () => cache.invalidateQueries({ queryKey: peopleKey }),
  })
}

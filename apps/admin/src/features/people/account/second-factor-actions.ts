import type { PasswordProof, SecondFactorCode } from '@u4ssc/client'
import { useAct } from '../../../components/api/use-act'
import { peopleKey, secondFactorKey, sessionsKey } from '../queries'

/** Creates a new secret, which is not active yet. */
export function useBeginSecondFactor() {
  return useAct((client, proof: PasswordProof) => client.beginSecondFactor(proof))
}

/** Turns two-step verification on, which ends all other sessions. */
export function useConfirmSecondFactor() {
  return useAct(
    (client, code: SecondFactorCode) => client.confirmSecondFactor(code),
    secondFactorKey,
    sessionsKey,
  )
}

export function useRenewRecoveryCodes() {
  return useAct((client, proof: PasswordProof) => client.renewRecoveryCodes(proof), secondFactorKey)
}

export function useEndSecondFactor() {
  return useAct((client, proof: PasswordProof) => client.endSecondFactor(proof), secondFactorKey)
}

/** Turns two-step verification off for a person who lost their device. */
export function useRemoveSecondFactor(id: string) {
  return useAct((client) => client.removeSecondFactor(id), peopleKey)
}

import type { PasswordProof, SecondFactorCode, SecondFactorProof } from '@u4ssc/client/people'
import { useAct } from '../../../components/api/use-act'
import { peopleKey, secondFactorKey, sessionsKey } from '../queries'

/** Creates a new secret, which is not active yet. */
export function useBeginSecondFactor() {
  return useAct((client, proof: PasswordProof) => client.account.secondFactor.create(proof))
}

/** Turns two-step verification on, which ends all other sessions. */
export function useConfirmSecondFactor() {
  return useAct(
    (client, code: SecondFactorCode) => client.account.secondFactor.confirm(code),
    secondFactorKey,
    sessionsKey,
  )
}

export function useRenewRecoveryCodes() {
  return useAct(
    (client, proof: SecondFactorProof) => client.account.secondFactor.renewRecoveryCodes(proof),
    secondFactorKey,
  )
}

export function useEndSecondFactor() {
  return useAct(
    (client, proof: SecondFactorProof) => client.account.secondFactor.delete(proof),
    secondFactorKey,
  )
}

/** Turns two-step verification off for a person who lost their device. */
export function useRemoveSecondFactor(id: string) {
  return useAct((client) => client.people.deleteSecondFactor(id), peopleKey)
}

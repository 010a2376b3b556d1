import { account } from '@u4ssc/client/contract'
import type { NewSecondFactor } from '@u4ssc/client/people'
import { say } from '../../../components/language/say'
import { useAct } from '../../../components/api/operations'
import { usePasswordProof } from './use-password-proof'
import { PasswordProofField } from './password-proof-field'

export function StartSecondFactor({ onMade }: { onMade: (made: NewSecondFactor) => void }) {
  const begin = useAct(account.secondFactor.create)
  const proof = usePasswordProof()
  const submit = proof.submit(async (body) => onMade(await begin.mutateAsync(body)))
  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
      <PasswordProofField proof={proof} />
      <div className="actions">
        <button type="submit" className="button" disabled={begin.isPending}>
          {say('account.secondFactor-setUp')}
        </button>
      </div>
    </form>
  )
}

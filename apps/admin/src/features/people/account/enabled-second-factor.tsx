import { say } from '../../../components/language/say'
import { useEndSecondFactor, useRenewRecoveryCodes } from './second-factor-actions'
import { usePasswordProof } from './use-password-proof'
import { PasswordProofField } from './password-proof-field'
import { RecoveryCodes } from './recovery-codes'

/** Actions while two-step verification is on: new recovery codes, or turn it off. */
export function EnabledSecondFactor({ recoveryCodesLeft: left }: { recoveryCodesLeft: number }) {
  const renew = useRenewRecoveryCodes()
  const end = useEndSecondFactor()
  const proof = usePasswordProof()
  const isBusy = renew.isPending || end.isPending
  return (
    <>
      <p role="status">{say('account.secondFactor-on', { left })}</p>
      {renew.data && <RecoveryCodes codes={renew.data.recoveryCodes} />}
      <form
        className="narrow"
        noValidate
        onSubmit={(event) => void proof.submit(renew.mutateAsync)(event)}
      >
        <PasswordProofField proof={proof} />
        <div className="actions">
          <button type="submit" className="button" disabled={isBusy}>
            {say('account.secondFactor-renew')}
          </button>
          <button
            type="button"
            className="button quiet"
            disabled={isBusy}
            onClick={() => void proof.submit(end.mutateAsync)()}
          >
            {say('account.secondFactor-end')}
          </button>
        </div>
      </form>
    </>
  )
}

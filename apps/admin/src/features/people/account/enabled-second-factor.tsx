import { zodResolver } from '@hookform/resolvers/zod'
import { account } from '@u4ssc/client/contract'
import type { SecondFactorProof } from '@u4ssc/client/people'
import { useForm } from 'react-hook-form'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { showErrors } from '../../../components/forms/show-errors'
import { say } from '../../../components/language/say'
import { SecondFactorProofFormSchema } from '../schema'
import { useAct } from '../../../components/api/operations'
import { RecoveryCodes } from './recovery-codes'

/** Actions while two-step verification is on: new recovery codes, or turn it off. */
export function EnabledSecondFactor({ recoveryCodesLeft: left }: { recoveryCodesLeft: number }) {
  const renew = useAct(account.secondFactor.renewRecoveryCodes)
  const end = useAct(account.secondFactor.delete)
  const { submit, ...form } = useProof()
  const { errors } = form.formState
  const isBusy = renew.isPending || end.isPending
  return (
    <>
      <p role="status">{say('account.secondFactor-on', { left })}</p>
      {renew.data && <RecoveryCodes codes={renew.data.recoveryCodes} />}
      <form
        className="narrow"
        noValidate
        onSubmit={(event) => void submit(renew.mutateAsync)(event)}
      >
        <FormProblem message={errors.root?.message} />
        <FormField
          label={say('account.password-current')}
          type="password"
          autoComplete="current-password"
          problem={
            errors.password?.type === 'too_small'
              ? say('field.problem-passwordMissing')
              : errors.password?.message
          }
          {...form.register('password')}
        />
        <FormField
          label={say('sign-in.code')}
          hint={say('sign-in.codeHint')}
          autoComplete="one-time-code"
          dir="ltr"
          problem={
            errors.code &&
            say(errors.code.type === 'too_small' ? 'sign-in.codeMissing' : 'sign-in.codeRefused')
          }
          {...form.register('code')}
        />
        <div className="actions">
          <Button type="submit" busy={isBusy}>
            {say('account.secondFactor-renew')}
          </Button>
          <Button look="quiet" busy={isBusy} onClick={() => void submit(end.mutateAsync)()}>
            {say('account.secondFactor-end')}
          </Button>
        </div>
      </form>
    </>
  )
}

/** Returns a form that asks for the password and a code before an action. */
function useProof() {
  const form = useForm({
    resolver: zodResolver(SecondFactorProofFormSchema),
    defaultValues: { password: '', code: '' },
  })
  const submit = (act: (proof: SecondFactorProof) => Promise<unknown>) =>
    form.handleSubmit(async (proof) => {
      try {
        await act(proof)
        form.reset()
      } catch (error) {
        showErrors(error, SecondFactorProofFormSchema.keyof(), form.setError)
      }
    })
  return { ...form, submit }
}

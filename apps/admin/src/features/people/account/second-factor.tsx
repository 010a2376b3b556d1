import { account } from '@u4ssc/client/contract'
import type { NewSecondFactor, PasswordProof } from '@u4ssc/client/people'
import { useState } from 'react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Button } from '../../../components/button'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useAct, useRead } from '../../../components/api/operations'
import { ConfirmSecondFactor } from './confirm-second-factor'
import { EnabledSecondFactor } from './enabled-second-factor'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { PasswordProofFormSchema } from '../schema'
import { showErrors } from '../../../components/forms/show-errors'

/** Two-step verification: off, being set up, or on. */
export function SecondFactor() {
  const [made, setMade] = useState<NewSecondFactor | null>(null)
  return (
    <Loaded query={useRead(account.secondFactor.get)}>
      {({ enabled, recoveryCodesLeft }) => {
        if (enabled) return <EnabledSecondFactor recoveryCodesLeft={recoveryCodesLeft} />
        if (made) return <ConfirmSecondFactor made={made} />
        return (
          <>
            <p>{say('account.secondFactor-off')}</p>
            <StartSecondFactor onMade={setMade} />
          </>
        )
      }}
    </Loaded>
  )
}

function StartSecondFactor({ onMade }: { onMade: (made: NewSecondFactor) => void }) {
  const begin = useAct(account.secondFactor.create)
  const proof = usePasswordProof()
  const submit = proof.submit(async (body) => onMade(await begin.mutateAsync(body)))
  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
      <PasswordProofField proof={proof} />
      <div className="actions">
        <Button type="submit" busy={begin.isPending}>
          {say('account.secondFactor-setUp')}
        </Button>
      </div>
    </form>
  )
}

/** Password field with its error. */
function PasswordProofField({ proof: { form } }: { proof: PasswordProofForm }) {
  const { errors } = form.formState
  const isMissing = errors.password?.type === 'too_small'
  return (
    <>
      <FormProblem message={errors.root?.message} />
      <FormField
        label={say('account.password-current')}
        type="password"
        autoComplete="current-password"
        problem={isMissing ? say('field.problem-passwordMissing') : errors.password?.message}
        {...form.register('password')}
      />
    </>
  )
}

type PasswordProofForm = ReturnType<typeof usePasswordProof>

/** Returns a form that asks for the password before an action. */
function usePasswordProof() {
  const form = useForm({
    resolver: zodResolver(PasswordProofFormSchema),
    defaultValues: { password: '' },
  })
  const submit = (act: (body: PasswordProof) => Promise<unknown>) =>
    form.handleSubmit(async (body) => {
      try {
        await act(body)
        form.reset()
      } catch (error) {
        showErrors(error, PasswordProofFormSchema.keyof(), form.setError)
      }
    })
  return { form, submit }
}

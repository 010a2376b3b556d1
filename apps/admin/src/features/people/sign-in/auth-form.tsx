import type { FormEvent, ReactNode } from 'react'
import { Button } from '../../../components/button'
import { FormProblem } from '../../../components/forms/form-problem'

interface AuthFormProps {
  readonly form: {
    readonly submit: (event: FormEvent) => Promise<void>
    readonly formState: {
      readonly isSubmitting: boolean
      readonly errors: { readonly root?: { readonly message?: string } }
    }
  }
  readonly button: string
  readonly children: ReactNode
}

/** Form before sign-in: its refusal, its fields and one button. */
export function AuthForm({ form, button, children }: AuthFormProps) {
  const { errors, isSubmitting } = form.formState
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <FormProblem message={errors.root?.message} />
      {children}
      <Button type="submit" busy={isSubmitting}>
        {button}
      </Button>
    </form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import type { PasswordProof } from '@u4ssc/client/people'
import { useForm } from 'react-hook-form'
import { PasswordProofFormSchema } from '../schema'
import { showErrors } from '../../../components/forms/show-errors'

export type PasswordProofForm = ReturnType<typeof usePasswordProof>

/** Returns a form that asks for the password before an action. */
export function usePasswordProof() {
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

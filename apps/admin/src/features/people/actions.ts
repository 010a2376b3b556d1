import { useQueryClient } from '@tanstack/react-query'
import { ProblemError } from '@u4ssc/client'
import { useState } from 'react'
import { useNavigate } from 'react-admin'
import type { UseFormSetError } from 'react-hook-form'
import type { z } from 'zod'
import { useClient } from '../../components/client'
import { describeError, isProblem } from '../../components/describe-error'
import { FirstOwnerFormSchema } from './schema'

type FirstOwnerForm = z.infer<typeof FirstOwnerFormSchema>

/** Makes the first owner, who is signed in then; what the API refuses goes to the field it is about. */
export function useBecomeFirstOwner(token: string, setError: UseFormSetError<FirstOwnerForm>) {
  const client = useClient()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [isLinkSpent, setLinkSpent] = useState(false)

  async function become(values: FirstOwnerForm): Promise<void> {
    try {
      await client.becomeFirstOwner({ ...values, token })
      await cache.resetQueries({ queryKey: ['auth'] })
      navigate('/circulars')
    } catch (error) {
      if (isProblem(error, 'link-not-valid')) setLinkSpent(true)
      else showErrors(error, setError)
    }
  }

  return { become, isLinkSpent }
}

function showErrors(error: unknown, setError: UseFormSetError<FirstOwnerForm>): void {
  const perField = error instanceof ProblemError ? error.errors : []
  const named = perField.flatMap(({ pointer, message }) => {
    const field = FirstOwnerFormSchema.keyof().safeParse(pointer.slice(1))
    return field.success ? [{ field: field.data, message }] : []
  })
  for (const { field, message } of named) setError(field, { message })
  if (named.length === 0) setError('root', { message: describeError(error) })
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-admin'
import type { UseFormSetError } from 'react-hook-form'
import type { z } from 'zod'
import { useClient } from '../../components/api/client'
import { isProblem } from '../../components/feedback/describe-error'
import { showErrors } from '../../components/forms/show-errors'
import { AcceptanceFormSchema, FirstOwnerFormSchema, RenewalFormSchema } from './schema'

type FirstOwnerForm = z.infer<typeof FirstOwnerFormSchema>
type AcceptanceForm = z.infer<typeof AcceptanceFormSchema>
type RenewalForm = z.infer<typeof RenewalFormSchema>

/** Creates the first owner and signs them in. Refusals are shown at the fields they concern. */
export function useBecomeFirstOwner(token: string, setError: UseFormSetError<FirstOwnerForm>) {
  const client = useClient()
  const arrive = useArrival('/circulars')
  const [isLinkSpent, setLinkSpent] = useState(false)

  async function become(values: FirstOwnerForm): Promise<void> {
    try {
      await client.createFirstOwner({ ...values, token })
      await arrive()
    } catch (error) {
      if (isProblem(error, 'link-not-valid')) setLinkSpent(true)
      else showErrors(error, FirstOwnerFormSchema.keyof(), setError)
    }
  }

  return { become, isLinkSpent }
}

/** Creates the account of an invited person. */
export function useAcceptInvitation(token: string, setError: UseFormSetError<AcceptanceForm>) {
  const client = useClient()
  const arrive = useArrival('/')
  const [isLinkSpent, setLinkSpent] = useState(false)

  async function accept(values: AcceptanceForm): Promise<void> {
    try {
      const { email } = await client.acceptInvitation({ ...values, token })
      // The invitation is used now. If signing in fails, the person continues on the sign-in page.
      await client.signIn({ email, password: values.password }).catch(() => undefined)
      await arrive()
    } catch (error) {
      if (isProblem(error, 'link-not-valid')) setLinkSpent(true)
      else showErrors(error, AcceptanceFormSchema.keyof(), setError)
    }
  }

  return { accept, isLinkSpent }
}

/** Sets a new password through the link in an email, then opens the sign-in page. */
export function useResetPassword(token: string, setError: UseFormSetError<RenewalForm>) {
  const client = useClient()
  const [state, setState] = useState<'open' | 'spent' | 'done'>('open')

  async function renew({ password }: RenewalForm): Promise<void> {
    try {
      await client.resetPassword({ token, password })
      setState('done')
    } catch (error) {
      if (isProblem(error, 'link-not-valid')) setState('spent')
      else showErrors(error, RenewalFormSchema.keyof(), setError)
    }
  }

  return { renew, state }
}

/** Opens a page as the person who has just signed in. */
function useArrival(path: string) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    await cache.resetQueries({ queryKey: ['auth'] })
    navigate(path)
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-admin'
import type { UseFormSetError } from 'react-hook-form'
import type { z } from 'zod'
import { useClient } from '../../components/client'
import { isProblem } from '../../components/describe-error'
import { showErrors } from '../../components/show-errors'
import { AcceptanceFormSchema, FirstOwnerFormSchema, RenewalFormSchema } from './schema'

type FirstOwnerForm = z.infer<typeof FirstOwnerFormSchema>
type AcceptanceForm = z.infer<typeof AcceptanceFormSchema>
type RenewalForm = z.infer<typeof RenewalFormSchema>

/** Makes the first owner, who is signed in then; what the API refuses goes to the field it is about. */
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

/** Uses the link of an invitation up: the person has an account then. */
export function useAcceptInvitation(token: string, setError: UseFormSetError<AcceptanceForm>) {
  const client = useClient()
  const arrive = useArrival('/')
  const [isLinkSpent, setLinkSpent] = useState(false)

  async function accept(values: AcceptanceForm): Promise<void> {
    try {
      const { email } = await client.acceptInvitation({ ...values, token })
      // the link is used up now: should signing in fail, the way on is the sign-in page
      await client.signIn({ email, password: values.password }).catch(() => undefined)
      await arrive()
    } catch (error) {
      if (isProblem(error, 'link-not-valid')) setLinkSpent(true)
      else showErrors(error, AcceptanceFormSchema.keyof(), setError)
    }
  }

  return { accept, isLinkSpent }
}

/** Sets a password by the link of a mail; the way on is the sign-in page. */
export function useRenewPassword(token: string, setError: UseFormSetError<RenewalForm>) {
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

/** Opens a page as the person who has just been signed in. */
function useArrival(path: string) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    await cache.resetQueries({ queryKey: ['auth'] })
    navigate(path)
  }
}

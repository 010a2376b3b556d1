import { ProblemError } from '@u4ssc/client'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { answered, api } from '../../api.server'

/** Returns the registration form; `null` if the meeting takes no registrations here. */
export function findForm(slug: string): Promise<RegistrationForm | null> {
  return answered(askForForm(slug))
}

async function askForForm(slug: string): Promise<RegistrationForm | null> {
  try {
    return (await api.registrations.form.get(slug)) ?? null
  } catch (error) {
    if (error instanceof ProblemError && error.status === 409) return null
    throw error
  }
}

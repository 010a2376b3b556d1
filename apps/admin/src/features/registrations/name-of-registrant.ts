import type { RegistrationRecord } from '@u4ssc/client'
import { say } from '../../components/say'

/** The name as its person writes it; of what was erased none is left. */
export function nameOfRegistrant({ name, state }: RegistrationRecord): string {
  return state === 'erased' || name === '' ? say('registrations.state-erased') : name
}

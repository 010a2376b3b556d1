import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { say } from '../../components/language/say'

/** Returns the name as the person wrote it, or a placeholder for an erased registration. */
export function nameOfRegistrant({ name, state }: RegistrationRecord): string {
  return state === 'erased' || name === '' ? say('registrations.state-erased') : name
}

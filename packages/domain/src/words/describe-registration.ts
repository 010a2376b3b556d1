import type { RegistrationStatus } from '../meetings/index'
import { describeDate } from './describe-time'
import { fill } from './fill'
import { assertWording, type Wording } from './wording'
import { assertObject } from '../wrong-argument'

/**
 * Returns a registration status in a few words, short enough for a badge.
 *
 * @example
 * describeRegistrationStatus({ kind: 'open', closesAt: null }, WORDINGS.es) // => 'Inscripción abierta'
 */
export function describeRegistrationStatus(status: RegistrationStatus, wording: Wording): string {
  assertObject(status, 'status')
  assertWording(wording)
  const { registration, phases } = wording
  switch (status.kind) {
    case 'not-open':
      return status.opensOn === null
        ? registration.notOpenYet
        : fill(registration.opensOn, { date: describeDate(status.opensOn, wording) })
    case 'open':
      return registration.open
    case 'elsewhere':
      return status.url === null ? registration.seeCircular : registration.elsewhere
    case 'waiting-list':
      return registration.waitingList
    case 'by-invitation':
      return registration.byInvitation
    case 'closed':
      return registration.closed
    case 'none':
      return phases.upcoming
    case 'over':
      return phases.ended
    case 'in-session':
    case 'between-sittings':
    case 'postponed':
    case 'cancelled':
      return phases[status.kind]
  }
}

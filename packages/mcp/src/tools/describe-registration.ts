import type { RegistrationStatus } from '@u4ssc/domain/meetings'
import { wallTimeAt, zoneLabel } from '@u4ssc/domain/timezones'
import { describeRegistrationStatus, describeTime } from '@u4ssc/domain/words'

/**
 * Returns a registration status in a sentence, with its address and its times in a zone.
 *
 * @param zone - for the times; UTC if it is unknown
 */
export function describeRegistration(status: RegistrationStatus, zone: string | null): string {
  const words = describeRegistrationStatus(status)
  const at = (instant: string | null) => {
    const shown = zone ?? 'UTC'
    return instant && `${describeTime(wallTimeAt(instant, shown))} (${zoneLabel(shown)})`
  }
  switch (status.kind) {
    case 'not-open':
      return sentence(status.opensAt ? `Registration opens on ${at(status.opensAt)}` : words)
    case 'open':
    case 'waiting-list':
      return sentence(words, status.closesAt && `until ${at(status.closesAt)}`)
    case 'elsewhere':
      return sentence(words, status.url, status.closesAt && `until ${at(status.closesAt)}`)
    case 'closed':
      return sentence(words, status.closedAt && `on ${at(status.closedAt)}`)
    default:
      return sentence(words)
  }
}

function sentence(...parts: readonly (string | null)[]): string {
  return `${parts.filter(Boolean).join(', ')}.`
}

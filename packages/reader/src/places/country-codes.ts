import { countryCodes as allCodes } from '@u4ssc/domain/internal'
import { zonesOf } from '@u4ssc/domain/timezones'

/** The codes of all countries and areas where clocks are kept, ISO 3166-1 alpha-2. */
export function countryCodes(): string[] {
  return allCodes().filter((code) => zonesOf(code).length > 0)
}

import { zonesOf } from '../timezones/index'

/** The codes of all countries and areas where clocks are kept, ISO 3166-1 alpha-2. */
export function countryCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => zonesOf(code).length > 0)
}

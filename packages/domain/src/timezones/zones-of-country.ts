import { ZONES_BY_COUNTRY } from './zone-records'

/**
 * The time zones of a country or area, the capital's first.
 *
 * Names are those of zone.tab in tzdb 2026f; an old runtime may not know the youngest of them.
 *
 * @param country - ISO 3166-1 alpha-2 code, or XK
 * @returns empty for a code without zones (uninhabited islands) and for an unknown one
 * @example
 * zonesOf('EC') // => ['America/Guayaquil', 'Pacific/Galapagos']
 */
export function zonesOf(country: string): readonly string[] {
  return /^[A-Z]{2}$/.test(country) ? (ZONES_BY_COUNTRY[country] ?? []) : []
}

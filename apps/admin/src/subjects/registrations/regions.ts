import type { Tally } from '@u4ssc/client/registrations'
import containment from 'cldr-core/supplemental/territoryContainment.json'
import * as z from 'zod'

/** Regions of UN M49. */
export const RegionSchema = z.enum(['002', '019', '142', '150', '009'])

const CONTAINED: Readonly<Record<string, { readonly _contains: readonly string[] } | undefined>> =
  containment.supplemental.territoryContainment

const REGION_OF = new Map(
  RegionSchema.options.flatMap((region) =>
    countriesIn(region).map((country) => [country, region] as const),
  ),
)

/** Groups people by region of the world, the largest number first. */
export function tallyRegions(countries: Tally): Tally {
  const people = new Map<string, number>()
  for (const { key, people: some } of countries) {
    const region = REGION_OF.get(key)
    if (region !== undefined) people.set(region, (people.get(region) ?? 0) + some)
  }
  return [...people]
    .map(([key, count]) => ({ key, people: count }))
    .sort((one, other) => other.people - one.people)
}

function countriesIn(region: string): string[] {
  const parts = CONTAINED[region]?._contains
  return parts ? parts.flatMap(countriesIn) : [region]
}

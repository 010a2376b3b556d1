import type { Language } from '@u4ssc/domain'
import ar from 'cldr-dates-full/main/ar/timeZoneNames.json'
import es from 'cldr-dates-full/main/es/timeZoneNames.json'
import fr from 'cldr-dates-full/main/fr/timeZoneNames.json'
import ru from 'cldr-dates-full/main/ru/timeZoneNames.json'
import zh from 'cldr-dates-full/main/zh/timeZoneNames.json'
import { z } from 'zod'

const CitySchema = z.object({ exemplarCity: z.string() })
const BranchSchema = z.record(z.string(), z.unknown())

/** By the parts of the name of a zone, as CLDR has them; English has the names of the zones themselves. */
const CITIES: Readonly<Record<Exclude<Language, 'en'>, unknown>> = {
  ar: ar.main.ar.dates.timeZoneNames.zone,
  es: es.main.es.dates.timeZoneNames.zone,
  fr: fr.main.fr.dates.timeZoneNames.zone,
  ru: ru.main.ru.dates.timeZoneNames.zone,
  zh: zh.main.zh.dates.timeZoneNames.zone,
}

/**
 * The city a zone is named after, in a language other than English, by CLDR.
 *
 * @returns `undefined` where CLDR has no name
 * @example
 * cityOfZone('ru', 'America/Bogota') // => 'Богота'
 */
export function cityOfZone(language: Exclude<Language, 'en'>, zone: string): string | undefined {
  let part: unknown = CITIES[language]
  for (const name of zone.split('/')) part = BranchSchema.safeParse(part).data?.[name]
  return CitySchema.safeParse(part).data?.exemplarCity
}

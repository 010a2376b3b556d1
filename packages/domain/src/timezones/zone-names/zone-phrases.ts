import { foldName } from '../../fold-name'
import type { PlaceLanguage } from '../languages/language'

/** Phrases about time zones in six languages, for text folded by `foldName`. */

/** "Local time", with or without leading words. */
export const LOCAL_TIME =
  /^(?:in |at |a |en |по )?(?:local (?:time|hours)|heures? locales?|horas? local(?:es)?|местно(?:е|му) врем(?:я|ени)|当地时间|ب?التوقيت المحلي)$/u

/** "Time of a place"; the first group is its name. */
export const PLACE_TIME: readonly RegExp[] = [
  /^(?:in )?(?:local time|time) (?:in|at|of) (.+)$/u,
  /^(.+?) (?:(?:local|standard|daylight|summer) )?time$/u,
  /^(?:a l |l )?heures? (?:locales? )?(?:de |d |du |a )(.+)$/u,
  /^hora (?:local |oficial )?(?:de |del |en )(.+)$/u,
  /^(?:по )?(?:местно\p{L}+ )?врем(?:я|ени) (?:в |г |города )?(.+)$/u,
  /^(.+?)(?:当地)?(?:标准)?时间$/u,
  /^ب?(?:ال)?توقيت (?:المحلي )?(.+)$/u,
]

/** Words before the name of a place, part of it or not. */
export const ARTICLE = /^(?:la|l|el|في|ل?مدينه) /u

/** Contracted articles: "Heure du Caire". */
export const CONTRACTED_ARTICLES: readonly (readonly [pattern: RegExp, article: string])[] = [
  [/^(?:a l |l )?heures? (?:locales? )?(?:du|au) (.+)$/u, 'le '],
  [/^hora (?:local |oficial )?del (.+)$/u, 'el '],
]

/** A time before a zone: "14:00 CET". */
export const LEADING_TIME =
  /^\s*(?:\d{1,2}[:.hч]\d\d|\d{4})(?: ?[ap]\.?m\.?)?(?: (?:hours|hrs|heures|horas|час(?:ов|а)?))? (?=\S)/iu

/** Reversed order: "время московское". */
export const ADJECTIVE_AFTER = /^((?:по )?врем(?:я|ени)) (\p{L}+ск(?:ое|ому))$/iu

/** Names of UTC before an offset. */
export const UNIVERSAL =
  '(?:UTC|GMT|UT|TUC|TU|ВКВ|协调世界时|世界协调时|格林尼治(?:标准)?时间|(?:ب?توقيت )?غرينتش)'

/**
 * Full English names of time zones: first the abbreviation or zone that the name means,
 * then patterns for folded text.
 */
export const ZONE_NAMES = `
CET|central european (standard )?time
CEST|central european summer time
EET|eastern european (standard )?time
EEST|eastern european summer time
WET|western european (standard )?time
ET|((us|north american) )?eastern time
EST|eastern standard time
EDT|eastern daylight time
CT|(us )?central time
PT|(us )?pacific time
EAT|east african? time
CAT|central african? time
WAT|west african? time
GMT|greenwich mean time|gmt
UTC|coordinated universal time|universal( time( coordinated)?)?|utc|uct|tuc?|ut|zulu( time)?
Asia/Shanghai|china standard time
Asia/Kolkata|indian? standard time
Asia/Dubai|gulf standard time
Asia/Riyadh|arabian? standard time
Asia/Jerusalem|israel standard time
Europe/London|british summer time
`

type Pattern = readonly [meaning: string, pattern: RegExp]
const patterns = new Map<string, readonly Pattern[]>()

/** Returns the abbreviation or zone that a full name means. */
export function speltOut(
  phrase: string,
  languages: readonly PlaceLanguage[] = [],
): string | undefined {
  const folded = foldName(phrase).replace(
    /^(?:in |at |по (?=.*времени$)|a l |ب(?=توقيت|التوقيت))/u,
    '',
  )
  for (const names of [ZONE_NAMES, ...languages.map(({ zones }) => zones)]) {
    const found = patternsOf(names).find(([, pattern]) => pattern.test(folded))
    if (found) return found[0]
  }
  return undefined
}

function patternsOf(names: string): readonly Pattern[] {
  const known = patterns.get(names)
  if (known) return known
  const parsed = names
    .trim()
    .split('\n')
    .map((line): Pattern => {
      const at = line.indexOf('|')
      return [line.slice(0, at), new RegExp(`^(?:${line.slice(at + 1)})$`, 'u')]
    })
  patterns.set(names, parsed)
  return parsed
}

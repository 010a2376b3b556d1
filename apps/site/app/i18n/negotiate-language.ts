import { LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { parseAccept } from 'hono/utils/accept'

/**
 * Returns the preferred language of the site by the primary language tag; English by default.
 *
 * @param accepted - the header `Accept-Language`
 * @example
 * negotiateLanguage('pt-BR, es-CO;q=0.8, en;q=0.5') // => 'es'
 */
export function negotiateLanguage(accepted: string | null): Language {
  const wanted = parseAccept(accepted ?? '')
    .filter(({ q }) => q > 0)
    .sort((one, other) => other.q - one.q)
    .flatMap(({ type }) => LanguageSchema.safeParse(type.split('-')[0]?.toLowerCase()).data ?? [])
  return wanted[0] ?? 'en'
}

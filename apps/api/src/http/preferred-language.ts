import type { Context } from 'hono'
import { detectFromHeader } from 'hono/language'
import * as z from 'zod'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import type { AppEnv } from './app-env'

const LanguageChoiceSchema = z.enum(LANGUAGES)

/** Returns the best match for the `Accept-Language` of the request, otherwise English. */
export function preferredLanguage(c: Context<AppEnv>): Language {
  if (c.req.header('accept-language') === undefined) return 'en'
  const accepted = detectFromHeader(c, {
    order: ['header'],
    lookupFromHeaderKey: 'accept-language',
    lookupQueryString: 'lang',
    lookupCookie: '',
    lookupFromPathIndex: 0,
    caches: false,
    ignoreCase: true,
    fallbackLanguage: 'en',
    supportedLanguages: [...LANGUAGES],
  })
  return LanguageChoiceSchema.catch('en').parse(accepted)
}

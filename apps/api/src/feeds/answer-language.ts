import type { Context } from 'hono'
import { detectFromHeader } from 'hono/language'
import { z } from 'zod'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import type { AppEnv } from '../http/app-env'

const LanguageChoiceSchema = z.enum(LANGUAGES)

/** Returns the requested language, otherwise the best match of the client, otherwise English. */
export function answerLanguage(c: Context<AppEnv>, asked: Language | undefined): Language {
  if (asked !== undefined) return asked
  c.header('vary', 'accept-language')
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

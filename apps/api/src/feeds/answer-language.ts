import type { Context } from 'hono'
import type { Language } from '@u4ssc/domain'
import type { AppEnv } from '../http/app-env'
import { preferredLanguage } from '../http/preferred-language'

/** Returns the requested language, otherwise the best match of the client, otherwise English. */
export function answerLanguage(c: Context<AppEnv>, asked: Language | undefined): Language {
  if (asked !== undefined) return asked
  c.header('vary', 'accept-language')
  return preferredLanguage(c)
}

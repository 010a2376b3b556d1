import { language } from './language'

/** Isolates text that has its own direction, for example a telephone number in Arabic. */
export function isolate(text: string): string {
  return language === 'ar' ? `\u2068${text}\u2069` : text
}

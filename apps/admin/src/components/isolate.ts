import { language } from './language'

/** Words that keep their own direction within those of the dashboard, such as a telephone number in Arabic. */
export function isolate(text: string): string {
  return language === 'ar' ? `\u2068${text}\u2069` : text
}

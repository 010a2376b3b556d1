import { wording } from './components/language'

const MOMENTS = new Intl.DateTimeFormat(wording.locale, { dateStyle: 'medium', timeStyle: 'short' })

/** An instant as the clock of the person who looks shows it. */
export function describeMoment(instant: string): string {
  return MOMENTS.format(new Date(instant))
}

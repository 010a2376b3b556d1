const MOMENTS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** An instant as the clock of the person who looks shows it. */
export function describeMoment(instant: string): string {
  return MOMENTS.format(new Date(instant))
}

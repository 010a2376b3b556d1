/** How a letter says when a meeting is held, and what that states. */
export interface Phrase {
  when: string
  /**
   * The sittings: "12-07 10:00-15:30 | 12-09 10:00-", of 2026 unless a year is given. "+1" after the
   * closing time is the day after; "?" is any sittings, for a phrase that contradicts itself.
   */
  sittings: string
  /** A zone, or the offset its clocks have on the first day: "offset +01:00". */
  zone: string | null
  /** The codes of the diagnostics that are due: those of weight, or with none due, no such code. */
  codes: readonly string[]
}

/** The phrases of one language, and the names of times of capitals as they follow the times of a day. */
export interface PhraseTable {
  phrases: readonly Phrase[]
  zones: readonly (readonly [phrase: string, zone: string])[]
}

/** A phrase whose sittings and zone are certain. */
export function states(when: string, sittings: string, zone: string | null = null): Phrase {
  return { when, sittings, zone, codes: [] }
}

/** A phrase with two sittings on one day, which are recorded as one. */
export function joined(when: string, sittings: string, zone: string): Phrase {
  return { when, sittings, zone, codes: ['sittings-joined'] }
}

/** A phrase that states no day, or none that can be trusted, and the diagnostics that say so. */
export function warns(when: string, codes: readonly string[], sittings = ''): Phrase {
  return { when, sittings, zone: null, codes }
}

export const DAILY = '12-07 10:00-15:30 | 12-08 10:00-15:30 | 12-09 10:00-15:30'
export const TWO_DAYS = '12-07 10:00-15:30 | 12-09 10:00-15:30'
export const OWN_TIMES = '12-07 10:00-15:30 | 12-09 09:00-12:00'
export const ONE_DAY = '12-07 10:00-15:30'
export const OVER_NEW_YEAR = '12-30 - | 12-31 - | 2027-01-01 - | 2027-01-02 -'
export const OVER_MONTHS = '11-30 - | 12-01 - | 12-02 -'

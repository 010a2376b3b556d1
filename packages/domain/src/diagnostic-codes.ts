import { PROGRAMME_DIAGNOSTICS, type Severity } from './programme-diagnostic-codes'

export type { Severity } from './programme-diagnostic-codes'

/**
 * All diagnostics of the package with their severity. Their sentences are in `words/`.
 *
 * @example
 * DIAGNOSTICS['closes-before-opens'] // => 'error'
 */
export const DIAGNOSTICS = {
  'text-empty': 'error',
  'text-too-long': 'error',
  'language-not-given': 'error',
  'language-unknown': 'warning',
  'reference-missing': 'warning',
  'issue-date-missing': 'warning',
  'subject-missing': 'warning',
  'signatory-missing': 'info',
  'bookmark-residue': 'info',
  'date-run-together': 'info',
  'date-impossible': 'error',
  'weekday-contradicts-date': 'error',
  'date-ambiguous': 'warning',
  'meeting-without-date': 'warning',
  'meeting-not-read': 'warning',
  'date-not-explained': 'warning',
  'days-not-listed': 'warning',
  'weekend-not-stated': 'warning',
  'recurrence-not-read': 'warning',
  'words-not-read': 'warning',
  'restriction-not-read': 'warning',
  'sittings-joined': 'warning',
  'hours-without-end': 'info',
  'hours-impossible': 'error',
  'closes-before-opens': 'error',
  'opening-hours-differ': 'error',
  'ends-before-starts': 'error',
  'zone-unresolved': 'warning',
  'zone-ambiguous': 'warning',
  'subject-contradicts-body': 'error',
  'registration-deadlines-differ': 'warning',
  'meeting-before-letter': 'warning',
  'deadline-after-meeting': 'warning',
  'paragraph-number-skipped': 'warning',
  ...PROGRAMME_DIAGNOSTICS,
} as const satisfies Record<string, Severity>

/** Code of a diagnostic: a key of `DIAGNOSTICS`. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS

export type Severity = 'info' | 'warning' | 'error'

/** Every diagnostic the package can give, with its severity. The words for them are in `words/`. */
export const DIAGNOSTICS = {
  'text-empty': 'error',
  'text-too-long': 'error',
  'language-not-given': 'warning',
  'reference-missing': 'warning',
  'issue-date-missing': 'warning',
  'subject-missing': 'warning',
  'signatory-missing': 'info',
  'bookmark-residue': 'info',
  'date-run-together': 'info',
  'date-impossible': 'error',
  'weekday-contradicts-date': 'error',
  'hours-without-end': 'info',
  'hours-impossible': 'error',
  'closes-before-opens': 'error',
  'ends-before-starts': 'error',
  'zone-unresolved': 'warning',
  'zone-ambiguous': 'warning',
  'subject-contradicts-body': 'error',
  'meeting-before-letter': 'warning',
  'deadline-after-meeting': 'warning',
  'paragraph-number-skipped': 'warning',
} as const satisfies Record<string, Severity>

export type DiagnosticCode = keyof typeof DIAGNOSTICS

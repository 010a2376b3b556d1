import { DIAGNOSTICS, type DiagnosticCode } from '../diagnostic-codes'
import type { Circular } from './circular'
import type { Reading } from './reading'

export const EMPTY_CIRCULAR: Circular = {
  reference: {
    kind: 'other',
    series: null,
    number: null,
    amends: null,
    alsoKnownAs: [],
    text: null,
  },
  issuer: { organization: null, bureau: null },
  issuedOn: null,
  issuedAt: null,
  addressees: [],
  copiedTo: [],
  contact: { name: null, telephone: null, fax: null, email: null, web: null },
  subject: null,
  language: null,
  salutation: null,
  paragraphs: [],
  closing: null,
  signatory: null,
  annexes: [],
  relations: [],
  deadlines: [],
}

/** What comes of a text that is not read at all, with the reason. */
export function emptyReading(code: DiagnosticCode): Reading {
  return {
    circular: EMPTY_CIRCULAR,
    meetings: [],
    evidence: {},
    diagnostics: [
      { code, severity: DIAGNOSTICS[code], span: null, pointer: null, suggestion: null },
    ],
  }
}

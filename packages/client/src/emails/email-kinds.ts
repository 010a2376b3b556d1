/** A kind of email, as far as its text is concerned. */
interface EmailKindRow {
  readonly kind: string
  /** `written`: each one is written by a person; `fixed`: nobody can replace it. */
  readonly text: 'replaceable' | 'fixed' | 'written'
  /** Placeholders besides those of every text. */
  readonly also?: 'reason' | 'until'
}

/**
 * Every kind of email. Password links, subscriptions and personal links sent again keep their text,
 * because it states what the link does; so do returned documents, which go to users of the
 * dashboard.
 */
export const EMAIL_KINDS = [
  { kind: 'confirm', text: 'replaceable' },
  { kind: 'already', text: 'replaceable' },
  { kind: 'link', text: 'fixed' },
  { kind: 'received', text: 'replaceable' },
  { kind: 'confirmed', text: 'replaceable' },
  { kind: 'refused', text: 'replaceable', also: 'reason' },
  { kind: 'waiting', text: 'replaceable' },
  { kind: 'offered', text: 'replaceable', also: 'until' },
  { kind: 'lapsed', text: 'replaceable' },
  { kind: 'withdrawn', text: 'replaceable' },
  { kind: 'reminder', text: 'replaceable' },
  { kind: 'changed', text: 'replaceable' },
  { kind: 'postponed', text: 'replaceable' },
  { kind: 'cancelled', text: 'replaceable' },
  { kind: 'thanks', text: 'replaceable' },
  { kind: 'invitation', text: 'replaceable' },
  { kind: 'delegation', text: 'replaceable' },
  { kind: 'focal-points', text: 'replaceable' },
  { kind: 'speaker-invited', text: 'replaceable' },
  { kind: 'speaker-returned', text: 'replaceable', also: 'reason' },
  { kind: 'speakers', text: 'replaceable' },
  { kind: 'visa-approved', text: 'replaceable' },
  { kind: 'visa-refused', text: 'replaceable', also: 'reason' },
  { kind: 'document-returned', text: 'fixed' },
  { kind: 'follow', text: 'fixed' },
  { kind: 'password', text: 'fixed' },
  { kind: 'notice', text: 'written' },
] as const satisfies readonly EmailKindRow[]

export type EmailKind = (typeof EMAIL_KINDS)[number]['kind']

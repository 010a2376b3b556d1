/** How long a kind of personal data is kept, why, and what happens afterwards. */
export interface Retention {
  readonly data: string
  /** Purpose of the data. */
  readonly purpose:
    | 'confirm'
    | 'take-part'
    | 'assist'
    | 'proof'
    | 'visa'
    | 'verify'
    | 'list'
    | 'tell'
    | 'news'
    | 'invite'
    | 'answer-once'
  /** Legal ground: a request or consent of the person, or the mandate of the secretariat. */
  readonly ground: 'request' | 'consent' | 'mandate'
  /** Days after an event; `setting`: as set for the meeting; `ended`: until the person ends it. */
  readonly kept:
    | { readonly from: 'sent' | 'meeting-ends'; readonly days: number }
    | { readonly from: 'setting' | 'ended' }
  readonly then: 'deleted' | 'counted' | 'hidden'
}

/**
 * Retention rules for personal data, used by the retention job, the privacy page and the
 * documentation.
 */
export const RETENTION = {
  unconfirmed: {
    data: 'unconfirmed',
    purpose: 'confirm',
    ground: 'request',
    kept: { from: 'sent', days: 2 },
    then: 'deleted',
  },
  registration: {
    data: 'registration',
    purpose: 'take-part',
    ground: 'request',
    kept: { from: 'meeting-ends', days: 180 },
    then: 'counted',
  },
  needs: {
    data: 'needs',
    purpose: 'assist',
    ground: 'consent',
    kept: { from: 'meeting-ends', days: 30 },
    then: 'deleted',
  },
  attendance: {
    data: 'attendance',
    purpose: 'proof',
    ground: 'consent',
    kept: { from: 'meeting-ends', days: 180 },
    then: 'counted',
  },
  passport: {
    data: 'passport',
    purpose: 'visa',
    ground: 'request',
    kept: { from: 'meeting-ends', days: 30 },
    then: 'deleted',
  },
  papers: {
    data: 'papers',
    purpose: 'verify',
    ground: 'request',
    kept: { from: 'meeting-ends', days: 1825 },
    then: 'deleted',
  },
  listed: {
    data: 'listed',
    purpose: 'list',
    ground: 'consent',
    kept: { from: 'setting' },
    then: 'hidden',
  },
  emails: {
    data: 'emails',
    purpose: 'tell',
    ground: 'request',
    kept: { from: 'meeting-ends', days: 180 },
    then: 'deleted',
  },
  'other-emails': {
    data: 'other-emails',
    purpose: 'tell',
    ground: 'request',
    kept: { from: 'sent', days: 180 },
    then: 'deleted',
  },
  invitations: {
    data: 'invitations',
    purpose: 'invite',
    ground: 'mandate',
    kept: { from: 'meeting-ends', days: 180 },
    then: 'deleted',
  },
  'focal-points': {
    data: 'focal-points',
    purpose: 'take-part',
    ground: 'mandate',
    kept: { from: 'meeting-ends', days: 180 },
    then: 'deleted',
  },
  speakers: {
    data: 'speakers',
    purpose: 'tell',
    ground: 'mandate',
    kept: { from: 'meeting-ends', days: 180 },
    then: 'deleted',
  },
  'speaker-pages': {
    data: 'speaker-pages',
    purpose: 'take-part',
    ground: 'mandate',
    kept: { from: 'meeting-ends', days: 30 },
    then: 'deleted',
  },
  followers: {
    data: 'followers',
    purpose: 'news',
    ground: 'consent',
    kept: { from: 'ended' },
    then: 'deleted',
  },
  requests: {
    data: 'requests',
    purpose: 'answer-once',
    ground: 'request',
    kept: { from: 'sent', days: 1 },
    then: 'deleted',
  },
} as const satisfies Record<string, Retention>

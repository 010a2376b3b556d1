import { say } from '../../components/language/say'

const KINDS = [
  'confirm',
  'already',
  'link',
  'received',
  'confirmed',
  'refused',
  'waiting',
  'offered',
  'lapsed',
  'withdrawn',
  'reminder',
  'changed',
  'postponed',
  'cancelled',
  'delegation',
  'follow',
  'notice',
  'thanks',
  'speakers',
  'focal-points',
  'invitation',
  'speaker-invited',
  'speaker-returned',
  'document-returned',
  'visa-approved',
  'visa-refused',
  'password',
] as const

/** Describes the kind of an email, or returns its code if there is no text for it. */
export function describeKind(kind: string): string {
  const known = KINDS.find((one) => one === kind)
  return known ? say(`messages.kind-${known}`) : kind
}

import { say } from '../../components/say'

const KINDS = [
  'confirm',
  'already',
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
] as const

/** What a message is about; its code where there are no words for it yet. */
export function describeKind(kind: string): string {
  const known = KINDS.find((one) => one === kind)
  return known ? say(`messages.kind-${known}`) : kind
}

import { EMAIL_KINDS } from '@u4ssc/client/emails'
import { say } from '../../components/language/say'

/** Describes the kind of an email, or returns its code if there is no text for it. */
export function describeKind(kind: string): string {
  const known = EMAIL_KINDS.find((row) => row.kind === kind)
  return known ? say(`messages.kind-${known.kind}`) : kind
}

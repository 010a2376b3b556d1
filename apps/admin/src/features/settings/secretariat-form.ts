import { SecretariatSchema } from '@u4ssc/client/platform'
import type { Secretariat } from '@u4ssc/client/platform'
import type { AdminMessage } from '@u4ssc/messages/admin'

/** The fields of the form as typed; the letterhead has one line per line. */
export interface SecretariatForm {
  readonly name: string
  readonly senderName: string
  readonly replyTo: string
  readonly letterhead: string
  readonly signatoryName: string
  readonly signatoryTitle: string
  readonly signatoryOrganization: string
}

type Problems = Partial<Record<keyof SecretariatForm, AdminMessage>>

export function toForm({ signatory, letterhead, ...names }: Secretariat): SecretariatForm {
  return {
    name: names.name ?? '',
    senderName: names.senderName ?? '',
    replyTo: names.replyTo ?? '',
    letterhead: letterhead.join('\n'),
    signatoryName: signatory.name ?? '',
    signatoryTitle: signatory.title ?? '',
    signatoryOrganization: signatory.organization ?? '',
  }
}

/** Reads the form. Returns the secretariat, or the problem of each field. */
export function readForm(form: SecretariatForm): {
  readonly secretariat?: Secretariat
  readonly problems: Problems
} {
  const read = SecretariatSchema.safeParse({
    name: filled(form.name),
    senderName: filled(form.senderName),
    replyTo: filled(form.replyTo),
    letterhead: form.letterhead.split('\n').flatMap((line) => filled(line) ?? []),
    signatory: {
      name: filled(form.signatoryName),
      title: filled(form.signatoryTitle),
      organization: filled(form.signatoryOrganization),
    },
  })
  if (read.success) return { secretariat: read.data, problems: {} }
  const fields = new Set(read.error.issues.map(({ path: [field] }) => field))
  return {
    problems: {
      ...(fields.has('name') && { name: 'secretariat.problem-name' }),
      ...(fields.has('senderName') && { senderName: 'secretariat.problem-name' }),
      ...(fields.has('replyTo') && { replyTo: 'field.problem-email' }),
      ...(fields.has('letterhead') && { letterhead: 'secretariat.problem-letterhead' }),
    },
  }
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

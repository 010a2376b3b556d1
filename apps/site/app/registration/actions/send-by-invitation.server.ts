import { directApi } from '../../api.server'
import type { I18n } from '../../i18n/i18n'
import { describeProblems } from '../field-problems'
import { valueOf } from '../form-fields'
import type { Fields } from '../form-fields'
import { byLink } from './personal-link.server'
import { readInvited } from '../read-registrant'
import { refusalIn } from './send-application.server'
import type { Refused } from './send-application.server'

interface Sending {
  readonly i18n: I18n
  readonly fields: Fields
  /** IANA zone for the times in emails. */
  readonly zone: string | null
}

type Sent =
  /** Token of the new registration. */
  { readonly token: string } | { readonly refused: Omit<Refused, 'decision'> }

/** Registers an invited person. */
export async function sendByInvitation({ i18n, fields, zone }: Sending): Promise<Sent> {
  const token = valueOf(fields, 'token')
  const own = await byLink(directApi.invitations.own.get(token))
  if (own === null) return { refused: { fields, problems: [], notice: i18n.t('invitation.bad') } }
  const { form } = own
  const { value, wrong } = readInvited(fields, form, zone)
  if (wrong) {
    const problems = describeProblems(i18n, wrong, { fields, form })
    return { refused: { fields, problems, notice: null } }
  }
  try {
    return { token: (await directApi.invitations.own.register(token, value)).token }
  } catch (error) {
    return { refused: { fields, ...refusalIn(error, { i18n, form, fields }) } }
  }
}

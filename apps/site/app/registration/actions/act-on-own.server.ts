import { ProblemError } from '@u4ssc/client'
import { answered, directApi } from '../../api.server'
import { valueOf } from '../form-fields'
import type { Fields } from '../form-fields'

/** The result of an action on the personal page. */
export type Outcome = 'done' | 'erased' | 'link-sent' | 'unsure' | 'bad-email' | 'refused'

/** Runs an action of the personal page. A rejection by the API is a result, not an error. */
export async function actOnOwn(fields: Fields): Promise<Outcome> {
  const act = valueOf(fields, 'act')
  try {
    return await answered(perform(act, fields))
  } catch (error) {
    if (error instanceof Refusal) return act === 'link' ? 'bad-email' : 'refused'
    throw error
  }
}

async function perform(act: string, fields: Fields): Promise<Outcome> {
  const token = valueOf(fields, 'token')
  switch (act) {
    case 'link': {
      const request = { meeting: valueOf(fields, 'meeting'), email: valueOf(fields, 'email') }
      await accepted(directApi.registrations.sendLink(request))
      return 'link-sent'
    }
    case 'accept':
      await accepted(directApi.registrations.own.acceptOffer(token))
      return 'done'
    case 'visa':
      await accepted(
        directApi.registrations.own.requestVisaLetter(token, {
          number: valueOf(fields, 'number'),
          nationality: valueOf(fields, 'nationality'),
          bornOn: valueOf(fields, 'bornOn'),
        }),
      )
      return 'done'
    case 'withdraw':
      await accepted(directApi.registrations.own.cancel(token))
      return 'done'
    case 'erase':
      if (valueOf(fields, 'sure') !== 'yes') return 'unsure'
      await accepted(directApi.registrations.own.delete(token))
      return 'erased'
    default:
      return 'refused'
  }
}

class Refusal extends Error {}

async function accepted(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    const isLimit = error instanceof ProblemError && error.status === 429
    if (error instanceof ProblemError && error.status < 500 && !isLimit)
      throw new Refusal(error.detail)
    throw error
  }
}

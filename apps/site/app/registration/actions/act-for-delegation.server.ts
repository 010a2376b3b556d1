import { ProblemError } from '@u4ssc/client'
import { answered, directApi } from '../../api.server'
import type { I18n } from '../../i18n/i18n'
import { describeProblems } from '../field-problems'
import type { FieldProblem } from '../../components/form-fields'
import { findForm } from './find-form.server'
import { valueOf } from '../form-fields'
import type { Fields } from '../form-fields'
import { readDelegate } from '../read-registrant'
import { refusalIn } from './send-application.server'

/** The reason why an action of a focal point failed. */
export interface NotDone {
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
  readonly notice: string | null
}

/** @returns `null` on success */
export async function actForDelegation(i18n: I18n, fields: Fields): Promise<NotDone | null> {
  const act = valueOf(fields, 'act')
  const token = valueOf(fields, 'token')
  switch (act) {
    case 'register':
      return register(i18n, fields)
    case 'head':
      await answered(
        directApi.delegations.own.updateHead(token, { head: valueOf(fields, 'head') || null }),
      )
      return null
    case 'remove-letter':
      await answered(directApi.delegations.own.letters.delete(token, valueOf(fields, 'letter')))
      return null
    default:
      return rule(i18n, fields, act)
  }
}

async function rule(i18n: I18n, fields: Fields, act: string): Promise<NotDone | null> {
  const reason = valueOf(fields, 'reason') || null
  const notDone = (notice: string): NotDone => ({ fields: {}, problems: [], notice })
  if (act === 'refuse' && reason === null) return notDone(i18n.t('delegation.reason-needed'))
  const decision = {
    registrations: [valueOf(fields, 'registration')],
    decision: act === 'refuse' ? ('refuse' as const) : ('approve' as const),
    reason,
  }
  const outcome = await answered(
    directApi.delegations.own.decide(valueOf(fields, 'token'), decision),
  )
  const isDone = outcome.outcomes.every(({ done }) => done)
  return isDone ? null : notDone(i18n.t('delegation.not-done'))
}

async function register(i18n: I18n, fields: Fields): Promise<NotDone | null> {
  const token = valueOf(fields, 'token')
  const { meeting } = await answered(directApi.delegations.own.get(token))
  const form = await findForm(meeting)
  if (form === null) return { fields, problems: [], notice: i18n.t('register.none') }
  const { value, wrong } = readDelegate(fields, form)
  if (wrong)
    return { fields, problems: describeProblems(i18n, wrong, { fields, form }), notice: null }
  try {
    await directApi.delegations.own.register(token, value)
    return null
  } catch (error) {
    const notice = noticeOf(i18n, error)
    return { fields, ...(notice ?? refusalIn(error, { i18n, form, fields })) }
  }
}

function noticeOf(i18n: I18n, error: unknown): Pick<NotDone, 'problems' | 'notice'> | null {
  if (!(error instanceof ProblemError)) return null
  if (error.type === '/problems/already-registered')
    return { problems: [{ field: 'email', words: i18n.t('delegation.taken') }], notice: null }
  if (error.type === '/problems/delegation-full')
    return { problems: [], notice: i18n.t('delegation.full') }
  return null
}

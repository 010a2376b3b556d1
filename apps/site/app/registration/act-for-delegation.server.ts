import { ProblemError } from '@u4ssc/client'
import { answered, directApi } from '../api.server'
import type { Words } from '../words/words'
import { describeProblems } from './field-problems'
import type { FieldProblem } from './field-problems'
import { findForm } from './find-form.server'
import { valueOf } from './form-fields'
import type { Fields } from './form-fields'
import { readDelegate } from './read-registrant'
import { refusalIn } from './send-application.server'

/** What keeps an act of a focal point from being done. */
export interface NotDone {
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
  readonly notice: string | null
}

/** @returns `null` once it is done */
export async function actForDelegation(words: Words, fields: Fields): Promise<NotDone | null> {
  const act = valueOf(fields, 'act')
  const token = valueOf(fields, 'token')
  switch (act) {
    case 'register':
      return register(words, fields)
    case 'head':
      await answered(directApi.nameOwnHead(token, valueOf(fields, 'head') || null))
      return null
    case 'remove-letter':
      await answered(directApi.removeNominationLetter(token, valueOf(fields, 'letter')))
      return null
    default:
      return rule(words, fields, act)
  }
}

async function rule(words: Words, fields: Fields, act: string): Promise<NotDone | null> {
  const reason = valueOf(fields, 'reason') || null
  const notDone = (notice: string): NotDone => ({ fields: {}, problems: [], notice })
  if (act === 'refuse' && reason === null) return notDone(words.say('delegation.reason-needed'))
  const decision = {
    registrations: [valueOf(fields, 'registration')],
    decision: act === 'refuse' ? ('refuse' as const) : ('approve' as const),
    reason,
  }
  const outcome = await answered(directApi.decideOwnDelegation(valueOf(fields, 'token'), decision))
  const isDone = outcome.outcomes.every(({ done }) => done)
  return isDone ? null : notDone(words.say('delegation.not-done'))
}

async function register(words: Words, fields: Fields): Promise<NotDone | null> {
  const token = valueOf(fields, 'token')
  const { meeting } = await answered(directApi.ownDelegation(token))
  const form = await findForm(meeting)
  if (form === null) return { fields, problems: [], notice: words.say('register.none') }
  const { value, wrong } = readDelegate(fields, form)
  if (wrong)
    return { fields, problems: describeProblems(words, wrong, { fields, form }), notice: null }
  try {
    await directApi.registerDelegate(token, value)
    return null
  } catch (error) {
    const notice = noticeOf(words, error)
    return { fields, ...(notice ?? refusalIn(error, { words, form, fields })) }
  }
}

function noticeOf(words: Words, error: unknown): Pick<NotDone, 'problems' | 'notice'> | null {
  if (!(error instanceof ProblemError)) return null
  if (error.type === '/problems/already-registered')
    return { problems: [{ field: 'email', words: words.say('delegation.taken') }], notice: null }
  if (error.type === '/problems/delegation-full')
    return { problems: [], notice: words.say('delegation.full') }
  return null
}

import type * as z from 'zod'
import { UnexpectedAnswerError } from './problem-error'

/**
 * Returns what the API answered, by its schema. A word that is not in a closed list is of a later
 * version of the API: an answer that has only such is returned as it came.
 *
 * @throws {UnexpectedAnswerError} names the field that is not as the contract says
 */
export function parseAnswer<Answer>(
  schema: z.ZodType<Answer>,
  body: unknown,
  path: string,
  requestId: string | null = null,
): Answer {
  const answer = schema.safeParse(body, { reportInput: true })
  if (answer.success) return answer.data
  const wrong = answer.error.issues.find((issue) => !isNewWord(issue))
  // Everything else is right, and a list of words grows with the API
  if (!wrong) return body as Answer
  const message = `${path} answered outside its contract${fieldOf(wrong)}`
  throw new UnexpectedAnswerError(message, requestId, { cause: answer.error })
}

function isNewWord(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_value')
    return typeof issue.input === 'string' && issue.values.some((one) => typeof one === 'string')
  return issue.code === 'invalid_union' && hasNewKind(issue)
}

/** Whether a record is of a kind that the union does not have. */
function hasNewKind({ input, discriminator, errors }: z.core.$ZodIssueInvalidUnion): boolean {
  if (discriminator === undefined || errors.length > 0) return false
  const fields: unknown = input
  return (
    typeof fields === 'object' &&
    fields !== null &&
    typeof Reflect.get(fields, discriminator) === 'string'
  )
}

function fieldOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `: ${message}` : `: ${path.join('.')}: ${message}`
}

import { ProblemError } from '@u4ssc/client'
import type { EditorField } from '../kinds/fact-kind'

const WITHIN_VALUE = /^\/corrections\/\d+\/value(?:\/([^/]+))?/

/** Returns the API's errors of a correction, by field of the fact editor. */
export function fieldProblemsOf(
  error: unknown,
  fields: readonly EditorField[],
): Readonly<Record<string, string>> {
  if (!(error instanceof ProblemError)) return {}
  const named = error.errors.map(({ pointer, message }) => {
    const part = WITHIN_VALUE.exec(pointer)?.[1]
    const field = fields.find(({ key }) => key === part) ?? fields[0]
    return [field?.key ?? 'value', message] as const
  })
  return Object.fromEntries(named)
}

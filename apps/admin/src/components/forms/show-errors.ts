import { ProblemError } from '@u4ssc/client'
import type { FieldValues, Path, UseFormSetError } from 'react-hook-form'
import type * as z from 'zod'
import { describeError } from '../feedback/describe-error'

/** Shows refusals of the API at the fields they concern, and all others above the form. */
export function showErrors<Form extends FieldValues>(
  error: unknown,
  fields: z.ZodType<Path<Form>>,
  setError: UseFormSetError<Form>,
): void {
  const perField = error instanceof ProblemError ? error.errors : []
  const named = perField.flatMap(({ pointer, message }) => {
    const field = fields.safeParse(pointer.slice(1))
    return field.success ? [{ field: field.data, message }] : []
  })
  // The first wrong field gets the focus, so that it is on screen
  for (const [at, { field, message }] of named.entries())
    setError(field, { message }, { shouldFocus: at === 0 })
  if (named.length === 0) setError('root', { message: describeError(error) })
}

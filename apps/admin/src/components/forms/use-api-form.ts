import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type * as z from 'zod'
import { showErrors } from './show-errors'
import { useUnsavedForm } from './use-unsaved-form'

/** Schema of a form whose fields are text. */
interface FormSchema<Typed extends FieldValues, Sent> extends z.ZodType<Sent, Typed> {
  readonly keyof: () => z.ZodType<Path<Typed>>
}

/**
 * Returns a form that is checked by a schema and sent to the API. Refusals appear at its fields, and
 * the guard of the page asks before its changes are lost.
 */
export function useApiForm<Typed extends FieldValues, Sent>(
  schema: FormSchema<Typed, Sent>,
  defaultValues: DefaultValues<Typed>,
  send: (values: Sent, form: UseFormReturn<Typed, unknown, Sent>) => Promise<unknown>,
) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues })
  const submit = form.handleSubmit(async (values) => {
    try {
      await send(values, form)
    } catch (error) {
      showErrors(error, schema.keyof(), form.setError)
    }
  })
  useUnsavedForm(form)
  return { ...form, submit }
}

import { useEffect, useRef } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useUnsavedGuard } from './unsaved-guard'

/** Guards the changes of a form until they are sent. What was sent becomes the saved state. */
export function useUnsavedForm<Typed extends FieldValues, Sent>(
  form: UseFormReturn<Typed, unknown, Sent>,
) {
  const { isDirty, isSubmitting, isSubmitSuccessful, submitCount } = form.formState
  const sent = useRef(0)
  useUnsavedGuard(isDirty && !isSubmitting)
  useEffect(() => {
    if (!isSubmitSuccessful || sent.current === submitCount) return
    sent.current = submitCount
    if (isDirty) form.reset(form.getValues(), { keepSubmitCount: true })
  }, [form, isDirty, isSubmitSuccessful, submitCount])
}

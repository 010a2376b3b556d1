import { useEffect, useRef } from 'react'

/**
 * Moves the focus to the first field with a problem each time a form was submitted, so that the
 * field is on screen and a screen reader names it.
 *
 * @returns the ref of the form
 */
export function useFocusOnProblem({ submitCount }: { readonly submitCount: number }) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (submitCount === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [submitCount])
  return form
}

import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useBlocker } from 'react-router'
import { ConfirmDialog } from '../feedback/confirm-dialog'
import { say } from '../language/say'

interface UnsavedForm {
  /** True for an address to which navigation loses nothing. */
  readonly keeps?: ((pathname: string) => boolean) | undefined
}

interface Guard {
  /** Adds a form with unsaved changes and returns how to remove it. */
  readonly add: (form: UnsavedForm) => () => void
  /** Calls a function, first asking if changes would be lost. */
  readonly ask: (then: () => void) => void
}

/** Without a guard around it, such as before sign-in, a form can be left unasked. */
const GuardContext = createContext<Guard>({ add: () => () => undefined, ask: (then) => then() })

/**
 * Asks once before unsaved changes of any form inside are lost: on navigation, on closing the
 * window, and when a form calls `ask`. The router supports only one blocker, so there is one guard.
 */
export function UnsavedGuard({ children }: { readonly children?: ReactNode }) {
  const forms = useRef(new Set<UnsavedForm>())
  const [pending, setPending] = useState<{ readonly discard: () => void } | null>(null)
  const [guard] = useState<Guard>(() => ({
    add(form) {
      forms.current.add(form)
      return () => forms.current.delete(form)
    },
    ask: (then) => (forms.current.size > 0 ? setPending({ discard: then }) : then()),
  }))
  const [isLoss] = useState(
    () =>
      ({ nextLocation: { pathname } }: { nextLocation: { pathname: string } }) =>
        [...forms.current].some(({ keeps }) => keeps?.(pathname) !== true),
  )
  const blocker = useBlocker(isLoss)

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (forms.current.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  const isBlocked = blocker.state === 'blocked'
  function stay() {
    setPending(null)
    if (isBlocked) blocker.reset()
  }
  function discard() {
    pending?.discard()
    setPending(null)
    if (isBlocked) blocker.proceed()
  }

  return (
    <GuardContext.Provider value={guard}>
      {children}
      <ConfirmDialog
        open={isBlocked || pending !== null}
        title={say('editor.unsaved-title')}
        confirm={say('editor.unsaved-discard')}
        cancel={say('editor.unsaved-stay')}
        onConfirm={discard}
        onCancel={stay}
      >
        <p>{say('editor.unsaved-content')}</p>
      </ConfirmDialog>
    </GuardContext.Provider>
  )
}

/**
 * Makes the guard of the page ask before the changes of this form are lost.
 *
 * @param keeps - true for an address of the page itself; navigation to it loses nothing
 */
export function useUnsavedGuard(isUnsaved: boolean, keeps?: (pathname: string) => boolean) {
  const guard = useContext(GuardContext)
  const form = useMemo(() => ({ keeps }), [keeps])
  useEffect(() => (isUnsaved ? guard.add(form) : undefined), [guard, isUnsaved, form])
  return guard
}

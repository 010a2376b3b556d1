import { useCallback, useEffect, useState } from 'react'
import { useBlocker } from 'react-admin'
import { ConfirmDialog } from '../feedback/confirm-dialog'
import { say } from '../language/say'

/**
 * Asks before unsaved changes are lost: on navigation, on closing the window, and when the page
 * calls `ask`.
 *
 * @param keeps - true for an address of the page itself; navigation to it loses nothing
 */
export function useUnsavedGuard(isUnsaved: boolean, keeps?: (pathname: string) => boolean) {
  const [pending, setPending] = useState<{ readonly discard: () => void } | null>(null)
  const isLoss = useCallback(
    ({ nextLocation: { pathname } }: { nextLocation: { pathname: string } }) =>
      isUnsaved && keeps?.(pathname) !== true,
    [isUnsaved, keeps],
  )
  const blocker = useBlocker(isLoss)

  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])

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

  return {
    ask: (then: () => void) => (isUnsaved ? setPending({ discard: then }) : then()),
    dialog: (
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
    ),
  }
}

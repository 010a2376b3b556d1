import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../button'
import { say } from '../language/say'

interface SidePanelProps {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
}

/** Details of one row, next to the list. Takes the focus; Escape returns it. */
export function SidePanel({ title, close, children }: SidePanelProps) {
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <aside
      className="panel"
      aria-labelledby={titleId}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Button look="link" onClick={close}>
        {say('action.close')}
      </Button>
      {children}
    </aside>
  )
}

import type { ReactNode } from 'react'

interface ResultNoteProps {
  readonly tone: 'good' | 'bad'
  readonly children: ReactNode
}

/** The result of a form that was sent. The keyboard focus goes there, also without scripts. */
export function ResultNote({ tone, children }: ResultNoteProps) {
  return (
    <div
      className={`aside-note ${tone}`}
      role={tone === 'bad' ? 'alert' : 'status'}
      tabIndex={-1}
      autoFocus
    >
      {children}
    </div>
  )
}

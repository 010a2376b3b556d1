import { useId } from 'react'
import type { ReactNode } from 'react'

interface PanelProps {
  readonly title: string
  readonly size?: 'narrow'
  readonly children: ReactNode
}

/** Part of a page under its heading, which names it. */
export function Panel({ title, size, children }: PanelProps) {
  const id = useId()
  return (
    <section className={size ? `part ${size}` : 'part'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface CardProps {
  readonly title: string
  /** Makes the card a place that links and scripts can open. */
  readonly id?: string
  readonly className?: string
  /** Shown next to the heading. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Part of a page in a frame. */
export function Card({ title, id, className = '', aside, children }: CardProps) {
  const heading = useId()
  return (
    <section
      className={`card ${className}`.trim()}
      id={id}
      aria-labelledby={heading}
      tabIndex={id === undefined ? undefined : -1}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

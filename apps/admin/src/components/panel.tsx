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

/** Part of a page that opens under its heading. */
export function FoldedPanel({ title, children }: Pick<PanelProps, 'title' | 'children'>) {
  return (
    <details className="part folded">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  )
}

interface AsidePanelProps extends Pick<PanelProps, 'title' | 'children'> {
  readonly kind: 'aid' | 'preview'
}

/** Help next to a form, which changes nothing. */
export function AsidePanel({ title, kind, children }: AsidePanelProps) {
  const id = useId()
  return (
    <aside className={`panel ${kind}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </aside>
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

import type { ReactNode } from 'react'
import { say } from '../../../components/language/say'
import type { Section } from '../sections'

interface SectionCardProps {
  readonly section: Section
  /** Result of the section in a few words; "No change" without it. */
  readonly summary?: string | null
  /** True if the section has something that appeared after the page was opened. */
  readonly isNew?: boolean
  readonly children?: ReactNode
}

/** A section of the review. It stays visible without changes. */
export function SectionCard({ section, summary, isNew = false, children }: SectionCardProps) {
  const { id, title } = section
  return (
    <section className="card" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <h2 id={`${id}-title`}>{say(title)}</h2>
        <span className="soft">
          {isNew && <span className="badge new">{say('publishing.new')}</span>}{' '}
          {summary ?? say('publishing.noChange')}
        </span>
      </header>
      {children}
    </section>
  )
}

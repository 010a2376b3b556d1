import type { ClauseView } from '../letters/cite'

/** "¶5": leads to the very words of the letter. */
export function ClauseChips({ clauses }: { clauses: readonly ClauseView[] }) {
  return (
    <>
      {clauses.map(({ label, description, href }) => (
        <span key={href}>
          {' '}
          <a className="cite" href={href} aria-label={description}>
            {label}
          </a>
        </span>
      ))}
    </>
  )
}

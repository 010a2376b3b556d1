import type { ClauseView } from '../letters/cite'

/** Chips such as "¶5" that lead to the words in the circular. */
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

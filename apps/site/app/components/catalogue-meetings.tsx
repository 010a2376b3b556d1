import type { CatalogueRow } from '../catalogue/meeting-rows'
import { useWords } from '../words/use-words'

/** Meetings that public sources tell of and that have no page here. */
export function CatalogueMeetings({ rows }: { rows: readonly CatalogueRow[] }) {
  const words = useWords()
  return (
    <ul className="rows">
      {rows.map(({ name, on, detail }) => (
        <li key={name}>
          <span className="soft num">{on ?? words.say('about.undated')}</span>
          <p>
            {name} <span className="soft">{detail}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

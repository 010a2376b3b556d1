import type { CatalogueRow } from '../catalogue/meeting-rows'
import { useI18n } from '../i18n/use-i18n'

/** Meetings that public sources tell of and that have no page here. */
export function CatalogueMeetings({ rows }: { rows: readonly CatalogueRow[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {rows.map(({ name, on, detail }) => (
        <li key={name}>
          <span className="soft num">{on ?? i18n.t('about.undated')}</span>
          <p>
            {name} <span className="soft">{detail}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

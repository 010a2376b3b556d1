import type { CatalogueRow } from '../../catalogue/meeting-rows'
import { useI18n } from '../../i18n/use-i18n'

/** Meetings from public sources that have no page on this site. */
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

import type { CatalogueRow } from '../../catalogue/meeting-rows'
import { useI18n } from '../../i18n/use-i18n'

/** Meetings from public sources, each with its page. */
export function CatalogueMeetings({ rows }: { rows: readonly CatalogueRow[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {rows.map(({ name, href, on, detail }) => (
        <li key={href}>
          <span className="soft num">{on ?? i18n.t('about.undated')}</span>
          <p>
            <a href={href}>{name}</a> <span className="soft">{detail}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

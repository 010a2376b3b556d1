import type { ReleaseView } from '../../releases/release-view'
import { useI18n } from '../../i18n/use-i18n'

/** Per release; a new programme would otherwise hide all other changes. */
const CHANGES_SHOWN = 6

/** Changes of the given releases, with a link to the page of all updates. */
export function Changed({ releases, page }: { releases: readonly ReleaseView[]; page: string }) {
  const i18n = useI18n()
  if (releases.length === 0) return null
  return (
    <ol className="changes">
      {releases.map(({ number, on, changes }) => (
        <li key={number}>
          <time dateTime={on}>{i18n.shortDate(on)}</time>
          {changes.slice(0, CHANGES_SHOWN).map((change) => (
            <p key={change}>{change}</p>
          ))}
          {changes.length > CHANGES_SHOWN && (
            <p>
              <a href={page}>{i18n.t('updates.more', { count: changes.length - CHANGES_SHOWN })}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

import { useI18n } from '../../i18n/use-i18n'

export interface ChangedRelease {
  readonly number: number
  readonly on: string
  /** The first changes, in words. */
  readonly changes: readonly string[]
  readonly moreChanges: number
}

/** Changes of the given releases, with a link to the page of all updates. */
export function Changed({ releases, page }: { releases: readonly ChangedRelease[]; page: string }) {
  const i18n = useI18n()
  if (releases.length === 0) return null
  return (
    <ol className="changes">
      {releases.map(({ number, on, changes, moreChanges }) => (
        <li key={number}>
          <time dateTime={on}>{i18n.shortDate(on)}</time>
          {changes.map((change) => (
            <p key={change}>{change}</p>
          ))}
          {moreChanges > 0 && (
            <p>
              <a href={page}>{i18n.t('updates.more', { count: moreChanges })}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

import type { CircularRow } from '../../letters/circular-row'
import { useI18n } from '../../i18n/use-i18n'
import { markOf } from '../../i18n/i18n'

export function CircularRows({ rows }: { rows: readonly CircularRow[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {rows.map(({ id, name, issuedOn, subject, language }) => (
        <li key={id}>
          <span className="soft num">
            {issuedOn === null ? (
              i18n.t('dates.no-date')
            ) : (
              <time dateTime={issuedOn}>{i18n.shortDate(issuedOn)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={i18n.path(`/circulars/${encodeURIComponent(id)}`)}>
                <bdi>{name}</bdi>
              </a>
            </p>
            <p className="soft" {...markOf(i18n, language)}>
              {subject}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

import type { CircularRow } from '../../letters/circular-row'
import { useI18n } from '../../i18n/use-i18n'
import { markOf } from '../../i18n/i18n'

export function CircularRows({ rows }: { rows: readonly CircularRow[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {rows.map(({ id, name, issuedOn, subject, language, details, isCorrected }) => (
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
            <p className="soft">
              <bdi {...markOf(i18n, language)}>{subject}</bdi>
            </p>
            <p className="soft">
              {isCorrected && <span className="state open">{i18n.t('circulars.corrected')}</span>}
              {details.map((detail, index) => (
                <span key={detail}>
                  {index > 0 && ' · '}
                  <bdi>{detail}</bdi>
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

import type { CircularRow } from '../../letters/circular-row'
import { useI18n } from '../../i18n/use-i18n'

export interface RelatedView {
  readonly changes: readonly CircularRow[]
  readonly changedBy: readonly CircularRow[]
  readonly translations: readonly CircularRow[]
}

/** Related circulars and translations. */
export function Related({ related, compared }: { related: RelatedView; compared: string | null }) {
  const i18n = useI18n()
  const { changes, changedBy, translations } = related
  if (changes.length + changedBy.length + translations.length === 0) return null
  return (
    <nav className="related" aria-label={i18n.t('circular.related')}>
      <Letters label={i18n.t('circular.changes')} rows={changes} />
      <Letters label={i18n.t('circular.changed-by')} rows={changedBy} />
      {translations.length > 0 && (
        <p>
          {i18n.labelled(i18n.t('circular.in-languages'))}{' '}
          {translations.map(({ id, language }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={i18n.path(`/circulars/${encodeURIComponent(id)}`)}>
                {i18n.languageName(language ?? 'und')}
              </a>{' '}
              {compared === id ? (
                <a href="?">{i18n.t('circular.single')}</a>
              ) : (
                <a href={`?compare=${encodeURIComponent(id)}`} className="soft">
                  {i18n.t('circular.side-by-side', {
                    language: i18n.languageName(language ?? 'und'),
                  })}
                </a>
              )}
            </span>
          ))}
        </p>
      )}
    </nav>
  )
}

function Letters({ label, rows }: { label: string; rows: readonly CircularRow[] }) {
  const i18n = useI18n()
  if (rows.length === 0) return null
  return (
    <p>
      {label}:{' '}
      {rows.map(({ id, name, issuedOn }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={i18n.path(`/circulars/${encodeURIComponent(id)}`)}>
            <bdi>{name}</bdi>
          </a>
          {issuedOn !== null && <span className="soft"> {i18n.shortDate(issuedOn)}</span>}
        </span>
      ))}
    </p>
  )
}

/** Formats that the API writes once and caches. */
const OFFICE_FILES = [
  { file: 'letter.docx', key: 'circular.file-word' },
  { file: 'letter.pdf', key: 'circular.file-pdf' },
] as const

const FILES = [
  { file: 'letter.txt', key: 'circular.file-text' },
  { file: 'letter.md', key: 'circular.file-markdown' },
  { file: 'letter.xml', key: 'circular.file-akoma-ntoso' },
  { file: 'letter.jsonld', key: 'circular.file-json-ld' },
] as const

/** @param json - address of the full record at the API */
export function Files({ id, json }: { id: string; json: string }) {
  const i18n = useI18n()
  const path = i18n.path(`/circulars/${encodeURIComponent(id)}`)
  return (
    <section className="no-print" aria-labelledby="files">
      <h2 id="files">{i18n.t('circular.files')}</h2>
      <ul className="bullets">
        {OFFICE_FILES.map(({ file, key }) => (
          <li key={file}>
            <a href={`${json}/${file}`}>{i18n.t(key)}</a>
          </li>
        ))}
        {FILES.map(({ file, key }) => (
          <li key={file}>
            <a href={`${path}/${file}`}>{i18n.t(key)}</a>
          </li>
        ))}
        <li>
          <a href={json}>{i18n.t('circular.file-json')}</a>
        </li>
      </ul>
    </section>
  )
}

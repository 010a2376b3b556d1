import type { CircularRow } from '../../letters/circular-row'
import { useWords } from '../../words/use-words'

export interface RelatedView {
  readonly changes: readonly CircularRow[]
  readonly changedBy: readonly CircularRow[]
  readonly translations: readonly CircularRow[]
}

/** The letters that belong to this one, and this one in other languages. */
export function Related({ related, beside }: { related: RelatedView; beside: string | null }) {
  const words = useWords()
  const { changes, changedBy, translations } = related
  if (changes.length + changedBy.length + translations.length === 0) return null
  return (
    <nav className="related" aria-label={words.say('circular.related')}>
      <Letters label={words.say('circular.changes')} rows={changes} />
      <Letters label={words.say('circular.changed-by')} rows={changedBy} />
      {translations.length > 0 && (
        <p>
          {words.labelled(words.say('circular.in-languages'))}{' '}
          {translations.map(({ id, language }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <a href={words.path(`/circulars/${encodeURIComponent(id)}`)}>
                {words.languageName(language ?? 'und')}
              </a>{' '}
              {beside === id ? (
                <a href="?">{words.say('circular.single')}</a>
              ) : (
                <a href={`?beside=${encodeURIComponent(id)}`} className="soft">
                  {words.say('circular.side-by-side', {
                    language: words.languageName(language ?? 'und'),
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
  const words = useWords()
  if (rows.length === 0) return null
  return (
    <p>
      {label}:{' '}
      {rows.map(({ id, name, issuedOn }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={words.path(`/circulars/${encodeURIComponent(id)}`)}>
            <bdi>{name}</bdi>
          </a>
          {issuedOn !== null && <span className="soft"> {words.shortDate(issuedOn)}</span>}
        </span>
      ))}
    </p>
  )
}

/** Written by the API, once for everybody. */
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

/** @param json - the whole record, at the API */
export function Files({ id, json }: { id: string; json: string }) {
  const words = useWords()
  const path = words.path(`/circulars/${encodeURIComponent(id)}`)
  return (
    <section className="no-print" aria-labelledby="files">
      <h2 id="files">{words.say('circular.files')}</h2>
      <ul className="bullets">
        {OFFICE_FILES.map(({ file, key }) => (
          <li key={file}>
            <a href={`${json}/${file}`}>{words.say(key)}</a>
          </li>
        ))}
        {FILES.map(({ file, key }) => (
          <li key={file}>
            <a href={`${path}/${file}`}>{words.say(key)}</a>
          </li>
        ))}
        <li>
          <a href={json}>{words.say('circular.file-json')}</a>
        </li>
      </ul>
    </section>
  )
}

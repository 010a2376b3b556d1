import { useI18n } from '../../../i18n/use-i18n'
import type { DatedUpdate } from '../../../releases/latest-updates'
import { UpdateText } from '../../../releases/update-text'

interface UpdatesProps {
  readonly updates: readonly DatedUpdate[]
  /** Path of the page of all updates. */
  readonly page: string
  /** Number and date of the published version. */
  readonly release: string
}

/** The latest updates, with a link to the page of all. */
export function Updates({ updates, page, release }: UpdatesProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{i18n.t('updates.title')}</h2>
      {updates.length > 0 && (
        <ol className="changes" id="changes" data-fresh>
          {updates.map(({ on, ...line }) => (
            <li key={`${line.subject} ${line.words}`}>
              <time dateTime={on}>{i18n.shortDate(on)}</time>
              <UpdateText line={line} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={page}>{i18n.t('updates.all')}</a> <span className="soft">{release}</span>
      </p>
    </section>
  )
}

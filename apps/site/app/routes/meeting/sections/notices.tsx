import { LinkedText } from '../../../components/linked-text'
import { TitleText } from '../../../components/lists/title-text'
import { markOf } from '../../../i18n/i18n'
import { useI18n } from '../../../i18n/use-i18n'
import type { NoticeView, NoticesView } from '../notices-view'

/** The notices of the secretariat: current ones by level, and the history. */
export function Notices({
  notices: { current, earlier },
}: {
  notices: Omit<NoticesView, 'today'>
}) {
  const i18n = useI18n()
  if (current.length + earlier.length === 0) return null
  return (
    <section className="notices" aria-labelledby="notices">
      <h2 id="notices">{i18n.t('meeting.notices')}</h2>
      {current.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{i18n.t('meeting.earlier-notices')}</summary>
          {earlier.map((notice) => (
            <Notice key={notice.id} notice={notice} />
          ))}
        </details>
      )}
    </section>
  )
}

function Notice({ notice }: { notice: NoticeView }) {
  const i18n = useI18n()
  const { level, levelWords, on } = notice
  return (
    <article className={`aside-note ${level}`}>
      <p className="soft">
        <b>{levelWords}</b> · <time dateTime={on}>{i18n.longDate(on)}</time>
      </p>
      <NoticeWords notice={notice} />
    </article>
  )
}

/** Subject and text of a notice. */
export function NoticeWords({ notice: { subject, text, language } }: { notice: NoticeView }) {
  const i18n = useI18n()
  return (
    <>
      <h3>
        <TitleText title={subject} language={language} />
      </h3>
      <p className="notice-text" {...markOf(i18n, language)}>
        <LinkedText text={text} />
      </p>
    </>
  )
}

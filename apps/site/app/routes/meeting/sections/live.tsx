import { useI18n } from '../../../i18n/use-i18n'
import { UpdateText } from '../../../releases/update-text'
import type { LiveUpdate, LiveUpdates } from '../live-updates'
import { NoticeWords } from './notices'
import { ProgrammeNote } from './short-programme'

/** How often an open page asks for them again. */
const REFRESH_SECONDS = 60
/** Of a release; the others are on the page of updates. */
const LINES_SHOWN = 4

interface LiveProps {
  readonly live: LiveUpdates | null
  /** Of the meeting page. */
  readonly path: string
}

/** Notices and changes of the day on which the meeting takes place. */
export function Live({ live, path }: LiveProps) {
  const i18n = useI18n()
  if (live === null) return null
  return (
    <section
      className={live.updates.length === 0 ? 'live no-print' : 'live'}
      aria-labelledby="live"
    >
      <h2 id="live">{i18n.t('meeting.live')}</h2>
      <div id="live-updates" data-fresh data-changes-in={REFRESH_SECONDS}>
        {live.updates.length === 0 ? (
          <p className="soft">{i18n.t('meeting.live-none')}</p>
        ) : (
          <>
            <ProgrammeNote programme={live} />
            <ol>
              {live.updates.map((update) => (
                <Item key={update.notice?.id ?? update.on} update={update} path={path} />
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  )
}

interface ItemProps {
  readonly update: LiveUpdate
  readonly path: string
}

function Item({ update: { on, time, otherTime, notice, lines }, path }: ItemProps) {
  const i18n = useI18n()
  return (
    <li>
      <p className="num">
        <time dateTime={on}>{time}</time>
        {otherTime !== null && <small>{otherTime}</small>}
      </p>
      {notice === null ? (
        <div className="aside-note">
          {lines.slice(0, LINES_SHOWN).map((line) => (
            <p key={`${line.subject} ${line.words}`}>
              <UpdateText line={line} />
            </p>
          ))}
          {lines.length > LINES_SHOWN && (
            <p>
              <a href={`${path}/updates`}>{i18n.t('updates.all')}</a>
            </p>
          )}
        </div>
      ) : (
        <article className={`aside-note ${notice.level}`}>
          <p className="soft">
            <b>{notice.levelWords}</b>
          </p>
          <NoticeWords notice={notice} />
        </article>
      )}
    </li>
  )
}

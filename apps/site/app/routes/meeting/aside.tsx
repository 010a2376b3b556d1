import { Fragment } from 'react'
import { ClauseChips } from '../../components/clause-chip'
import { Changed } from './changed'
import type { ChangedRelease } from './changed'
import { useI18n } from '../../i18n/use-i18n'
import type { MeetingFact } from './facts-of-meeting'
import type { Feeds } from './feeds.server'
import type { MeetingView } from './meeting-view'

interface AsideProps {
  readonly meeting: MeetingView
  readonly changed: readonly ChangedRelease[]
  readonly feeds: Feeds
}

/** Side column of a meeting: key facts, updates and ways to follow it. */
export function Aside({ meeting, changed, feeds }: AsideProps) {
  const i18n = useI18n()
  const updates = i18n.path(`/meetings/${encodeURIComponent(meeting.slug)}/updates`)
  return (
    <aside aria-labelledby="facts">
      <h2 id="facts">{i18n.t('meeting.key-facts')}</h2>
      <dl className="facts">
        {meeting.facts.map((fact, index) => (
          <Fact key={index} fact={fact} />
        ))}
      </dl>
      {meeting.facts.some(({ clauses }) => clauses.length > 0) && (
        <p className="soft">{i18n.t('meeting.clause-note')}</p>
      )}
      <section aria-labelledby="changed">
        <h2 id="changed">{i18n.t('updates.title')}</h2>
        <Changed releases={changed} page={updates} />
        <p className="soft">
          <a href={updates}>{meeting.release}</a>
        </p>
      </section>
      <section aria-labelledby="follow" className="no-print">
        <h2 id="follow">{i18n.t('meeting.follow')}</h2>
        <p>
          <a href={i18n.path(`/follow?meeting=${encodeURIComponent(meeting.slug)}`)}>
            {i18n.t('subscribe.by-email')}
          </a>
          {' · '}
          <a href={feeds.atom}>{i18n.t('subscribe.by-feed')}</a>
        </p>
        <p data-share="">
          <a href={feeds.mail}>{i18n.t('meeting.share-by-email')}</a>
          <Way name="share" label={i18n.t('meeting.share')} />
          <Way name="copy" label={i18n.t('meeting.copy-address')} />{' '}
          <span role="status" className="soft" data-done={i18n.t('meeting.address-copied')} />
        </p>
      </section>
    </aside>
  )
}

/** Shown by the script if the browser supports it. */
function Way({ name, label }: { name: 'share' | 'copy'; label: string }) {
  return (
    <span data-way={name} hidden>
      {' · '}
      <button type="button" className="like-a-link">
        {label}
      </button>
    </span>
  )
}

function Fact({ fact: { label, parts, isList, isUncertain, clauses } }: { fact: MeetingFact }) {
  const i18n = useI18n()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {parts.map(({ words: part, href }, place) => (
          <Fragment key={part}>
            {place > 0 && (isList ? <br /> : i18n.t('layout.list-between'))}
            {href === null ? (
              <bdi dir={i18n.directionOf(part)}>{part}</bdi>
            ) : (
              <a href={href}>
                <bdi dir={i18n.directionOf(part)}>{part}</bdi>
              </a>
            )}
          </Fragment>
        ))}
        {isUncertain && <span className="soft"> ({i18n.t('circular.uncertain')})</span>}
        <ClauseChips clauses={clauses} />
      </dd>
    </div>
  )
}

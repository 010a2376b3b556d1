import { Fragment } from 'react'
import { holding, renderPart } from '../../components/part'
import { ClauseChips } from '../../components/clause-chip'
import type { ReleaseView } from '../../releases/release-view'
import { Changed } from './changed'
import { useWords } from '../../words/use-words'
import type { Words } from '../../words/words'
import type { MeetingFact } from './facts-of-meeting'
import type { Feeds } from './feeds.server'
import type { MeetingView } from './meeting-view'

interface AsideProps {
  readonly meeting: MeetingView
  readonly changed: readonly ReleaseView[]
  readonly feeds: Feeds
}

/** Beside the meeting: its facts, what changed lately, and the ways to hear of it. */
export function toAside(words: Words, beside: AsideProps): string {
  return renderPart(words, <Beside {...beside} />)
}

export function Aside({ html }: { html: string }) {
  return <aside aria-labelledby="facts" {...holding(html)} />
}

function Beside({ meeting, changed, feeds }: AsideProps) {
  const words = useWords()
  const updates = words.path(`/meetings/${encodeURIComponent(meeting.slug)}/updates`)
  return (
    <>
      <h2 id="facts">{words.say('meeting.key-facts')}</h2>
      <dl className="facts">
        {meeting.facts.map((fact, index) => (
          <Fact key={index} fact={fact} />
        ))}
      </dl>
      <section aria-labelledby="changed">
        <h2 id="changed">{words.say('updates.title')}</h2>
        <Changed releases={changed} page={updates} />
        <p className="soft">
          <a href={updates}>{meeting.release}</a>
        </p>
      </section>
      <section aria-labelledby="follow" className="no-print">
        <h2 id="follow">{words.say('meeting.follow')}</h2>
        <p>
          <a href={words.path(`/follow?meeting=${encodeURIComponent(meeting.slug)}`)}>
            {words.say('subscribe.by-email')}
          </a>
          {' · '}
          <a href={feeds.atom}>{words.say('subscribe.by-feed')}</a>
        </p>
        <p data-share="">
          <a href={feeds.mail}>{words.say('meeting.share-by-email')}</a>
          <Way name="share" label={words.say('meeting.share')} />
          <Way name="copy" label={words.say('meeting.copy-address')} />{' '}
          <span role="status" className="soft" data-done={words.say('meeting.address-copied')} />
        </p>
      </section>
    </>
  )
}

/** Shown by the script, where the browser can do it. */
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
  const words = useWords()
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {parts.map(({ words: part, href }, place) => (
          <Fragment key={part}>
            {place > 0 && (isList ? <br /> : words.say('layout.list-between'))}
            {href === null ? (
              <bdi dir={words.directionOf(part)}>{part}</bdi>
            ) : (
              <a href={href}>
                <bdi dir={words.directionOf(part)}>{part}</bdi>
              </a>
            )}
          </Fragment>
        ))}
        {isUncertain && <span className="soft"> ({words.say('circular.uncertain')})</span>}
        <ClauseChips clauses={clauses} />
      </dd>
    </div>
  )
}

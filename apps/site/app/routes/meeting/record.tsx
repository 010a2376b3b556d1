import { ClauseChips } from '../../components/clause-chip'
import { DecisionRows } from '../../components/decision-rows'
import { PaperList, Papers } from '../../components/papers'
import { useWords } from '../../words/use-words'
import { markOf } from '../../words/words'
import type { MeetingView } from './meeting-view'
import type { ProceedingsView } from './proceedings-view'

/** Each objective of the letter, and below it what came of it. */
export function Objectives({ meeting }: { meeting: MeetingView }) {
  const words = useWords()
  const { objectives } = meeting.record
  if (objectives.length === 0) return null
  return (
    <section aria-labelledby="purpose">
      <h2>
        <span id="purpose">{words.say('meeting.objectives')}</span>
        <ClauseChips clauses={meeting.objectivesClauses} />
      </h2>
      <ul className="bullets" {...markOf(words, meeting.language)}>
        {objectives.map(({ text, outcomes }) => (
          <li key={text}>
            {text}
            {outcomes.map((outcome) => (
              <p key={outcome.text} className="outcome" lang={words.language} dir={words.dir}>
                <b>{words.say('meeting.outcome')}</b>{' '}
                <bdi {...markOf(words, meeting.language)}>{outcome.text}</bdi>{' '}
                <Papers papers={outcome.papers} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Decisions({ meeting }: { meeting: MeetingView }) {
  const words = useWords()
  const { decisions } = meeting.record
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.say('meeting.decisions')}</h2>
      <DecisionRows decisions={decisions} mark={markOf(words, meeting.language)} />
    </section>
  )
}

export function Documents({ meeting }: { meeting: MeetingView }) {
  const words = useWords()
  const { papers } = meeting.record
  if (papers.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.say('meeting.documents')}</h2>
      <PaperList papers={papers} />
    </section>
  )
}

/** Whether all this is final, with what anybody can check it by. */
export function ProceedingsNote({ proceedings }: { proceedings: ProceedingsView | null }) {
  if (proceedings === null) return null
  return (
    <p className={proceedings.isClosed ? 'aside-note good' : 'aside-note'}>
      {proceedings.words} <a href={proceedings.href}>{proceedings.record}</a>{' '}
      <bdi className="soft">
        SHA-256 <code>{proceedings.digest}</code>
      </bdi>
    </p>
  )
}

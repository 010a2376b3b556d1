import { ClauseChips } from '../../../components/clause-chip'
import { DecisionRows } from '../../../components/lists/decision-rows'
import { DocumentList, DocumentLinks } from '../../../components/lists/document-links'
import { Sources } from '../../../components/lists/sources'
import { useI18n } from '../../../i18n/use-i18n'
import { markOf } from '../../../i18n/i18n'
import { TitleText } from '../../../components/lists/title-text'
import type { Feeds } from '../feeds.server'
import type { MeetingView } from '../meeting-view'
import type { ProceedingsView } from '../proceedings-view'

export function Objectives({ meeting }: { meeting: MeetingView }) {
  const i18n = useI18n()
  const { objectives } = meeting.record
  if (objectives.length === 0) return null
  return (
    <section aria-labelledby="objectives">
      <h2>
        <span id="objectives">{i18n.t('meeting.objectives')}</span>
        <ClauseChips clauses={meeting.objectivesClauses} />
      </h2>
      <ul className="bullets" {...markOf(i18n, meeting.language)}>
        {objectives.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

/** Outcomes, each with the objective that it fulfils. */
export function Outcomes({ meeting }: { meeting: MeetingView }) {
  const i18n = useI18n()
  const objectives = meeting.record.objectives.filter(({ outcomes }) => outcomes.length > 0)
  if (objectives.length === 0) return null
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{i18n.t('meeting.outcomes')}</h2>
      <ul className="outcomes">
        {objectives.flatMap(({ text, outcomes }) =>
          outcomes.map((outcome) => (
            <li key={outcome.text}>
              <p>
                <b>
                  <TitleText title={outcome.text} language={outcome.language} />
                </b>{' '}
                <DocumentLinks papers={outcome.papers} />
              </p>
              <p className="soft">
                {i18n.labelled(i18n.t('meeting.objective'))}{' '}
                <bdi {...markOf(i18n, meeting.language)}>{text}</bdi>
              </p>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

export function Decisions({ meeting }: { meeting: MeetingView }) {
  const i18n = useI18n()
  const { sourcedDecisions, record } = meeting
  const { decisions } = record
  if (decisions.length + sourcedDecisions.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{i18n.t('meeting.decisions')}</h2>
      {decisions.length > 0 && <DecisionRows decisions={decisions} />}
      {sourcedDecisions.length > 0 && (
        <ul className="bullets">
          {sourcedDecisions.map(({ text, sources }) => (
            <li key={text}>
              <bdi lang="en" dir="ltr">
                {text}
              </bdi>{' '}
              <span className="soft">
                <Sources sources={sources} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface DocumentsProps {
  readonly meeting: MeetingView
  readonly all: Feeds['documents']
}

export function Documents({ meeting, all }: DocumentsProps) {
  const i18n = useI18n()
  const { papers } = meeting.record
  if (papers.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{i18n.t('meeting.documents')}</h2>
      <DocumentList papers={papers} />
      {all && (
        <p>
          <a href={all.href} download>
            {all.words}
          </a>
        </p>
      )}
    </section>
  )
}

/** Link to the recording of an ended meeting. */
export function RecordingLink({ url }: { url: string | null }) {
  const i18n = useI18n()
  if (url === null) return null
  return (
    <section aria-labelledby="recording">
      <h2 id="recording">{i18n.t('meeting.recording')}</h2>
      <p>
        <a className="button quiet" href={url} rel="noreferrer">
          {i18n.t('meeting.watch')}
        </a>{' '}
        <bdi className="soft">{new URL(url).host}</bdi>
      </p>
    </section>
  )
}

/** Note that the proceedings are closed, with the digest for verification. */
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

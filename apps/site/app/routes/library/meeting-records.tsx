import { DecisionRows } from '../../components/lists/decision-rows'
import { DocumentList, DocumentLinks } from '../../components/lists/document-links'
import type { RecordView } from '../../meetings/record-view'
import { TitleText } from '../../components/lists/title-text'
import { useI18n } from '../../i18n/use-i18n'
import type { MeetingRecord } from './library-view'

/** Decisions, outcomes and documents of published meetings, by meeting. */
export function MeetingRecords({ records }: { records: readonly MeetingRecord[] }) {
  return records.map(({ href, name, record }) => (
    <section key={href}>
      <h3>
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
      </h3>
      <Record record={record} />
    </section>
  ))
}

function Record({ record: { decisions, objectives, papers } }: { record: RecordView }) {
  const i18n = useI18n()
  const reached = objectives.filter(({ outcomes }) => outcomes.length > 0)
  return (
    <>
      {decisions.length > 0 && (
        <>
          <h4>{i18n.t('meeting.decisions')}</h4>
          <DecisionRows decisions={decisions} />
        </>
      )}
      {reached.length > 0 && (
        <>
          <h4>{i18n.t('library.outcomes')}</h4>
          <ul className="bullets">
            {reached.map(({ text, outcomes }) => (
              <li key={text}>
                <bdi>{text}</bdi>
                {outcomes.map((outcome) => (
                  <p key={outcome.text} className="outcome">
                    <TitleText title={outcome.text} language={outcome.language} />{' '}
                    <DocumentLinks papers={outcome.papers} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {papers.length > 0 && (
        <>
          <h4>{i18n.t('meeting.documents')}</h4>
          <DocumentList papers={papers} />
        </>
      )}
    </>
  )
}

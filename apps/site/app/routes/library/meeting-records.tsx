import { DecisionRows } from '../../components/decision-rows'
import { PaperList, Papers } from '../../components/papers'
import type { RecordView } from '../../meetings/record-view'
import { useWords } from '../../words/use-words'
import type { MeetingRecord } from './library-view'

/** What came of meetings that are published here, meeting by meeting. */
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
  const words = useWords()
  const reached = objectives.filter(({ outcomes }) => outcomes.length > 0)
  return (
    <>
      {decisions.length > 0 && (
        <>
          <h4>{words.say('meeting.decisions')}</h4>
          <DecisionRows decisions={decisions} mark={{}} />
        </>
      )}
      {reached.length > 0 && (
        <>
          <h4>{words.say('library.outcomes')}</h4>
          <ul className="bullets">
            {reached.map(({ text, outcomes }) => (
              <li key={text}>
                <bdi>{text}</bdi>
                {outcomes.map((outcome) => (
                  <p key={outcome.text} className="outcome">
                    <bdi>{outcome.text}</bdi> <Papers papers={outcome.papers} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {papers.length > 0 && (
        <>
          <h4>{words.say('meeting.documents')}</h4>
          <PaperList papers={papers} />
        </>
      )}
    </>
  )
}

import type { RegisteredDecision } from '@u4ssc/client/meetings'
import { Link } from '../../../components/link'
import { describeRoughDate } from '../../../clock-format'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { CellText, ListTable } from '../../../components/lists/list-table'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { maySeeMeetings } from '../../../subjects/meetings/permissions'

/** Decisions with their meeting. Each number leads to the outcomes of the meeting. */
export function DecisionTable({ decisions }: { decisions: readonly RegisteredDecision[] }) {
  return (
    <ListTable
      columns={[
        say('outcomes.number'),
        say('decisions.decision'),
        say('registrations.filter-meeting'),
        say('outcomes.objective'),
        say('outcomes.result'),
        say('outcomes.responsible'),
      ]}
    >
      {decisions.map((registered) => (
        <DecisionRow
          key={`${registered.meeting.slug} ${registered.decision.id}`}
          registered={registered}
        />
      ))}
    </ListTable>
  )
}

function DecisionRow({ registered }: { readonly registered: RegisteredDecision }) {
  const { meeting, date, objective, decision } = registered
  const { number, item, agendaItem, text, result, responsible, dueOn } = decision
  const screen = maySeeMeetings(useRole()) ? 'outcomes' : ''
  return (
    <tr>
      <td className="num">
        <CellText text={number} />
      </td>
      <th scope="row" className="wraps">
        <Link to={meetingPath(meeting.slug, screen)}>
          <bdi>{item}</bdi>
        </Link>
        {agendaItem !== undefined && agendaItem !== '' && (
          <span className="soft line">{say('decisions.itemNumber', { number: agendaItem })}</span>
        )}
        {text !== '' && (
          <span className="line">
            <bdi>{text}</bdi>
          </span>
        )}
      </th>
      <td className="wraps">
        <bdi>{meeting.title}</bdi>
        {date !== null && <span className="soft line num">{describeRoughDate(date)}</span>}
      </td>
      <td className="wraps">
        <CellText text={objective} />
      </td>
      <td>{say(`outcomes.result-${result}`)}</td>
      <td className="wraps">
        <CellText text={responsible} />
        {dueOn != null && (
          <span className="soft line">
            {say('decisions.dueBy', { date: describeRoughDate(dueOn) })}
          </span>
        )}
      </td>
    </tr>
  )
}

import type { ProceedingsPreview } from '@u4ssc/client/meetings'
import { describeDate } from '@u4ssc/domain/words/languages'
import { Panel } from '../../../components/panel'
import { wording } from '../../../components/language/language'
import { ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'

type Attendance = ProceedingsPreview['contents']['attendance']

/** Shows the number of people at each day and session. */
export function AttendanceTable({ attendance }: { attendance: Attendance }) {
  return (
    <Panel title={say('proceedings.attendance')}>
      {attendance.length === 0 ? (
        <p className="empty">{say('proceedings.noAttendance')}</p>
      ) : (
        <ListTable
          columns={[say('proceedings.day'), say('proceedings.session'), say('proceedings.people')]}
        >
          {attendance.map(({ sitting, session, title, people }) => (
            <tr key={`${sitting} ${session ?? ''}`}>
              <th scope="row">{describeDate(sitting, wording)}</th>
              <td>
                <bdi>{session === null ? say('proceedings.wholeDay') : (title ?? session)}</bdi>
              </td>
              <td className="num">{people}</td>
            </tr>
          ))}
        </ListTable>
      )}
    </Panel>
  )
}

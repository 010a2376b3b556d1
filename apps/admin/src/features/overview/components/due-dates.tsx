import { overview } from '@u4ssc/client/contract'
import { Card } from '../../../components/panel'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useRead } from '../../../components/api/operations'
import type { DueDate } from '@u4ssc/client/platform'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { describeMoment, ZONE_HERE } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { useMeetingName } from '../../../subjects/registrations/queries'

/** Dates that are shown first. */
const DATES_AT_FIRST = 6

/** The next dates of all meetings, in the time zone of the viewer. */
export function DueDates() {
  const [isComplete, setComplete] = useState(false)
  return (
    <Card title={say('overview.due')}>
      <Loaded query={useRead(overview.get)}>
        {({ dueDates }) =>
          dueDates.length === 0 ? (
            <p className="body soft">{say('overview.due-none')}</p>
          ) : (
            <>
              <ul className="body steps">
                {dueDates.slice(0, isComplete ? undefined : DATES_AT_FIRST).map((due) => (
                  <Due
                    key={`${due.slug} ${due.kind} ${due.at} ${due.date} ${due.label}`}
                    due={due}
                  />
                ))}
              </ul>
              <footer className="soft actions">
                {say('overview.due-zone', { zone: ZONE_HERE })}
                {!isComplete && dueDates.length > DATES_AT_FIRST && (
                  <Button look="link" onClick={() => setComplete(true)}>
                    {say('action.showMore')}
                  </Button>
                )}
              </footer>
            </>
          )
        }
      </Loaded>
    </Card>
  )
}

function Due({ due: { slug, kind, at, date, label } }: { readonly due: DueDate }) {
  const nameOfMeeting = useMeetingName()
  const what = kind === 'deadline' ? (label ?? '') : say(`overview.due-${kind}`)
  return (
    <li>
      <span>
        <b dir="auto">{what}</b>
        <br />
        <Link className="soft" to={meetingPath(slug)}>
          <bdi>{nameOfMeeting(slug)}</bdi>
        </Link>
      </span>
      <span className="num">
        {at === null ? date !== null && describeDate(date, wording) : describeMoment(at)}
      </span>
    </li>
  )
}

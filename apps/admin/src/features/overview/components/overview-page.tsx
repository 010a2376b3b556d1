import { Link } from '../../../components/link'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useAccess, useRole } from '../../../components/layout/use-role'
import { audit, may, registrations } from '@u4ssc/client/contract'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'
import { EmailHealth } from '../../../subjects/emails/email-health'
import { DueDates } from './due-dates'
import { RecentActivity } from './recent-activity'
import { RegistrationWeeks } from './registration-weeks'
import { TaskList } from './task-list'

/** Home: open tasks, coming dates, registrations per week, recent activity. */
export function OverviewPage() {
  const role = useRole()
  return (
    <>
      <PageHeader title={say('overview.title')}>
        {mayEditCirculars(role) && (
          <>
            <Link look="quiet" to="/meetings/new">
              {say('compose.open')}
            </Link>
            <Link look="main" to="/circulars/create">
              {say('action.import')}
            </Link>
          </>
        )}
      </PageHeader>
      <EmailHealth />
      <div className="two-columns">
        <div>
          <TaskList />
          {may(audit.list, role) && <RecentActivity />}
        </div>
        <div>
          <DueDates />
          {may(registrations.list, useAccess()?.role) && <RegistrationWeeks />}
        </div>
      </div>
    </>
  )
}

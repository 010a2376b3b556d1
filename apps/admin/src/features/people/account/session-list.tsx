import { account } from '@u4ssc/client/contract'
import type { OpenSession } from '@u4ssc/client/people'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useAct, useRead } from '../../../components/api/operations'

/** Lists the person's sessions, with a button to end each. */
export function SessionList() {
  const end = useAct(account.sessions.delete)
  return (
    <>
      <Loaded query={useRead(account.sessions.list)}>
        {({ items }) => (
          <ul className="sessions">
            {items.map((session) => (
              <li key={session.id}>
                <Session session={session} />
                {session.current ? (
                  <span className="good">{say('account.sessions-this')}</span>
                ) : (
                  <Button
                    look="quiet"
                    size="small"
                    busy={end.isPending}
                    onClick={() => end.mutate(session.id)}
                  >
                    {say('account.sessions-end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {end.error && <ProblemNotice error={end.error} />}
    </>
  )
}

function Session({ session }: { session: OpenSession }) {
  return (
    <div>
      <p dir="auto">{session.userAgent ?? say('account.sessions-unknown')}</p>
      {session.address !== null && (
        <p className="soft num">
          <bdi dir="ltr">{session.address}</bdi>
        </p>
      )}
      <p className="soft num">
        {say('account.sessions-since', {
          since: describeMoment(session.createdAt),
          until: describeMoment(session.expiresAt),
        })}
      </p>
    </div>
  )
}

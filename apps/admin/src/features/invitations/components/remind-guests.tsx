import { invitations } from '@u4ssc/client/contract'
import { useAct } from '../../../components/api/operations'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'

/** Sends the invitation again to everyone who has not answered, and says to how many. */
export function RemindGuests({ meeting }: { meeting: string }) {
  const remind = useAct(invitations.remind)
  const { reminded, emailedToday = 0 } = remind.data ?? {}
  return (
    <>
      <p>
        <button
          type="button"
          className="button quiet small"
          disabled={remind.isPending}
          onClick={() => remind.mutate({ meeting })}
        >
          {say('guests.remind')}
        </button>
      </p>
      <p role="status" className="soft">
        {reminded !== undefined && say('guests.reminded', { reminded })}{' '}
        {emailedToday > 0 && say('guests.emailedToday', { emailedToday })}
      </p>
      {remind.error && <ProblemNotice error={remind.error} />}
    </>
  )
}

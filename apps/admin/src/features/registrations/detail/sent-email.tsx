import { notices } from '@u4ssc/client/contract'
import type { Notice } from '@u4ssc/client/emails'
import { useEffect, useState } from 'react'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'

interface SentEmailProps {
  readonly notice: Notice
  /** Time until it leaves. */
  readonly seconds: number
  /** Opens the email again, to send it with other words. */
  readonly edit: () => void
}

/** Says that an email leaves soon, with a button to stop it until it does. */
export function SentEmail({ notice, seconds, edit }: SentEmailProps) {
  const { id, version, audience } = notice
  const hasLeft = useElapsed(seconds * 1000)
  const stop = useAct(notices.discard, id)
  const count = audience.registrants?.people?.length ?? 0
  if (stop.isSuccess)
    return (
      <span role="status" className="soft">
        {say('registration-detail.stopped')}
      </span>
    )
  return (
    <>
      <span role="status" className="soft">
        {say(hasLeft ? 'registration-detail.sent' : 'registration-detail.leaving', { count })}
      </span>
      {!hasLeft && (
        <Button
          size="small"
          busy={stop.isPending}
          onClick={() => stop.mutate({ version }, { onSuccess: edit })}
        >
          {say('registration-detail.stop')}
        </Button>
      )}
      {stop.error && <ProblemNotice error={stop.error} />}
    </>
  )
}

/** Returns whether this time has passed since the component appeared. */
function useElapsed(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isOver
}

import { account } from '@u4ssc/client/contract'
import type { NewSecondFactor } from '@u4ssc/client/people'
import { useState } from 'react'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useRead } from '../../../components/api/operations'
import { StartSecondFactor } from './start-second-factor'
import { ConfirmSecondFactor } from './confirm-second-factor'
import { EnabledSecondFactor } from './enabled-second-factor'

/** Two-step verification: off, being set up, or on. */
export function SecondFactor() {
  const [made, setMade] = useState<NewSecondFactor | null>(null)
  return (
    <Loaded query={useRead(account.secondFactor.get)}>
      {({ enabled, recoveryCodesLeft }) => {
        if (enabled) return <EnabledSecondFactor recoveryCodesLeft={recoveryCodesLeft} />
        if (made) return <ConfirmSecondFactor made={made} />
        return (
          <>
            <p>{say('account.secondFactor-off')}</p>
            <StartSecondFactor onMade={setMade} />
          </>
        )
      }}
    </Loaded>
  )
}

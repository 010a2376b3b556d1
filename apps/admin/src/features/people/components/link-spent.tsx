import { LinkBase } from 'react-admin'
import { say } from '../../../components/say'

/** A one-time link that leads nowhere any more, and where to go instead. */
export function LinkSpent({ words }: { words: string }) {
  return (
    <div className="notice bad" role="alert">
      <p>{words}</p>
      <LinkBase to="/login">{say('sign-in.firstOwner-toSignIn')}</LinkBase>
    </div>
  )
}

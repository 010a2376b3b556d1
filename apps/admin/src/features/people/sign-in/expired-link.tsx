import { Link } from '../../../components/link'
import { say } from '../../../components/language/say'

/** Shown for an expired or used one-time link, with the next step. */
export function ExpiredLink({ words }: { words: string }) {
  return (
    <div className="notice bad" role="alert">
      <p>{words}</p>
      <Link to="/login">{say('sign-in.firstOwner-toSignIn')}</Link>
    </div>
  )
}

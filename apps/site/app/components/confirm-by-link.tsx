import { useWords } from '../words/use-words'

interface ConfirmProps {
  readonly token: string | null
  readonly isBad: boolean
  readonly what: string
}

/** The button behind the link of a mail, or what is the matter with the link. */
export function ConfirmByLink({ token, isBad, what }: ConfirmProps) {
  const words = useWords()
  if (isBad)
    return (
      <p className="aside-note bad" role="alert">
        {words.say('registration.link-bad')}
      </p>
    )
  if (token === null) return <p>{words.say('registration.link-none')}</p>
  return (
    <form method="post">
      <p>{what}</p>
      <input type="hidden" name="token" value={token} />
      <button className="button">{words.say('registration.confirm')}</button>
    </form>
  )
}

import { useState } from 'react'
import { Button } from '../button'
import { ProblemNotice } from './problem-notice'
import { say } from '../language/say'

interface OneTimeSecretProps {
  readonly words: string
  readonly secret: string
}

/** Shows a new secret once, or the reason why it was not created. */
export function SecretMade(props: {
  readonly error: Error | null
  readonly made: OneTimeSecretProps | undefined
}) {
  return (
    <>
      {props.error && <ProblemNotice error={props.error} />}
      <div role="status">{props.made && <OneTimeSecret {...props.made} />}</div>
    </>
  )
}

/** Shows a secret once, with a copy button. */
function OneTimeSecret({ words, secret }: OneTimeSecretProps) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="notice">
      <p>{words}</p>
      <p>
        <code>{secret}</code>
      </p>
      <Button
        look="quiet"
        size="small"
        onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
      >
        {say(isCopied ? 'action.copied' : 'action.copySecret')}
      </Button>
    </div>
  )
}

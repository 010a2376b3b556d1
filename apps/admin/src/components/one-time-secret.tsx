import { useState } from 'react'
import { ProblemNotice } from './problem-notice'
import { say } from './say'

interface OneTimeSecretProps {
  readonly words: string
  readonly secret: string
}

/** What came of making something that has a secret: why it was not made, or the secret, once. */
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

/** What is shown once and never again, with a way to copy it. */
function OneTimeSecret({ words, secret }: OneTimeSecretProps) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="notice">
      <p>{words}</p>
      <p>
        <code>{secret}</code>
      </p>
      <button
        type="button"
        className="button quiet small"
        onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
      >
        {say(isCopied ? 'action.copied' : 'action.copySecret')}
      </button>
    </div>
  )
}

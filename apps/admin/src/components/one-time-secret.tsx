import { useState } from 'react'
import { say } from './say'

/** What is shown once and never again, with a way to copy it. */
export function OneTimeSecret({ words, secret }: { words: string; secret: string }) {
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

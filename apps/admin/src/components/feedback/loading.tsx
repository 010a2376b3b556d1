import { say } from '../language/say'

/** Says that something is loading. */
export function Loading() {
  return (
    <p className="soft" aria-busy="true">
      {say('circulars.state-loading')}
    </p>
  )
}

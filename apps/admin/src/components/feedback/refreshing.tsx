import { say } from '../language/say'

/** Progress line above the page, shown while existing data is refreshed. */
export function Refreshing({ when }: { readonly when: boolean }) {
  if (!when) return null
  return (
    <div className="refreshing" role="progressbar" aria-label={say('circulars.state-refreshing')} />
  )
}

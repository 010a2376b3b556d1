import { say } from './say'

/** A line that runs above the page as long as what is shown from before is asked for anew. */
export function Renewing({ when }: { readonly when: boolean }) {
  if (!when) return null
  return (
    <div className="renewing" role="progressbar" aria-label={say('circulars.state-renewing')} />
  )
}

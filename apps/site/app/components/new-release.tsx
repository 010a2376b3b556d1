import { useContext } from 'react'
import { Rendering } from './rendering'
import { useWords } from '../words/use-words'

interface NewReleaseProps {
  readonly meeting: string
  /** The release that the page shows. */
  readonly release: number
}

/** Shown by the script of the page once there is a newer release; said once, and not in between. */
export function NewRelease({ meeting, release }: NewReleaseProps) {
  const words = useWords()
  const { stream } = useContext(Rendering)
  return (
    <div
      aria-live="polite"
      className="no-print"
      data-stream={stream}
      data-meeting={meeting}
      data-release={release}
    >
      <p className="aside-note good" hidden>
        {words.say('layout.live-new-release')} <a href="">{words.say('layout.live-show')}</a>
      </p>
    </div>
  )
}

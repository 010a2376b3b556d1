import { useContext } from 'react'
import { Rendering } from './rendering'
import { useI18n } from '../../i18n/use-i18n'

interface NewReleaseProps {
  readonly meeting: string
  /** Number of the release the page shows. */
  readonly release: number
}

/** Notice shown once by the script of the page when a newer release is published. */
export function NewVersionNotice({ meeting, release }: NewReleaseProps) {
  const i18n = useI18n()
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
        {i18n.t('layout.live-new-release')} <a href="">{i18n.t('layout.live-show')}</a>
      </p>
    </div>
  )
}

import { Button } from '../button'
import { say } from '../language/say'
import type { UploadState } from './use-uploads'

interface UploadListProps {
  readonly uploads: readonly UploadState[]
  readonly dismiss: (key: number) => void
}

/** The files that are being sent with their progress, and those that were refused. */
export function UploadList({ uploads, dismiss }: UploadListProps) {
  if (uploads.length === 0) return null
  return (
    <ul className="plain uploads" aria-live="polite">
      {uploads.map(({ key, name, share, problem }) => (
        <li key={key}>
          <bdi>{name}</bdi>{' '}
          {problem === null ? (
            <progress value={share} max={1} aria-label={say('documents.file-sending', { name })} />
          ) : (
            <>
              <span className="problem">{problem}</span>{' '}
              <Button look="link" onClick={() => dismiss(key)}>
                {say('documents.file-dismiss')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

import { Button } from '../../components/button'
import { describeSize } from '../../components/language/describe-size'
import { say } from '../../components/language/say'

interface AttachmentListProps {
  readonly files: readonly ListedFile[]
  /** Removes a file by its ID; without it, the list cannot be changed. */
  readonly remove?: (id: string) => void
  readonly isBusy?: boolean
}

interface ListedFile {
  readonly id?: string
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/** Names and sizes of the files attached to an email. */
export function AttachmentList({ files, remove, isBusy }: AttachmentListProps) {
  if (files.length === 0) return null
  return (
    <ul>
      {files.map(({ id, name, size }) => (
        <li key={id ?? name}>
          <bdi>{name}</bdi> (<bdi>{describeSize(size)}</bdi>){' '}
          {remove && id !== undefined && (
            <Button
              look="link"
              aria-label={say('action.item-remove', { name })}
              busy={isBusy}
              onClick={() => remove(id)}
            >
              {say('action.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

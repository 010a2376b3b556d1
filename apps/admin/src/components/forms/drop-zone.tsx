import { useState } from 'react'
import type { DragEvent } from 'react'
import { buttonClass } from '../button'

interface DropZoneProps {
  /** Label of the button. */
  readonly label: string
  /** Accepted file name extensions. */
  readonly accept: string
  /** What is accepted, and how large. */
  readonly hint: string
  readonly choose: (files: readonly File[]) => void
}

/** Area that accepts dropped files, with a button that opens the file dialog. */
export function DropZone({ label, accept, hint, choose }: DropZoneProps) {
  const [isOver, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    choose([...event.dataTransfer.files])
  }
  return (
    <div
      className={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={buttonClass({ look: 'quiet', size: 'small' })}>
        {label}
        <input
          type="file"
          multiple
          accept={accept}
          className="vh"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            target.value = ''
            choose(files)
          }}
        />
      </label>
      <span className="soft">{hint}</span>
    </div>
  )
}

import { useRef } from 'react'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'

/** Button that opens the file dialog for one or more files. They can also be dropped on the form. */
export function FilePicker(props: {
  fileName: string | null
  isReading: boolean
  choose: (files: readonly File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <p className="picker">
      <input
        ref={input}
        type="file"
        multiple
        accept=".docx,.pdf,.html,.htm,.txt"
        className="vh"
        tabIndex={-1}
        aria-label={say('import.file')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          props.choose(files)
        }}
      />
      <Button look="quiet" onClick={() => input.current?.click()}>
        {say('action.chooseFile')}
      </Button>
      <span className="soft" aria-live="polite">
        {props.isReading ? say('import.reading') : (props.fileName ?? say('import.orDrop'))}
      </span>
    </p>
  )
}

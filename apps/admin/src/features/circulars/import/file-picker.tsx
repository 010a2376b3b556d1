import { useRef } from 'react'
import { say } from '../../../components/language/say'

/** Button that opens the file dialog. Files can also be dropped on the form. */
export function FilePicker(props: {
  fileName: string | null
  isReading: boolean
  choose: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <p className="picker">
      <input
        ref={input}
        type="file"
        accept=".docx,.pdf,.html,.htm,.txt"
        className="vh"
        tabIndex={-1}
        aria-label={say('import.file')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) props.choose(file)
        }}
      />
      <button type="button" className="button quiet" onClick={() => input.current?.click()}>
        {say('action.chooseFile')}
      </button>
      <span className="soft" aria-live="polite">
        {props.isReading ? say('import.reading') : (props.fileName ?? say('import.orDrop'))}
      </span>
    </p>
  )
}

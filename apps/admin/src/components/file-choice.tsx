import { say } from './say'

interface FileChoiceProps {
  /** Of the file that is chosen. */
  readonly name: string | null
  readonly isReading: boolean
  readonly choose: (file: File) => void
}

/** A list to be chosen from the disk: CSV or Excel. */
export function FileChoice({ name, isReading, choose }: FileChoiceProps) {
  return (
    <p className="picker">
      <label className="button quiet">
        {say('action.chooseFile')}
        <input
          type="file"
          accept=".csv,.xlsx,.txt"
          className="vh"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) choose(file)
          }}
        />
      </label>
      <span className="soft" aria-live="polite">
        {isReading ? say('guests.reading') : name}
      </span>
    </p>
  )
}

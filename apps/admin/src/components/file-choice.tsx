interface FileChoiceProps {
  /** What the button says. */
  readonly label: string
  /** Endings of the names of files that are taken. */
  readonly accept: string
  /** Beside the button: what is chosen, or what becomes of it. */
  readonly said: string | null
  readonly isBusy?: boolean
  readonly isSmall?: boolean
  readonly choose: (file: File) => void
}

/** A file to be chosen from the disk; the same one can be chosen again. */
export function FileChoice({ label, accept, said, isBusy, isSmall, choose }: FileChoiceProps) {
  return (
    <p className="picker">
      <label className={isSmall ? 'button quiet small' : 'button quiet'}>
        {label}
        <input
          type="file"
          accept={accept}
          className="vh"
          disabled={isBusy}
          onChange={({ target }) => {
            const file = target.files?.[0]
            target.value = ''
            if (file) choose(file)
          }}
        />
      </label>
      <span className="soft" aria-live="polite">
        {said}
      </span>
    </p>
  )
}

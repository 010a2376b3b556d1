interface FileChoiceProps {
  /** Label of the button. */
  readonly label: string
  /** Accepted file name extensions. */
  readonly accept: string
  /** Status next to the button: the chosen file, or what happens to it. */
  readonly status: string | null
  readonly isBusy?: boolean
  readonly isSmall?: boolean
  readonly choose: (file: File) => void
}

/** Button that opens the file dialog. The same file can be chosen again. */
export function FileChoice({ label, accept, status, isBusy, isSmall, choose }: FileChoiceProps) {
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
        {status}
      </span>
    </p>
  )
}

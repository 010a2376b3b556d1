interface FaceProps {
  readonly photograph: string | null
  readonly initials: string
  /** In pixels. */
  readonly size?: number
}

/** Photo of a person, or the initials in a circle of the same size. */
export function Face({ photograph, initials, size = 52 }: FaceProps) {
  if (photograph !== null)
    return (
      <img
        className="face"
        src={photograph}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        decoding="async"
      />
    )
  return (
    <span className="face" aria-hidden="true">
      {initials}
    </span>
  )
}

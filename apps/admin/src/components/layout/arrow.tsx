/** Arrow from an old value to a new one. It points in reading direction. */
export function Arrow() {
  return (
    <span className="arrow" aria-hidden="true">
      →
    </span>
  )
}

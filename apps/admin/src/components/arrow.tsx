/** From what was to what will be; it points the way the language is read. */
export function Arrow() {
  return (
    <span className="arrow" aria-hidden="true">
      →
    </span>
  )
}

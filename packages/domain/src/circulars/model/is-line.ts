/** Words on one line, without blanks at their ends. */
export const LINE_PATTERN = /^\S(?:.*\S)?$/u

/** Whether a value is one line of text, as `LineSchema` accepts it. */
export function isLine(value: unknown): value is string {
  return typeof value === 'string' && LINE_PATTERN.test(value)
}

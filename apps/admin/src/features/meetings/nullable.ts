/** Returns the text, or `null` if it is empty. */
export function nullable(typed: string): string | null {
  return typed === '' ? null : typed
}

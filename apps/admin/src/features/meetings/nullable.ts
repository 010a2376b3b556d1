/** What is typed, or `null` where nothing is. */
export function nullable(typed: string): string | null {
  return typed === '' ? null : typed
}

/** Returns the address of the page that accepts an invitation. */
export function linkOfInvitation(token: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/invitation?${new URLSearchParams({ token })}`
}

/** The page of this dashboard that uses a token up. */
export function linkOfInvitation(token: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/invitation?${new URLSearchParams({ token })}`
}

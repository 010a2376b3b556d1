/** The pages that stand in every language whatever is published, without the language. */
export const FIXED_PAGES = [
  '',
  '/meetings',
  '/circulars',
  '/eligibility',
  '/times',
  '/times/planner',
  '/about',
  '/developers',
  '/privacy',
  '/accessibility',
] as const

/** The pages of one meeting. */
export function pagesOfMeeting(slug: string): string[] {
  const page = `/meetings/${encodeURIComponent(slug)}`
  return [page, `${page}/programme`, `${page}/updates`]
}

/** The pages of one circular. */
export function pagesOfCircular(id: string): string[] {
  return [`/circulars/${encodeURIComponent(id)}`]
}

/** Pages that exist in every language whatever is published, without the language. */
export const FIXED_PAGES = [
  '',
  '/meetings',
  '/circulars',
  '/eligibility',
  '/attending',
  '/place',
  '/library',
  '/times',
  '/times/planner',
  '/search',
  '/follow',
  '/about',
  '/developers',
  '/certificates',
  '/privacy',
  '/accessibility',
  '/help',
] as const

/** Pages behind personal links; they are never listed. */
export const PERSONAL_PAGES = [
  '/registration',
  '/registrations',
  '/registration/join',
  '/registration/confirm',
  '/registration/change',
  '/registration/participants',
  '/registration/calendar.ics',
  '/registration/code.svg',
  '/registration/certificate.pdf',
  '/registration/visa-letter.pdf',
  '/registration/data.json',
  '/delegation',
  '/delegation/letters',
  '/invitation',
  '/speaker',
  '/speaker/files',
  '/follow/confirm',
] as const

/** Returns the pages of a meeting. */
export function pagesOfMeeting(slug: string): string[] {
  const page = `/meetings/${encodeURIComponent(slug)}`
  return [page, `${page}/programme`, `${page}/updates`, `${page}/register`]
}

/** Returns the pages of a circular. */
export function pagesOfCircular(id: string): string[] {
  return [`/circulars/${encodeURIComponent(id)}`]
}

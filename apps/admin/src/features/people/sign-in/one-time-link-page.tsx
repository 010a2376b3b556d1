import { useState } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { isProblem } from '../../../components/feedback/describe-error'
import { SignedOutPage } from './signed-out-page'

export interface OneTimeLink {
  readonly token: string
  /** Runs a call with the token. If the API refuses the link, the page says so. */
  readonly use: (act: () => Promise<unknown>) => Promise<void>
}

interface OneTimeLinkPageProps {
  readonly title: string
  readonly lead: string
  /** Shown for an expired or used link. */
  readonly expired: ReactNode
  readonly children: (link: OneTimeLink) => ReactNode
}

/** Page of a one-time link. */
export function OneTimeLinkPage({ title, lead, expired, children }: OneTimeLinkPageProps) {
  const token = new URLSearchParams(useLocation().search).get('token')
  const [isSpent, setSpent] = useState(false)
  async function use(act: () => Promise<unknown>) {
    try {
      await act()
    } catch (error) {
      if (!isProblem(error, 'link-not-valid')) throw error
      setSpent(true)
    }
  }
  return (
    <SignedOutPage title={title} lead={lead}>
      {token && !isSpent ? children({ token, use }) : expired}
    </SignedOutPage>
  )
}

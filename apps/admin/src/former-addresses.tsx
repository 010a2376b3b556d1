import type { ComponentType } from 'react'
import { Navigate, useParams } from 'react-admin'
import type { FORMER_ADDRESSES } from './addresses'
import { Loaded } from './components/feedback/loaded'
import { useSearch } from './components/lists/use-search'
import { DelegationsPage } from './features/delegations/components/delegations-page'
import { useDelegation } from './features/delegations/queries'
import { GuestsPage } from './features/invitations/components/guests-page'
import { meetingPath } from './features/meetings/actions'
import { OutboxPage } from './features/messages/components/outbox-page'
import { NoticesPage } from './features/notices/components/notices-page'
import { useNotice } from './features/notices/queries'
import { RegistrationsPage } from './features/registrations/components/registrations-page'
import { RequireRole } from './components/layout/require-role'
import { say } from './components/language/say'
import { mayKeepDelegations } from './features/delegations/permissions'
import { mayHandleNotices } from './features/notices/permissions'
import { NotFoundPage } from './components/layout/not-found-page'

/** Opens a screen of the meeting in the address. */
function toScreen(screen: string): ComponentType {
  return function ToScreen() {
    const { slug = '' } = useParams()
    return <Navigate to={meetingPath(slug, screen)} replace />
  }
}

/** Opens the screen of the meeting in the query, with the other filters; without one, the page. */
function intoMeeting(screen: string, Page: ComponentType): ComponentType {
  return function IntoMeeting() {
    const { meeting, ...filters } = useSearch().search
    if (meeting === undefined) return <Page />
    const query = String(new URLSearchParams(filters))
    return <Navigate to={meetingPath(meeting, query ? `${screen}?${query}` : screen)} replace />
  }
}

function ToDelegation() {
  return (
    <RequireRole may={mayKeepDelegations} title={say('delegations.title')}>
      <FoundDelegation />
    </RequireRole>
  )
}

function FoundDelegation() {
  const { id = '' } = useParams()
  return (
    <Loaded query={useDelegation(id)}>
      {(found) =>
        found ? (
          <Navigate to={meetingPath(found.meeting, `delegations/${id}`)} replace />
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  )
}

function ToNotice() {
  return (
    <RequireRole may={mayHandleNotices} title={say('notices.title')}>
      <FoundNotice />
    </RequireRole>
  )
}

function FoundNotice() {
  const { id = '' } = useParams()
  return (
    <Loaded query={useNotice(id)}>
      {(found) =>
        found ? (
          <Navigate to={meetingPath(found.meeting, `notices/${id}`)} replace />
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  )
}

export const AllRegistrationsPage = intoMeeting('participants', RegistrationsPage)
export const AllNoticesPage = intoMeeting('notices', NoticesPage)
export const WholeOutboxPage = intoMeeting('outbox', OutboxPage)

/** What each former address opens. */
export const FORMER_PAGES: Readonly<Record<(typeof FORMER_ADDRESSES)[number], ComponentType>> = {
  '/proceedings/:slug': toScreen('record'),
  '/registration-settings/:slug': toScreen('form'),
  '/visa-requests/:slug': toScreen('visa-letters'),
  '/check-in/:slug': toScreen('check-in'),
  '/delegations': intoMeeting('delegations', DelegationsPage),
  '/delegations/:id': ToDelegation,
  '/meeting-invitations': intoMeeting('invitations', GuestsPage),
  '/notices/:id': ToNotice,
}

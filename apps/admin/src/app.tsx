import { QueryClient } from '@tanstack/react-query'
import { UnreachableError } from '@u4ssc/client'
import { Admin, CustomRoutes, Resource, reactRouterProvider } from 'react-admin'
import { client } from './components/client'
import { i18nProvider } from './components/i18n-provider'
import { Shell } from './components/shell'
import { AuditPage } from './features/audit/components/audit-page'
import { CheckInPage } from './features/check-in/components/check-in-page'
import { CircularList } from './features/circulars/components/circular-list'
import { ImportPage } from './features/circulars/components/import-page'
import { ReviewPage } from './features/circulars/components/review-page'
import { DelegationPage } from './features/delegations/components/delegation-page'
import { DelegationsPage } from './features/delegations/components/delegations-page'
import { GuestsPage } from './features/invitations/components/guests-page'
import { KeysPage } from './features/keys/components/keys-page'
import { DeskPage } from './features/meetings/components/desk-page'
import { MeetingPage } from './features/meetings/components/meeting-page'
import { MeetingsPage } from './features/meetings/components/meetings-page'
import { NewMeetingPage } from './features/meetings/components/new-meeting-page'
import { OutboxPage } from './features/messages/components/outbox-page'
import { ComposePage } from './features/notices/components/compose-page'
import { NoticePage } from './features/notices/components/notice-page'
import { NoticesPage } from './features/notices/components/notices-page'
import { authProviderOf } from './features/people/auth-provider'
import { OverviewPage } from './features/overview/components/overview-page'
import { AcceptInvitationPage } from './features/people/components/accept-invitation-page'
import { AccountPage } from './features/people/components/account-page'
import { FirstOwnerPage } from './features/people/components/first-owner-page'
import { PeoplePage } from './features/people/components/people-page'
import { SignInPage } from './features/people/components/sign-in-page'
import { RegistrationsPage } from './features/registrations/components/registrations-page'
import { SettingsPage } from './features/registrations/components/settings-page'
import { VisaRequestsPage } from './features/registrations/components/visa-requests-page'
import { PlatformPage } from './features/settings/components/platform-page'
import { SubscribersPage } from './features/subscribers/components/subscribers-page'
import { WebhooksPage } from './features/webhooks/components/webhooks-page'
import { themeOf } from './theme/theme'

const authProvider = authProviderOf(client)
const lightTheme = themeOf('light')
const darkTheme = themeOf('dark')
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof UnreachableError && failures < 2,
    },
  },
})

/** The route of the router that react-admin itself uses. */
const { Route } = reactRouterProvider

export function App() {
  return (
    <Admin
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      layout={Shell}
      dashboard={OverviewPage}
      loginPage={SignInPage}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      <Resource name="circulars" list={CircularList} create={ImportPage} edit={ReviewPage} />
      <CustomRoutes>
        <Route path="/meetings" element={<MeetingsPage />} />
        <Route path="/meetings/new" element={<NewMeetingPage />} />
        <Route path="/meetings/:slug" element={<MeetingPage />} />
        <Route path="/meeting-drafts/:id/:position/:part?" element={<DeskPage />} />
        <Route path="/registrations" element={<RegistrationsPage />} />
        <Route path="/visa-requests/:slug" element={<VisaRequestsPage />} />
        <Route path="/registration-settings/:slug" element={<SettingsPage />} />
        <Route path="/notices" element={<NoticesPage />} />
        <Route path="/notices/new" element={<ComposePage />} />
        <Route path="/notices/:id" element={<NoticePage />} />
        <Route path="/delegations" element={<DelegationsPage />} />
        <Route path="/delegations/:id" element={<DelegationPage />} />
        <Route path="/meeting-invitations" element={<GuestsPage />} />
        <Route path="/messages" element={<OutboxPage />} />
        <Route path="/subscribers" element={<SubscribersPage />} />
        <Route path="/people" element={<PeoplePage />} />
        <Route path="/account" element={<AccountPage />} />
        <Route path="/keys" element={<KeysPage />} />
        <Route path="/webhooks" element={<WebhooksPage />} />
        <Route path="/settings" element={<PlatformPage />} />
        <Route path="/audit" element={<AuditPage />} />
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path="/check-in/:slug" element={<CheckInPage />} />
        <Route path="/first-owner" element={<FirstOwnerPage />} />
        <Route path="/invitation" element={<AcceptInvitationPage />} />
      </CustomRoutes>
    </Admin>
  )
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { UnreachableError } from '@u4ssc/client'
import { Suspense } from 'react'
import type { ComponentType } from 'react'
import { createHashRouter, Route, RouterProvider, Routes, useLocation } from 'react-router'
import { DRAFT_ADDRESS, EDITING_ADDRESSES } from './addresses'
import { Loading } from './components/feedback/loading'
import { Shell } from './frame/shell'
import { SignedIn } from './frame/signed-in'
import { DraftEditorPage, MeetingEditorPage } from './features/meetings/editor/editor-page'
import { OverviewPage } from './features/overview/components/overview-page'
import { SignInPage } from './features/people/sign-in/sign-in-page'
import { BARE_PAGES, FRAMED_PAGES } from './pages'
import { DashboardTheme } from './theme/dashboard-theme'
import { Link } from './components/link'
import { PageHeader } from './components/layout/page-header'
import { say } from './components/language/say'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof UnreachableError && failures < 2,
    },
  },
})

// One route with all pages in it: the guard of unsaved forms needs a router that can be blocked
const router = createHashRouter([{ path: '*', element: <Pages /> }])

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <DashboardTheme>
        <RouterProvider router={router} />
      </DashboardTheme>
    </QueryClientProvider>
  )
}

function Pages() {
  return (
    <Routes>
      <Route path="/login" element={<SignInPage />} />
      {routesOf(BARE_PAGES)}
      <Route
        path="*"
        element={
          <SignedIn>
            <Shell>
              <Routes>
                <Route path="/" element={<OverviewPage />} />
                {routesOf(FRAMED_PAGES)}
                {EDITING_ADDRESSES.map((path) => (
                  <Route key={path} path={path} element={<MeetingEditorPage />} />
                ))}
                <Route path={DRAFT_ADDRESS} element={<DraftEditorPage />} />
                <Route path="*" element={<NotFoundPage />} />
              </Routes>
            </Shell>
          </SignedIn>
        }
      />
    </Routes>
  )
}

function routesOf(pages: Readonly<Record<string, ComponentType>>) {
  return Object.entries(pages).map(([path, Page]) => (
    <Route key={path} path={path} element={<PerAddress page={Page} />} />
  ))
}

/** A page with a new state at each address: nothing of another meeting or list stays on it. */
function PerAddress({ page: Page }: { readonly page: ComponentType }) {
  const { pathname } = useLocation()
  return (
    <Suspense fallback={<Loading />}>
      <Page key={pathname} />
    </Suspense>
  )
}

/** Shown at an address that does not exist. */
function NotFoundPage() {
  return (
    <>
      <PageHeader title={say('error.not-found-title')} />
      <p>{say('error.not-found-lead')}</p>
      <p>
        <Link to="/">{say('overview.title')}</Link>
      </p>
    </>
  )
}

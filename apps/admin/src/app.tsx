import { QueryClient } from '@tanstack/react-query'
import { UnreachableError } from '@u4ssc/client'
import { Suspense } from 'react'
import type { ComponentType } from 'react'
import { Admin, CustomRoutes, reactRouterProvider, useLocation } from 'react-admin'
import { client } from './components/api/client'
import { say } from './components/language/say'
import { i18nProvider } from './components/language/i18n-provider'
import { NotFoundPage } from './components/layout/not-found-page'
import { Shell } from './frame/shell'
import { authProviderOf } from './features/people/auth-provider'
import { OverviewPage } from './features/overview/components/overview-page'
import { SignInPage } from './features/people/sign-in/sign-in-page'
import { BARE_PAGES, EDITING_PAGES, FRAMED_PAGES } from './pages'
import { themeOf } from './theme/theme'

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

const authProvider = authProviderOf(client, queryClient)

/** The `Route` of the router that react-admin uses. */
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
      catchAll={NotFoundPage}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      <CustomRoutes>
        {routesOf(FRAMED_PAGES)}
        {Object.entries(EDITING_PAGES).map(([path, Page]) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </CustomRoutes>
      <CustomRoutes noLayout>{routesOf(BARE_PAGES)}</CustomRoutes>
    </Admin>
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
    <Suspense
      fallback={
        <p className="soft" aria-busy="true">
          {say('circulars.state-loading')}
        </p>
      }
    >
      <Page key={pathname} />
    </Suspense>
  )
}

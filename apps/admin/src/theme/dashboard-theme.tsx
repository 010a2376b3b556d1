import { createTheme, CssBaseline, ThemeProvider, useMediaQuery } from '@mui/material'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { useStored } from '../components/stored'
import { themeOf } from './theme'

const THEMES = { light: createTheme(themeOf('light')), dark: createTheme(themeOf('dark')) }
const ModeSchema = z.enum(['light', 'dark']).nullable()

/** Draws the dashboard in the chosen colours, or in those of the system. */
export function DashboardTheme({ children }: { readonly children: ReactNode }) {
  const { mode } = useMode()
  return (
    <ThemeProvider theme={THEMES[mode]}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  )
}

/** Returns whether the dashboard is light or dark, and a function that switches. */
export function useMode() {
  const isDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true })
  const [chosen, choose] = useStored('theme', ModeSchema, null)
  const mode = chosen ?? (isDark ? 'dark' : 'light')
  return { mode, toggle: () => choose(mode === 'dark' ? 'light' : 'dark') }
}

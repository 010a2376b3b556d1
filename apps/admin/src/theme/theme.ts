import type { ThemeOptions } from '@mui/material'
import { COLOURS, SANS, SERIF } from './tokens'
import type { Mode } from './tokens'

/** Returns the theme of the components and the CSS variables of the style sheets. */
export function themeOf(mode: Mode): ThemeOptions {
  const colours = COLOURS[mode]
  return {
    palette: {
      mode,
      primary: { main: colours.accent, contrastText: colours['accent-ink'] },
      secondary: { main: colours.accent, contrastText: colours['accent-ink'] },
      error: { main: colours.negative },
      warning: { main: colours.caution },
      success: { main: colours.positive },
      text: { primary: colours.ink, secondary: colours['ink-soft'] },
      background: { default: colours.paper, paper: colours.paper },
      divider: colours.rule,
    },
    shape: { borderRadius: 4 },
    typography: { fontFamily: SANS, h6: { fontFamily: SERIF, fontWeight: 600 } },
    components: {
      MuiCssBaseline: { styleOverrides: { ':root': variablesOf(mode) } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiSnackbarContent: {
        styleOverrides: { root: { background: colours.ink, color: colours.paper } },
      },
    },
  }
}

function variablesOf(mode: Mode): Record<string, string> {
  const variables: Record<string, string> = { '--serif': SERIF, '--sans': SANS }
  for (const [name, value] of Object.entries(COLOURS[mode])) variables[`--${name}`] = value
  return variables
}

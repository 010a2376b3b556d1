import type { ThemeOptions } from '@mui/material'
import { COLOURS, SANS, SERIF } from '@u4ssc/tokens'
import type { ColourName, Mode } from '@u4ssc/tokens'

/** Returns the theme of the components and the CSS variables of the style sheets. */
export function themeOf(mode: Mode): ThemeOptions {
  const colour = (name: ColourName) => COLOURS[name][mode]
  return {
    palette: {
      mode,
      primary: { main: colour('accent'), contrastText: colour('accent-ink') },
      secondary: { main: colour('accent'), contrastText: colour('accent-ink') },
      error: { main: colour('negative') },
      warning: { main: colour('caution') },
      success: { main: colour('positive') },
      text: { primary: colour('ink'), secondary: colour('ink-soft') },
      background: { default: colour('paper'), paper: colour('paper') },
      divider: colour('rule'),
    },
    shape: { borderRadius: 4 },
    typography: { fontFamily: SANS, h6: { fontFamily: SERIF, fontWeight: 600 } },
    components: {
      MuiCssBaseline: { styleOverrides: { ':root': variablesOf(mode) } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiSnackbarContent: {
        styleOverrides: { root: { background: colour('ink'), color: colour('paper') } },
      },
    },
  }
}

function variablesOf(mode: Mode): Record<string, string> {
  const variables: Record<string, string> = { '--serif': SERIF, '--sans': SANS }
  for (const [name, colour] of Object.entries(COLOURS)) variables[`--${name}`] = colour[mode]
  return variables
}

const { NO_COLOR, FORCE_COLOR, TERM, U4SSC_KEY } = process.env
const isTerminal = hasTerminal(process.stdout) && TERM !== 'dumb'

/** Whether answers are coloured: on terminals, where it is forced, and never against NO_COLOR. */
export const isColoured = !NO_COLOR && (Boolean(FORCE_COLOR) || isTerminal)

/** A key of a platform; in the environment, so that no list of processes shows it. */
export const platformKey = U4SSC_KEY === '' ? undefined : U4SSC_KEY

/** The types of Node say that it is always there; of a file it is not. */
function hasTerminal({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY ?? false
}

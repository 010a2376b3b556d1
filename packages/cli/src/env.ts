const { NO_COLOR, FORCE_COLOR, TERM, U4SSC_KEY } = process.env
const isTerminal = hasTerminal(process.stdout) && TERM !== 'dumb'

/** True on terminals or with FORCE_COLOR, unless NO_COLOR is set. */
export const isColored = !NO_COLOR && (Boolean(FORCE_COLOR) || isTerminal)

/** API key of a platform, read from the environment so that process lists do not show it. */
export const platformKey = U4SSC_KEY === '' ? undefined : U4SSC_KEY

/**
 * Returns whether a stream is a terminal: `isTTY` is missing on files, although Node's types have
 * it.
 */
function hasTerminal({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY ?? false
}

/** Exit codes of the command line tool. */
export const EXIT = {
  done: 0,
  needsAttention: 1,
  usageError: 2,
  unreadable: 3,
  internalError: 4,
} as const

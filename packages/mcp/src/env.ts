/** Settings that stand in for options of the command line. */
export const { env } = process

/** Settings that replace options of the command line. */
export const { env } = process

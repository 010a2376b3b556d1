/** The command or an option is wrong. The message says what to enter. */
export class UsageError extends Error {}

/** A file cannot be read or written. The message says why. */
export class FileError extends Error {}

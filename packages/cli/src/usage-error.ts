/** What was asked cannot be done as it was asked; the message says what would be right. */
export class UsageError extends Error {}

/** The file cannot be read; the message is the finding's. */
export class FileError extends Error {}

/** Stores the content of uploaded files outside the database, by the ID of the file. */
export interface FileStore {
  /** Stores the content; storing the same ID again replaces it. */
  readonly put: (id: string, content: Uint8Array) => Promise<void>
  /** Returns the content; `undefined` if there is none. */
  readonly get: (id: string) => Promise<Uint8Array | undefined>
  /** Deletes the content; has no effect if there is none. */
  readonly remove: (id: string) => Promise<void>
}

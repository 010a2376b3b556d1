declare module 'fs-native-extensions' {
  /** Whether the exclusive lock on the whole file was granted. It ends with the descriptor. */
  export function tryLock(descriptor: number): boolean
}

declare module 'fs-native-extensions' {
  /**
   * Returns whether the exclusive lock on the whole file was granted. It ends with the descriptor.
   */
  export function tryLock(descriptor: number): boolean
}

export type { FileStore } from './file-store'
export { startMovingFiles } from './move-files'
export { openFileStore } from './open-file-store'

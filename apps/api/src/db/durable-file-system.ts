import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Start = Parameters<NodeFS['init']>
type ModuleOptions = Start[1]

/** An open file of the engine; `nfd` is its descriptor on this machine, which folders lack. */
interface Stream {
  readonly nfd?: number
  readonly node: unknown
}

/** The methods of the engine's file system that are replaced here. */
interface MachineFiles {
  readonly stream_ops: { fsync?: (stream: Stream) => number }
  readonly realPath: (node: unknown) => string
}

/** Flushes the file with this descriptor to disk. */
export type SyncFile = (descriptor: number) => void

/**
 * File system of the embedded database that flushes commits to disk. The engine's own file system
 * ignores fsync.
 */
export class DurableFileSystem extends NodeFS {
  readonly #syncFile: SyncFile

  constructor(folder: string, syncFile: SyncFile = fsyncSync) {
    super(folder)
    this.#syncFile = syncFile
  }

  override async init(pg: Start[0], options: ModuleOptions) {
    const { emscriptenOpts } = await super.init(pg, options)
    const syncFile = this.#syncFile
    const makeDurable = ({ NODEFS: files }: { readonly NODEFS: MachineFiles }) => {
      files.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncFolder(files.realPath(node), syncFile)
        else syncFile(nfd)
        return 0
      }
    }
    const preRun = [...(emscriptenOpts.preRun ?? []), makeDurable]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

function syncFolder(path: string, syncFile: SyncFile): void {
  const descriptor = openSync(path, 'r')
  try {
    syncFile(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

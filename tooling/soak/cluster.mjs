import { dirname, join } from 'node:path'
import { existsSync } from 'node:fs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { openDisk } from './disk.mjs'
import { openForwarder } from './forwarder.mjs'

const STANDBY = 'standby'
const DISK_MB = 640

/** WAL files are small and few, so that the disk holds what is written, and fills soon. */
const SMALL = { max_wal_size: '128MB', wal_keep_size: '32MB' }

/** A commit is acknowledged once the standby has it on its disk, too. */
const PRIMARY = { ...SMALL, synchronous_standby_names: STANDBY, synchronous_commit: 'on' }

/** A primary that comes back waits for its standby: it should not be away for longer than needed. */
const FOLLOWING = { ...SMALL, wal_retrieve_retry_interval: '500ms' }

/** A primary, a synchronous standby, each on a disk of its own, and one address for whichever leads. */
export async function openCluster() {
  const programs = findInstalledPostgres()
  if (!programs || !existsSync(join(dirname(programs.postgres), 'pg_basebackup')))
    throw new Error('This needs an installed PostgreSQL server with its tools')
  const disks = [openDisk(DISK_MB), openDisk(DISK_MB)]
  const [first, second] = /** @type {[typeof disks[0], typeof disks[0]]} */ (disks)
  const open = (/** @type {import('@u4ssc/test/postgres.mjs').ServerOptions} */ how) =>
    openPostgres(() => Promise.resolve(programs), how)

  const primary = await open({ parent: first.folder, settings: PRIMARY })
  const copyOf = `${primary.url}?application_name=${STANDBY}`
  const standby = await open({ parent: second.folder, settings: FOLLOWING, copyOf })
  let leader = { server: primary, disk: first }
  const port = await findFreePort()
  const address = await openForwarder(port, () => [Number(new URL(leader.server.url).port)])
  const url = new URL(primary.url)
  url.port = String(port)

  return {
    url: url.href,
    version: primary.version,
    programs: dirname(programs.postgres),
    leader: () => leader,
    /** The primary is gone for good; the standby takes its place. */
    async failOver() {
      await leader.server.kill()
      await standby.promote()
      leader = { server: standby, disk: second }
    },
    async close() {
      await address.close()
      for (const server of [standby, primary]) await server.stop()
      for (const disk of disks) disk.close()
    },
  }
}

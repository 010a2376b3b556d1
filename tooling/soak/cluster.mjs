import { dirname, join } from 'node:path'
import { existsSync } from 'node:fs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { findInstalledPostgres, openPostgres } from '@u4ssc/test/postgres.mjs'
import { openDisk } from './disk.mjs'
import { openForwarder } from './forwarder.mjs'

const STANDBY = 'standby'
const DISK_MB = 640

/** Small and few WAL files, so that the data fits on the disk and the disk can be filled quickly. */
const SMALL = { max_wal_size: '128MB', wal_keep_size: '32MB' }

/** A commit is acknowledged when the standby has stored it. */
const PRIMARY = { ...SMALL, synchronous_standby_names: STANDBY, synchronous_commit: 'on' }

/** A restarted primary waits for its standby, so the standby reconnects quickly. */
const FOLLOWING = { ...SMALL, wal_retrieve_retry_interval: '500ms' }

/** Returns a primary and a synchronous standby on separate disks, with one address for the current primary. */
export async function openCluster() {
  const programs = findInstalledPostgres()
  if (!programs || !existsSync(join(dirname(programs.postgres), 'pg_basebackup')))
    throw new Error('Install a PostgreSQL server with its tools')
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
    /** Ends the primary permanently and promotes the standby. */
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

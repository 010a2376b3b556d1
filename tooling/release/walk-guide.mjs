import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Runs all commands of the section "Install" of the operator's guide, unchanged, in a new Debian root: debootstrap and
 * chroot, as root on Debian. systemd cannot run there, so `systemctl` is replaced by a script that runs the ExecStart
 * of each unit as its user, with its environment and credentials. Uses ports 80, 443, 3000, 3001, 4000, 4001 and 5432
 * of this machine. Ends with a page over TLS, then stops everything and removes the
 * root, unless KEEP=1.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GUIDE = join(ROOT, 'docs/guides/operating.md')
const MIRROR = process.env['DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian'
const SUITE = 'trixie'
/** In the root, before the programs of Debian. */
const STAND_INS = '/usr/local/sbin'

const folder = mkdtempSync(join(tmpdir(), 'u4ssc-guide-'))
const root = join(folder, 'root')
process.once('exit', remove)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

console.log(`Debian ${SUITE} in ${root}`)
run('debootstrap', '--variant=minbase', '--include=ca-certificates,procps', SUITE, root, MIRROR)
// debootstrap leaves it mounted
spawnSync('umount', [join(root, 'proc')])
copyFileSync('/etc/resolv.conf', join(root, 'etc/resolv.conf'))
copySource()
standIn('systemctl', readFileSync(new URL('stand-in-systemctl.sh', import.meta.url), 'utf8'))
// packages start their services by this program
standIn('policy-rc.d', '#!/bin/sh\nexit 101\n', '/usr/sbin')

const blocks = readCommands(readFileSync(GUIDE, 'utf8'))
const script = blocks.map((block) => `${block}\n`).join('')
writeFileSync(join(root, 'root/walk.sh'), `set -euxo pipefail\n${script}`)
const ownCa = process.env['NODE_EXTRA_CA_CERTS']
if (ownCa) copyFileSync(ownCa, join(root, 'etc/ssl/own-ca.pem'))
const env = {
  // for a registry behind a proxy with its own authority
  ...(ownCa ? { NODE_EXTRA_CA_CERTS: '/etc/ssl/own-ca.pem' } : {}),
  PATH: `${STAND_INS}:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
  HOME: '/root',
  LC_ALL: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
}
console.log(`${blocks.length} blocks of commands`)
const inRoot = `mkdir -p ${root}/dev/shm && mount -t tmpfs tmpfs ${root}/dev/shm && exec chroot ${root} bash /root/walk.sh`
// separate namespaces: everything that was started or mounted ends with the walk
const apart = ['--mount', '--pid', '--fork', '--kill-child', `--mount-proc=${join(root, 'proc')}`]
const { status } = spawnSync('unshare', [...apart, 'sh', '-c', inRoot], {
  env,
  stdio: ['ignore', 'inherit', 'inherit'],
})
console.log(status === 0 ? 'The guide works as written.' : `The guide failed with code ${status}.`)
process.exit(status === 0 ? 0 : 1)

/**
 * Returns the blocks of shell commands of the section "Install".
 *
 * @param {string} guide
 */
function readCommands(guide) {
  const [, install = ''] = /^## Install\n([\s\S]*?)^## /m.exec(guide) ?? []
  const blocks = [...install.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)]
  if (blocks.length === 0) throw new Error('The guide has no commands')
  return blocks.map(([, block = '']) => block.replaceAll(/^ {3}/gm, '').trim())
}

function copySource() {
  const source = join(root, 'opt/u4ssc/source')
  mkdirSync(source, { recursive: true })
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT })
  const pack = spawnSync('tar', ['--create', '--null', '--files-from=-'], {
    cwd: ROOT,
    input: files,
    maxBuffer: 1024 ** 3,
  })
  execFileSync('tar', ['--extract', '--directory', source], { input: pack.stdout })
}

/**
 * @param {string} name
 * @param {string} text
 */
function standIn(name, text, path = STAND_INS) {
  const file = join(root, path, name)
  writeFileSync(file, text)
  chmodSync(file, 0o755)
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function remove() {
  if (process.env['KEEP'] !== '1')
    spawnSync('rm', ['--recursive', '--force', '--one-file-system', folder])
}

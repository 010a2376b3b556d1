import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serverUser } from '@u4ssc/test/postgres.mjs'
import { readExample, replaceAllOf } from './example-files.mjs'
import { startProgram } from './programs.mjs'

/** The address that takes the place of an application server. */
export const FRONT = '127.0.0.10'

/**
 * Starts HAProxy with `deploy/ha/haproxy.cfg`.
 *
 * @param {string} folder
 */
export function startHaproxy(folder) {
  const config = join(folder, 'haproxy.cfg')
  writeFileSync(config, readExample('ha/haproxy.cfg'))
  const env = { LISTEN_ADDRESS: FRONT }
  return startProgram('haproxy', ['-f', config], { folder, log: join(folder, 'haproxy.log'), env })
}

/**
 * Starts PgBouncer with `deploy/ha/pgbouncer.ini`.
 *
 * @param {string} folder
 * @param {string} password - of the role u4ssc
 */
export function startPgbouncer(folder, password) {
  const user = serverUser()
  const home = join(folder, 'pgbouncer')
  mkdirSync(home)
  const [config, users] = [join(home, 'pgbouncer.ini'), join(home, 'userlist.txt')]
  const text = replaceAllOf(readExample('ha/pgbouncer.ini'), [
    ['127.0.0.1', FRONT],
    ['/etc/pgbouncer/userlist.txt', users],
    ['/var/log/postgresql', home],
    ['/var/run/postgresql', home],
  ])
  writeFileSync(config, text)
  writeFileSync(users, `"u4ssc" "${password}"\n`)
  if (user) for (const path of [home, config, users]) chownSync(path, user.uid, user.gid)
  const log = join(folder, 'pgbouncer.log')
  return startProgram('pgbouncer', [config], { folder: home, log, user })
}

/**
 * Starts nginx with `deploy/nginx.conf`, without TLS and with a port for each of its two names.
 *
 * @param {string} folder
 * @param {{ api: number, site: number, redirect: number }} listens
 * @param {{ apis: number[], sites: number[] }} targets
 */
export function startNginx(folder, listens, { apis, sites }) {
  const home = join(folder, 'nginx')
  mkdirSync(home)
  chmodSync(home, 0o755)
  const ports = [listens.redirect, listens.api, listens.site]
  const text = replaceAllOf(readExample('nginx.conf'), [
    ['/var/lib/nginx/u4ssc', join(home, 'cache')],
    ['127.0.0.1:4000', `127.0.0.1:${apis[0]}`],
    ['127.0.0.1:4001', `127.0.0.1:${apis[1]}`],
    ['127.0.0.1:3000', `127.0.0.1:${sites[0]}`],
    ['127.0.0.1:3001', `127.0.0.1:${sites[1]}`],
  ])
    .replaceAll(/^ *(?:listen \[::\]|http2|ssl_).*\n/gm, '')
    .replaceAll(/listen (?:80|443 ssl);/g, () => `listen 127.0.0.1:${ports.shift()};`)
  writeFileSync(join(home, 'u4ssc.conf'), text)
  writeFileSync(join(home, 'nginx.conf'), mainOf(home))
  const log = join(folder, 'nginx.log')
  return startProgram('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { folder: home, log })
}

/** @param {string} home */
function mainOf(home) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  include ${home}/u4ssc.conf;
}
`
}

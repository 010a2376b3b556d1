import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/**
 * Returns one address for several ports, like a floating address (keepalived, Patroni) for a database primary or
 * a load balancer for API processes.
 *
 * @param {number} port - of the forwarder
 * @param {() => number[]} findTargets - the target ports, in the order to try
 */
export async function openForwarder(port, findTargets) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set()
  const server = createServer((client) => {
    open.add(client)
    client.once('close', () => open.delete(client))
    void forward(client, findTargets())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const client of open) client.destroy()
      await closed
    },
  }
}

/**
 * @param {import('node:net').Socket} client
 * @param {number[]} targets
 */
async function forward(client, targets) {
  client.on('error', () => undefined)
  for (const target of targets) {
    const upstream = await reach(target)
    if (!upstream) continue
    upstream.once('close', () => client.destroy())
    client.once('close', () => upstream.destroy())
    client.pipe(upstream).pipe(client)
    return
  }
  client.destroy()
}

/**
 * @param {number} port
 * @returns {Promise<import('node:net').Socket | undefined>}
 */
async function reach(port) {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
  } catch {
    return undefined
  }
  socket.on('error', () => undefined)
  socket.setNoDelay(true)
  return socket
}

import { simpleParser } from 'mailparser'
import { openMailServer } from '@u4ssc/test/mail-server.mjs'

/**
 * @typedef {object} Delivery
 * @property {string} id - of the message: the first half of its Message-ID
 * @property {number} at
 */

/** A mail server that stores all emails and finds the tokens in them. */
export async function openMailbox() {
  /** @type {Delivery[]} */
  const deliveries = []
  /** @type {Map<string, string>} the newest token by address and page */
  const tokens = new Map()
  /** @type {Map<string, (token: string) => void>} */
  const waiting = new Map()
  const server = await openMailServer((raw) => {
    const at = performance.now()
    void simpleParser(raw).then(({ messageId = '', to, text = '' }) => {
      deliveries.push({ id: messageId.replace(/^<|@.*$/g, ''), at })
      const [, page = '', token = ''] = /\/en\/([a-z/]+)\?token=([\w-]+)/.exec(text) ?? []
      const [first] = [to ?? []].flat()
      const key = `${first?.value[0]?.address} ${page}`
      tokens.set(key, token)
      waiting.get(key)?.(token)
    })
  })
  return {
    ...server,
    deliveries,
    /**
     * @param {string} address
     * @param {string} page - of the site, the target of the link
     * @returns {Promise<string>} the token of the link
     */
    waitFor(address, page) {
      const key = `${address} ${page}`
      const there = tokens.get(key)
      if (there !== undefined) return Promise.resolve(there)
      return new Promise((resolve) => waiting.set(key, resolve))
    },
  }
}

import { expect, it } from 'vitest'
import { imagineMessage } from './imagine-message'
import { linksFor } from './links-for'

const ADDRESSES = {
  publicApiUrl: 'https://api.example',
  publicSiteUrl: 'https://u4ssc.example',
  mailFrom: 'U4SSC <u4ssc@example.org>',
}

/** Returns the main link of a reminder. */
async function linkOf(isOpen: boolean, format: 'on-site' | 'online' = 'online') {
  const message = imagineMessage({
    ...{ kind: 'reminder', slug: 'u4ssc-6', to: 'registrationId', language: 'en' },
    ...{ facts: { hours: 24 }, at: '2021-12-06T09:00:00Z' },
  })
  const recipient = { email: 'ana@example.org', name: null, zone: null, attends: true, format }
  const makeLink = (purpose: string) => Promise.resolve(`${purpose}-token`)
  return linksFor(message, recipient, ADDRESSES, { makeLink, isOpen })
}

it('a reminder opens the registration page until there is a room to join', async () => {
  expect(await linkOf(false)).toMatchObject({
    action: 'https://u4ssc.example/en/registration?token=own-token',
    as: 'confirmed',
  })
  expect((await linkOf(true)).action).toBe('https://api.example/join/join-token')
})

it('a reminder to a person on site opens the registration page', async () => {
  expect((await linkOf(true, 'on-site')).action).toContain('/registration?token=')
})

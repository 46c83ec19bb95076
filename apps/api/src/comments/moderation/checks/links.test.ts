import { expect, test } from 'vitest'
import { links } from './links.ts'

const held: [string, string][] = [
  ['three links', 'https://one.example https://two.example https://three.example'],
  ['three domains without a scheme', 'one.com, www.two.org and three.net/x'],
  ['links parted by invisible signs', 'https://one.example htt\u200bps://two.example https://th\u2060ree.example'],
  ['an IP address', 'See http://192.0.2.7/offer'],
  ['an IP address as one number', 'See http://3221225991/offer'],
  ['an IP address in hexadecimal', 'See http://0xC0000207/offer'],
  ['an IPv6 address', 'See https://[2001:db8::7]/offer'],
  ['a Cyrillic look-alike', 'See https://аррӏе.com/account'],
  ['a look-alike in punycode', 'See https://xn--80ak6aa92e.com/account'],
  ['one Cyrillic letter among Latin ones', 'See https://pаypal.com/account'],
  ['an address that is none', 'See https://%/x'],
]

test.for(held)('%s wait', ([, text]) => {
  expect(links.inspect({ text })).toMatchObject({ verdict: 'HOLD' })
})

const fine: [string, string][] = [
  ['no link', 'Version 1.2 was out on 3.4.2025, e.g. in town.'],
  ['two links', 'https://one.example and http://two.example/a?b=c#d'],
  ['accents in a domain', 'https://www.müller.de/brot'],
  ['a domain in a script of its own', 'https://пример.рф/'],
  ['an e-mail address', 'Write to me@paper.test'],
]

test.for(fine)('%s pass', ([, text]) => {
  expect(links.inspect({ text })).toMatchObject({ verdict: 'PASS' })
})

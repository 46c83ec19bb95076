import { isIPv6 } from 'node:net'

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/**
 * What counts as one client: an IPv4 address, or a network of IPv6, of which every household has a whole one to pick
 * addresses from.
 */
export function networkOf(address: string): string {
  const within = mapped.exec(address)?.[1]
  if (within !== undefined || !isIPv6(address)) return within ?? address
  const [head = '', tail = ''] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const zeros = address.includes('::') ? Array<string>(8 - groups(head).length - groups(tail).length).fill('0') : []
  const all = [...groups(head), ...zeros, ...groups(tail)]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

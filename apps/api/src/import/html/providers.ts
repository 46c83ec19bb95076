import type { KeptBlock } from '../../articles/body.ts'

/** Sites whose players and cards may stand in an article, by the end of their host name. */
const providers: Readonly<Record<string, string>> = {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'wordpress.tv': 'WordPress.tv',
  'videopress.com': 'VideoPress',
  'twitter.com': 'Twitter',
  'x.com': 'X',
  'bsky.app': 'Bluesky',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'reddit.com': 'Reddit',
  'flickr.com': 'Flickr',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  'ted.com': 'TED',
  'archive.org': 'Internet Archive',
  'documentcloud.org': 'DocumentCloud',
  'scribd.com': 'Scribd',
  'slideshare.net': 'SlideShare',
  'datawrapper.dwcdn.net': 'Datawrapper',
  'flo.uri.sh': 'Flourish',
}

/** Name of the site behind an address; null where it is not one of those that articles embed. */
export function knownProvider(address: string): string | null {
  const host = new URL(address).hostname
  const end = Object.keys(providers).find((name) => host === name || host.endsWith(`.${name}`))
  return end ? (providers[end] ?? null) : null
}

/** Of an address that an editor chose to embed, whoever stands behind it. */
export function embedBlock(address: string, title: string | null): Extract<KeptBlock, { kind: 'EmbedBlock' }> {
  return { kind: 'EmbedBlock', url: pageOf(address), title, provider: knownProvider(address) ?? new URL(address).hostname }
}

/** The page that people open, of the address of a player. */
function pageOf(address: string): string {
  const url = new URL(address)
  const [, place, id] = url.pathname.split('/')
  if (/(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname) && (place === 'embed' || place === 'v') && id) {
    return `https://www.youtube.com/watch?v=${encodeURIComponent(id.replace(/&.*/, ''))}`
  }
  if (url.hostname === 'player.vimeo.com' && place === 'video' && id) return `https://vimeo.com/${id}`
  return address
}

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const head = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Harbour Log</title><link>https://harbour.example.org</link><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://network.example.org/</wp:base_site_url><wp:base_blog_url>https://harbour.example.org</wp:base_blog_url>
`

/** An export with these records. */
export function wxr(...records: string[]): string {
  return `${head}${records.join('\n')}\n</channel>\n</rss>\n`
}

/** An item of an export; every value is put into CDATA. `inside` is put in as it stands. */
export function item(values: Record<string, string>, inside = ''): string {
  const all = {
    title: 'A headline',
    'wp:status': 'publish',
    'wp:post_type': 'post',
    'wp:post_date_gmt': '2019-05-04 10:00:00',
    'wp:comment_status': 'open',
    ...values,
  }
  return `<item>${elements(all)}${inside}</item>`
}

/** An article by an author. */
export function story(values: Record<string, string>, inside = ''): string {
  return item({ 'wp:post_id': '1', 'dc:creator': 'ada', 'content:encoded': '<p>High water.</p>', ...values }, inside)
}

export function author(login: string, name: string): string {
  return `<wp:author>${elements({ 'wp:author_login': login, 'wp:author_display_name': name })}</wp:author>`
}

export function comment(values: Record<string, string>): string {
  const all = {
    'wp:comment_author': 'A reader',
    'wp:comment_date_gmt': '2019-05-05 10:00:00',
    'wp:comment_content': 'Well said.',
    'wp:comment_approved': '1',
    'wp:comment_parent': '0',
    ...values,
  }
  return `<wp:comment>${elements(all)}</wp:comment>`
}

export function term(domain: string, slug: string, name = slug): string {
  return `<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`
}

export function meta(key: string, value: string): string {
  return `<wp:postmeta>${elements({ 'wp:meta_key': key, 'wp:meta_value': value })}</wp:postmeta>`
}

function elements(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `<${name}><![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`)
    .join('')
}

/** Puts an export into a file of its own. */
export async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'broadsheet-import-')), 'export.xml')
  await writeFile(file, content)
  return file
}

import { type Frame, field } from './frame.ts'
import type { AuthorRecord, CommentRecord, ItemRecord, SiteRecord, TermRecord } from './records.ts'

export function siteOf(channel: Frame, preamble: string): SiteRecord {
  return {
    kind: 'site',
    title: field(channel, 'title'),
    link: field(channel, 'link'),
    // In a network of sites the "site" is the whole network, and only the "blog" is this one.
    siteAddress: field(channel, 'wp:base_blog_url') || field(channel, 'wp:base_site_url') || field(channel, 'link'),
    language: field(channel, 'language'),
    publishedOn: field(channel, 'pubDate'),
    version: field(channel, 'wp:wxr_version'),
    rights: field(channel, 'dc:rights') || field(channel, 'copyright'),
    preamble,
  }
}

export function authorOf(from: Frame): AuthorRecord {
  return {
    kind: 'author',
    login: field(from, 'wp:author_login'),
    displayName: field(from, 'wp:author_display_name'),
    firstName: field(from, 'wp:author_first_name'),
    lastName: field(from, 'wp:author_last_name'),
  }
}

const termShapes: Record<string, (from: Frame) => Omit<TermRecord, 'kind'>> = {
  'wp:category': (from) => ({
    taxonomy: 'category',
    slug: field(from, 'wp:category_nicename'),
    name: field(from, 'wp:cat_name'),
    description: field(from, 'wp:category_description'),
  }),
  'wp:tag': (from) => ({
    taxonomy: 'post_tag',
    slug: field(from, 'wp:tag_slug'),
    name: field(from, 'wp:tag_name'),
    description: field(from, 'wp:tag_description'),
  }),
  'wp:term': (from) => ({
    taxonomy: field(from, 'wp:term_taxonomy'),
    slug: field(from, 'wp:term_slug'),
    name: field(from, 'wp:term_name'),
    description: field(from, 'wp:term_description'),
  }),
}

export function termOf(from: Frame): TermRecord | null {
  const shape = termShapes[from.name]
  return shape ? { kind: 'term', ...shape(from) } : null
}

/** A term that an item bears. Before 1.1 each was written twice, once without its taxonomy: that one is passed over. */
export function termOfItem({ attributes, text }: Frame): TermRecord | null {
  const { domain, nicename } = attributes
  if (!domain || !nicename) return null
  return { kind: 'term', taxonomy: domain === 'tag' ? 'post_tag' : domain, slug: nicename, name: text.trim(), description: '' }
}

export function commentOf(from: Frame): CommentRecord {
  return {
    id: field(from, 'wp:comment_id'),
    author: field(from, 'wp:comment_author'),
    date: field(from, 'wp:comment_date'),
    dateGmt: field(from, 'wp:comment_date_gmt'),
    content: field(from, 'wp:comment_content'),
    approved: field(from, 'wp:comment_approved'),
    type: field(from, 'wp:comment_type'),
    parent: field(from, 'wp:comment_parent'),
  }
}

type Gathered = Pick<ItemRecord, 'terms' | 'meta' | 'comments' | 'tooLong'>

export function itemOf(from: Frame, gathered: Gathered): ItemRecord {
  return {
    kind: 'item',
    place: from.place,
    title: field(from, 'title'),
    link: field(from, 'link'),
    publishedOn: field(from, 'pubDate'),
    creator: field(from, 'dc:creator'),
    guid: field(from, 'guid'),
    rights: field(from, 'dc:rights'),
    content: field(from, 'content:encoded'),
    excerpt: field(from, 'excerpt:encoded'),
    id: field(from, 'wp:post_id'),
    date: field(from, 'wp:post_date'),
    dateGmt: field(from, 'wp:post_date_gmt'),
    modifiedGmt: field(from, 'wp:post_modified_gmt'),
    commentStatus: field(from, 'wp:comment_status'),
    name: field(from, 'wp:post_name'),
    status: field(from, 'wp:status'),
    parent: field(from, 'wp:post_parent'),
    type: field(from, 'wp:post_type'),
    password: field(from, 'wp:post_password'),
    attachmentAddress: field(from, 'wp:attachment_url'),
    ...gathered,
  }
}

// The words here are those of the WordPress format (item, category, meta); they end where the importer turns records into articles.

/** Where something stands in the file: lines and columns count from 1. */
export interface Place {
  line: number
  column: number
}

/** What the file says about the site it was written on. */
export interface SiteRecord {
  kind: 'site'
  title: string
  link: string
  siteAddress: string
  language: string
  publishedOn: string
  version: string
  rights: string
  /** Comments that stand before the root, one after the other: some publishers name the licence there. */
  preamble: string
}

export interface AuthorRecord {
  kind: 'author'
  login: string
  displayName: string
  firstName: string
  lastName: string
}

export interface TermRecord {
  kind: 'term'
  taxonomy: string
  slug: string
  name: string
  description: string
}

export interface CommentRecord {
  id: string
  author: string
  date: string
  dateGmt: string
  content: string
  approved: string
  type: string
  parent: string
}

/** A post, page, attachment, menu entry or whatever else a plugin keeps. */
export interface ItemRecord {
  kind: 'item'
  place: Place
  title: string
  link: string
  publishedOn: string
  creator: string
  guid: string
  rights: string
  content: string
  excerpt: string
  id: string
  date: string
  dateGmt: string
  modifiedGmt: string
  commentStatus: string
  name: string
  status: string
  parent: string
  type: string
  password: string
  attachmentAddress: string
  terms: TermRecord[]
  meta: ReadonlyMap<string, string>
  comments: CommentRecord[]
  /** Some text of it was longer than is read; the rest of the record cannot be trusted. */
  tooLong: boolean
}

export type WxrRecord = SiteRecord | AuthorRecord | TermRecord | ItemRecord

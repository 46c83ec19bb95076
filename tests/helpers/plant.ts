import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'

type Row = Record<string, unknown>

/** Puts rows straight into the tables, past every service: only so can a test plant what no service would let through. */
export class Planter {
  private count = 0

  constructor(private readonly db: pg.Pool) {}

  async section(row: Row = {}): Promise<string> {
    return this.insert('section', { ...this.named('section'), position: this.count, ...row })
  }

  async tag(row: Row = {}): Promise<string> {
    return this.insert('tag', { ...this.named('tag'), ...row })
  }

  async author(row: Row = {}): Promise<string> {
    return this.insert('author', { ...this.named('author'), kind: 'PERSON', links: '[]', ...row })
  }

  async image(row: Row = {}): Promise<string> {
    const credits = JSON.stringify([{ person: 'A', agencies: [], via: null, display: 'A' }])
    return this.insert('image', {
      alt: 'alt',
      width: 1600,
      height: 1067,
      credits,
      can_distribute: true,
      file: `${randomUUID()}.jpg`,
      ...row,
    })
  }

  /** Published an hour ago, unless `row` says otherwise. */
  async article(row: Row & { section_id: unknown }): Promise<string> {
    const published = new Date(Date.now() - 3_600_000 - this.count)
    return this.insert('article', {
      slug: `article-${this.count}`,
      headline: `headline ${this.count}`,
      status: 'PUBLISHED',
      language: 'en',
      body: '[]',
      word_count: 300,
      published_at: published,
      updated_at: published,
      completeness: 'FULL',
      corrections: '[]',
      commenting: 'OPEN',
      ...row,
    })
  }

  /** Keeps what an article says now as its next revision: without one there is no manuscript. */
  async revision(article_id: string, saved_by: string | null = null): Promise<void> {
    await this.db.query(
      `with a as (update article set version = version + 1 where id = $1 returning *)
      insert into revision (article_id, number, action, note, changed, saved_at, saved_by, slug, headline, standfirst, language, section_id,
        tag_ids, bylines, hero, body, completeness, source, corrections, commenting, related_ids, unrelated_ids, suggestible, word_count)
      select id, version, 'IMPORT', standfirst, '{}', created_at, $2, slug, headline, standfirst, language, section_id,
        array(select tag_id from article_tag where article_id = a.id order by position),
        coalesce((select jsonb_agg(jsonb_build_object('authorId', author_id, 'role', role) order by position)
          from byline where article_id = a.id), '[]'),
        hero, body, completeness, source, corrections, commenting,
        array(select story_id from related_story where article_id = a.id and not in_text order by position),
        array(select story_id from unrelated_story where article_id = a.id order by story_id), suggestible, word_count from a`,
      [article_id, saved_by],
    )
  }

  /** Lets an article be found by what it says now. */
  async entry(article_id: string): Promise<void> {
    await this.db.query(
      `with texts as (select a.*, coalesce((select config from search_language where tag = a.language), 'search_simple') as config,
          coalesce((select string_agg(name, ', ') from article_tag x join tag on tag.id = x.tag_id where x.article_id = a.id), '') as tags,
          coalesce((select string_agg(name, ', ') from byline x join author on author.id = x.author_id where x.article_id = a.id), '') as names,
          (select string_agg(v #>> '{}', ' ') from jsonb_path_query(a.body, 'strict $.**.text ? (@.type() == "string")') v) as words,
          (select string_agg(v #>> '{}', ' ') from jsonb_path_query(a.body || coalesce(a.hero, '[]'),
            'strict $.**.caption ? (@.type() == "string")') v) as captions,
          array(select v #>> '{}' from jsonb_path_query(a.body, 'strict $.**.link ? (@.type() == "string")') v) as links
        from article a where id = $1),
      used as (update search_language set in_use = true where config in (select config from texts)),
      learned as (
        insert into search_word (config, word, spelled, lexeme)
        select distinct config, word, word, lexeme from texts
          cross join unnest(tsvector_to_array(to_tsvector('search_simple', headline))) word
          cross join unnest(tsvector_to_array(to_tsvector(config::regconfig, word))) lexeme
        on conflict do nothing)
      insert into search_entry (article_id, config, tags, bylines, body, captions, words, subject, norm, links, counted, story,
        tag_ids, author_ids, section_id, language, status, published_at, embargoed_until, unpublish_at)
      select id, config, tags, names, coalesce(t.words, ''), coalesce(captions, ''), s.words, s.words, 1, links,
          status <> 'DRAFT', gen_random_uuid(), array(select tag_id from article_tag where article_id = t.id order by position),
          array(select distinct author_id from byline where article_id = t.id),
          section_id, language, status, published_at, embargoed_until, unpublish_at
        from texts t cross join lateral (select
          search_words(config::regconfig, headline, standfirst, tags, names, coalesce(t.words, ''), coalesce(captions, '')) as words) s`,
      [article_id],
    )
  }

  /** Puts a story on the list that is computed for an article, whatever was computed. */
  async suggest(article_id: string, story_id: string, row: Row = {}): Promise<void> {
    const { score, kind, terms } = { score: 0.5, kind: 'SHARED_WORDS', terms: ['harbour', 'levy'], ...row }
    await this.db.query(
      `insert into suggested_story (article_id, story_id, score, kind, terms) values ($1, $2, $3, $4, $5)
        on conflict (article_id, story_id) do update set score = excluded.score, kind = excluded.kind, terms = excluded.terms`,
      [article_id, story_id, score, kind, terms],
    )
  }

  async comment(row: Row & { article_id: unknown }): Promise<string> {
    const posted_at = new Date(Date.now() - 1_800_000 + this.count)
    return this.insert('comment', {
      ancestors: [],
      status: 'PUBLISHED',
      commenter_name: 'Reader',
      text: `text ${this.count}`,
      posted_at,
      ...row,
    })
  }

  async user(row: Row = {}): Promise<string> {
    const email = `user-${this.count + 1}@paper.test`
    const confirmed = { created_at: new Date(), confirmed_at: new Date() }
    return this.insert('app_user', { email, email_key: email, name: 'User', role: 'READER', password_hash: 'none', ...confirmed, ...row })
  }

  /** Signs a user in without a password: the token to put into `newsroom.askAs`. */
  async session(user_id: string, row: Row = {}): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const token_hash = createHash('sha256').update(token).digest('base64url')
    await this.link('session', { token_hash, user_id, expires_at: new Date(Date.now() + 3_600_000), ...row })
    return token
  }

  /** Tokens of letters to a user: two that work, each for what it is for, and two that do not any more. */
  async tokens(user_id: string): Promise<Record<'reset' | 'confirmation' | 'used' | 'expired', string>> {
    const hour = 3_600_000
    const make = async (row: Row) => {
      const token = randomBytes(32).toString('base64url')
      const token_hash = createHash('sha256').update(token).digest('base64url')
      await this.link('user_token', { token_hash, user_id, purpose: 'RESET', expires_at: new Date(Date.now() + hour), ...row })
      return token
    }
    return {
      reset: await make({}),
      confirmation: await make({ purpose: 'CONFIRMATION' }),
      used: await make({ used_at: new Date() }),
      expired: await make({ expires_at: new Date(Date.now() - 1_000) }),
    }
  }

  /** A row of a table without a key of its own. */
  async link(table: string, row: Row): Promise<void> {
    const columns = Object.keys(row)
    const places = columns.map((_, index) => `$${index + 1}`)
    await this.db.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row))
  }

  private named(noun: string): Row {
    return { slug: `${noun}-${this.count + 1}`, name: `${noun} ${this.count + 1}` }
  }

  private async insert(table: string, row: Row): Promise<string> {
    this.count += 1
    const id = String(row.id ?? randomUUID())
    await this.link(table, { ...row, id })
    return id
  }
}

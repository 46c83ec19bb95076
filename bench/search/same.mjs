import { source } from './paper.mjs'

const known = `select e.config, e.tags, e.bylines, e.body, e.words, e.subject, e.norm, e.tag_ids, e.author_ids,
  array(select lexeme || ' ' || weight from telling_lexeme where article_id = e.article_id order by lexeme) as telling
  from search_entry e where e.article_id = $1`

/** Saves some of the articles again. Throws if anything by which they are found differs from what was loaded. */
export async function sameAsSaved(paper) {
  const { renewEntry } = await source('apps/api/src/search/renewal.service.ts')
  const articles = await paper.rows(`select id from article where status = 'PUBLISHED' order by slug limit 3`)
  for (const { id } of articles) {
    const [loaded] = await paper.rows(known, [id])
    await paper.app.source.transaction((manager) => renewEntry(manager, id))
    const [saved] = await paper.rows(known, [id])
    for (const column of Object.keys(saved)) {
      if (JSON.stringify(loaded[column]) === JSON.stringify(saved[column])) continue
      throw new Error(
        `${column} of an entry was loaded as ${JSON.stringify(loaded[column])}, and saved as ${JSON.stringify(saved[column])}.`,
      )
    }
  }
}

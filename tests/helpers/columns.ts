/** Columns in which no canary can be planted, with the reason. Numbers, truths and instants hold no words: bytes that they change are compared. */
export const columnsWithoutCanary: Readonly<Record<string, string>> = {
  ...because('words of a fixed list, under a constraint or written by the program', [
    'app_user.role',
    'article.status',
    'search_entry.status',
    'article.completeness',
    'article.commenting',
    'article.commenting_override',
    'author.kind',
    'byline.role',
    'comment.status',
    'comment_note.verdict',
    'comment_report.reason',
    'commenter_sanction.kind',
    'import_record.kind',
    'moderation_decision.decision',
    'revision.action',
    'revision.changed',
    'revision.completeness',
    'revision.commenting',
    'suggested_story.kind',
    'user_token.purpose',
  ]),
  ...because('what the paper prints its pages with', ['publication.language', 'publication.time_zone']),
  ...because('two numbers', ['image.focal_point']),
  ...because('keys of sections, which are public', [
    'article.section_id',
    'revision.section_id',
    'search_entry.section_id',
    'app_user.section_ids',
  ]),
  ...because('the byline of whoever asks, which a public article could bear', ['app_user.author_id']),
  ...because('only a row of the newsroom that everybody sees', ['revision.related_ids', 'revision.unrelated_ids']),
  ...because('names of languages and of their text search configurations', [
    'search_entry.config',
    'search_language.config',
    'search_language.tag',
    'search_lexeme.config',
    'search_word.config',
    'telling_lexeme.config',
  ]),
  ...because('a number that copies of one story share', ['search_entry.story']),
}

function because(reason: string, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, reason]))
}

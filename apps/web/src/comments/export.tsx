import { pathTo } from '../addresses.ts'
import type { PersonalRoute } from '../form.ts'
import { graphql } from '../gql/gql.ts'
import type { ExportCommentsQuery } from '../gql/graphql.ts'
import type { Ask } from '../route.ts'

const exportQuery = graphql(/* GraphQL */ `
  query ExportComments($after: String) {
    viewer {
      user {
        id
      }
      comments(first: 100, after: $after) {
        nodes {
          id
          state
          verdict
          body
          postedAt
          editedAt
          author {
            name
          }
          article {
            id
            url
            headline
          }
          parent {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

type Written = ExportCommentsQuery['viewer']['comments']['nodes'][number]

/** Everything that somebody wrote, as a file. */
export const exportRoute: PersonalRoute = {
  path: pathTo.exportComments,
  async show(ask) {
    const comments = await everything(ask)
    if (!comments) return { kind: 'moved', path: pathTo.ownComments }
    const text = `${JSON.stringify({ comments: comments.map(plain) }, null, 2)}\n`
    return { kind: 'file', name: 'comments.json', type: 'application/json; charset=utf-8', text }
  },
}

async function everything(ask: Ask, after: string | null = null): Promise<Written[] | undefined> {
  const { viewer } = await ask(exportQuery, { after })
  if (!viewer.user) return undefined
  const { nodes, pageInfo } = viewer.comments
  if (!pageInfo.hasNextPage || !pageInfo.endCursor) return nodes
  return [...nodes, ...((await everything(ask, pageInfo.endCursor)) ?? [])]
}

const plain = ({ id, state, verdict, body, postedAt, editedAt, author, article, parent }: Written) => ({
  id,
  article: article && { headline: article.headline, url: article.url },
  replyTo: parent?.id ?? null,
  name: author.name,
  text: body,
  state,
  verdict,
  postedAt,
  editedAt,
})

import { ArticleFrame, ArticleHeader, Byline, StoryAside, TagList } from '@broadsheet/ui'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { pathTo } from '../../addresses.ts'
import { ArticleHero, type articleHero } from '../../article/ArticleHero.tsx'
import { BodyBlock } from '../../article/blocks/index.ts'
import { Outline, ranksOf } from '../../article/blocks/outline.ts'
import { SiteOrigin } from '../../article/blocks/Spans.tsx'
import type { FragmentType } from '../../gql/fragment-masking.ts'
import { directionOf } from '../../page/direction.ts'
import { bylineGroups } from '../../story/bylines.ts'
import { sentBlocks } from '../body/input.ts'
import type { ArticleDraft, DraftHero } from '../editor/articleDraft.ts'
import styles from './Preview.module.css'
import { readerBlock, readerImage } from './readerBlocks.ts'

/** The article as readers would see it now, drawn from what stands on the desk by the components that draw their pages. */
export function Preview({ draft: latest }: { draft: ArticleDraft }) {
  const draft = useDeferredValue(latest)
  const { headline, standfirst, section, bylines, hero, tags, language } = draft
  const groups = bylineGroups(bylines.map(({ role, author }) => ({ role, author: { name: author.name, slug: author.id } })))
  return (
    <Paper>
      <ArticleFrame
        language={language}
        direction={directionOf(language)}
        header={
          <ArticleHeader
            section={{ name: section.name, href: pathTo.front }}
            headline={headline || 'No headline yet'}
            standfirst={standfirst}
            byline={<Byline groups={groups} />}
            facts={[]}
          />
        }
        hero={hero && <ArticleHero hero={readerHero(hero)} />}
        after={tags.length > 0 && <TagList tags={tags.map(({ name, id }) => ({ name, href: pathTo.tag(id) }))} />}
      >
        <Body draft={draft} />
      </ArticleFrame>
    </Paper>
  )
}

/** Readers follow the links of a page; whoever looks at a preview would lose what they are working on. */
function Paper({ children }: { children: ReactNode }) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stay = (event: Event) => event.target instanceof Element && event.target.closest('a') && event.preventDefault()
    const place = paper.current
    place?.addEventListener('click', stay)
    return () => place?.removeEventListener('click', stay)
  }, [])
  return (
    <div className={styles.paper} ref={paper}>
      {children}
    </div>
  )
}

function Body({ draft: { body } }: { draft: ArticleDraft }) {
  // Blocks are drawn anew only when they have changed, however long the text is.
  const made = useRef(new WeakMap<object, ReturnType<typeof readerBlock>>())
  const { entries, outline } = useMemo(() => {
    const drawn = sentBlocks(body).map((draft) => {
      if (draft.kind === 'relatedStories' || (draft.kind === 'image' && !draft.image)) return { draft, block: undefined }
      const block = made.current.get(draft) ?? readerBlock(draft)
      made.current.set(draft, block)
      return { draft, block }
    })
    const headings = drawn.flatMap(({ draft, block }) => (draft.kind === 'heading' ? [{ level: draft.level, block }] : []))
    const ranks = ranksOf(headings.map(({ level }) => level))
    return { entries: drawn, outline: new Map(headings.map(({ block }, place) => [block, ranks[place] ?? 2] as const)) }
  }, [body])
  return (
    <SiteOrigin value={location.origin}>
      <Outline value={outline}>
        {entries.map(({ draft, block }) => {
          if (block) return <BodyBlock key={draft.key} block={block} />
          return draft.kind === 'relatedStories' ? (
            <StoryAside key={draft.key} title={draft.title || 'Related stories'}>
              {draft.stories.map(({ id, headline }) => (
                <span key={id}>{headline}</span>
              ))}
            </StoryAside>
          ) : null
        })}
      </Outline>
    </SiteOrigin>
  )
}

function readerHero({ image, caption }: DraftHero): FragmentType<typeof articleHero> {
  return { caption, image: readerImage(image) } as unknown as FragmentType<typeof articleHero>
}

import type { ReactNode } from 'react'
import { useEdition } from '../../page/edition.ts'
import { Check, Choice, TextField } from '../forms/Field.tsx'
import type { ArticleDraft, DraftSource } from './articleDraft.ts'
import { Bylines } from './fields/Bylines.tsx'
import styles from './fields/Fields.module.css'
import { Related } from './fields/Related.tsx'
import { Tags } from './fields/Tags.tsx'

export interface PartProps {
  draft: ArticleDraft
  onChange: (change: Partial<ArticleDraft>) => void
  readOnly: boolean
  /** What the newsroom has refused, by field. */
  errorOf: (field: string) => string | undefined
  /** Where in the body something was refused that the writer has asked to be saved. */
  faultAt: string | null
}

interface ParticularsProps extends Omit<PartProps, 'faultAt'> {
  /** The article as it was saved last. */
  article: { id: string; version: number }
}

/** Everything about an article that is not its text. */
export function Particulars({ draft, onChange, readOnly, errorOf, article }: ParticularsProps) {
  const { sections } = useEdition()
  const { section, tags, bylines } = draft
  // A section of the article that is not in the navigation is still the section of the article.
  const offered = sections.some(({ id }) => id === section.id) ? sections : [section, ...sections]
  return (
    <div>
      <Group title="Where it stands">
        <Choice
          label="Section"
          value={section.id}
          disabled={readOnly}
          error={errorOf('section')}
          options={offered.map(({ id, name }) => [id, name] as const)}
          onChange={(id) => onChange({ section: named(offered.find((other) => other.id === id) ?? section) })}
        />
        <TextField
          label="Slug"
          hint="Its name in addresses. A public article is still found under its former ones."
          value={draft.slug}
          readOnly={readOnly}
          error={errorOf('slug')}
          onChange={(slug) => onChange({ slug })}
        />
      </Group>
      <Group title="Tags">
        <Tags value={tags} readOnly={readOnly} onChange={(next) => onChange({ tags: next })} />
      </Group>
      <Group title="Bylines">
        <Bylines value={bylines} readOnly={readOnly} onChange={(next) => onChange({ bylines: next })} />
      </Group>
      <Group title="Related stories">
        <Related value={draft} readOnly={readOnly} errorOf={errorOf} article={article} onChange={onChange} />
      </Group>
      <Text draft={draft} onChange={onChange} readOnly={readOnly} errorOf={errorOf} />
    </div>
  )
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
const noSource: DraftSource = { name: '', url: '', license: '', originalPublishedAt: null }

function Text({ draft, onChange, readOnly, errorOf }: Omit<PartProps, 'faultAt'>) {
  const { source } = draft
  const setSource = (change: Partial<DraftSource>) => onChange({ source: { ...(source ?? noSource), ...change } })
  return (
    <Group title="The text">
      <div className={styles.pair}>
        <TextField
          label="Language"
          hint="Such as en-GB"
          value={draft.language}
          readOnly={readOnly}
          error={errorOf('language')}
          onChange={(language) => onChange({ language })}
        />
        <Choice
          label="Completeness"
          value={draft.completeness}
          disabled={readOnly}
          options={[
            ['FULL', 'The whole text'],
            ['EXCERPT', 'An excerpt'],
          ]}
          onChange={(completeness) => onChange({ completeness })}
        />
      </div>
      <Check
        label="Readers may comment"
        checked={draft.commenting === 'OPEN'}
        disabled={readOnly}
        onChange={(open) => onChange({ commenting: open ? 'OPEN' : 'CLOSED' })}
      />
      <Check
        label="Taken over from another publisher"
        checked={source !== null}
        disabled={readOnly}
        onChange={(taken) => onChange({ source: taken ? noSource : null })}
      />
      {source && (
        <>
          <TextField
            label="Publisher"
            required
            value={source.name}
            readOnly={readOnly}
            error={errorOf('source')}
            onChange={(name) => setSource({ name })}
          />
          <TextField label="Address there" type="url" value={source.url} readOnly={readOnly} onChange={(url) => setSource({ url })} />
          <TextField
            label="Licence or agreement"
            value={source.license}
            readOnly={readOnly}
            onChange={(license) => setSource({ license })}
          />
          <TextField
            label="Published there on"
            type="date"
            value={source.originalPublishedAt?.slice(0, 10) ?? ''}
            readOnly={readOnly}
            onChange={(day) => setSource({ originalPublishedAt: day ? `${day}T00:00:00Z` : null })}
          />
        </>
      )}
    </Group>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

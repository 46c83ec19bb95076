import { directionOf } from '../../page/direction.ts'
import { BodyEditor } from '../body/BodyEditor.tsx'
import { Hero } from './fields/Hero.tsx'
import { Line } from './Line.tsx'
import type { PartProps } from './Particulars.tsx'
import type { Pickers } from './usePickers.tsx'
import styles from './Write.module.css'

/** The text: headline, standfirst, picture, body. */
export function Write({ draft, onChange, readOnly, errorOf, faultAt, pickers }: PartProps & { pickers: Pickers }) {
  const { language, headline, standfirst, hero, body } = draft
  return (
    <div className={styles.write} lang={language} dir={directionOf(language)}>
      <Line
        className={styles.headline}
        label="Headline"
        value={headline}
        readOnly={readOnly}
        error={errorOf('headline')}
        onChange={(words) => onChange({ headline: words })}
      />
      <Line
        className={styles.standfirst}
        label="Standfirst"
        value={standfirst}
        readOnly={readOnly}
        error={errorOf('standfirst')}
        onChange={(words) => onChange({ standfirst: words })}
      />
      <Hero
        value={hero}
        readOnly={readOnly}
        error={errorOf('hero')}
        pickImage={pickers.pickImage}
        onChange={(next) => onChange({ hero: next })}
      />
      {errorOf('body') && (
        <p className={styles.refused} role="alert">
          {errorOf('body')}
        </p>
      )}
      <div className={styles.body}>
        <BodyEditor
          value={body}
          onChange={(blocks) => onChange({ body: blocks })}
          faultAt={faultAt}
          readOnly={readOnly}
          pickImage={pickers.pickImage}
          pickStory={pickers.pickStory}
        />
      </div>
    </div>
  )
}

import { useWhen } from '../../desk/useWhen.ts'
import { checkName, counted, decisionNames, reportNames } from '../words.ts'
import type { Detailed } from './Around.tsx'
import styles from './Detail.module.css'
import { Plain } from './Plain.tsx'

const verdictNames = { PASS: 'passed', HOLD: 'held it', REJECT: 'refused it' } as const

/** What the checks said, those first that had something against it. */
export function Notes({ notes }: { notes: Detailed['notes'] }) {
  const against = notes.filter(({ verdict }) => verdict !== 'PASS')
  const passed = notes.filter(({ verdict }) => verdict === 'PASS')
  if (notes.length === 0) return null
  return (
    <section className={styles.part} aria-label="What the checks said">
      <h3>What the checks said</h3>
      <ul className={styles.findings}>
        {against.map(({ check, verdict, text, detail }) => (
          <li key={check}>
            <p>
              <strong>{checkName(check)}</strong> {verdictNames[verdict]}: {text}
            </p>
            {detail && <Plain brief>{detail}</Plain>}
          </li>
        ))}
      </ul>
      {passed.length > 0 && <p className={styles.facts}>Passed: {passed.map(({ check }) => checkName(check)).join(', ')}</p>}
    </section>
  )
}

/** What readers have against it. */
export function Reports({ reports }: { reports: Detailed['reports'] }) {
  const when = useWhen()
  if (reports.length === 0) return null
  return (
    <section className={styles.part} aria-label="Reports">
      <h3>{counted(reports.length, 'report')}</h3>
      <ul className={styles.findings}>
        {reports.map(({ reason, text, at }) => (
          <li key={at + reason}>
            <p>
              <strong>{reportNames[reason]}</strong> {when(at)}
            </p>
            {text && <Plain brief>{text}</Plain>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was decided about it so far. */
export function Decisions({ decisions }: { decisions: Detailed['decisions'] }) {
  const when = useWhen()
  if (decisions.length === 0) return null
  return (
    <section className={styles.part} aria-label="Decisions">
      <h3>Decisions</h3>
      <ul className={styles.findings}>
        {decisions.map(({ id, decision, reason, at, by, undone }) => (
          <li key={id}>
            <p>
              <strong>{decisionNames[decision]}</strong>
              {by && ` by ${by.name}`}, {when(at)}
              {undone && ' (taken back)'}
            </p>
            {reason && <Plain brief>{reason}</Plain>}
          </li>
        ))}
      </ul>
    </section>
  )
}

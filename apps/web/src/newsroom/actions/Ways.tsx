import { useId } from 'react'
import styles from './Ways.module.css'

interface WaysProps<Way extends string> {
  legend: string
  ways: readonly (readonly [way: Way, name: string])[]
  value: Way
  onChange: (way: Way) => void
}

/** One of a few ways to do something. */
export function Ways<Way extends string>({ legend, ways, value, onChange }: WaysProps<Way>) {
  const name = useId()
  return (
    <fieldset className={styles.ways}>
      <legend>{legend}</legend>
      {ways.map(([way, words]) => (
        <label key={way}>
          <input type="radio" name={name} checked={way === value} onChange={() => onChange(way)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

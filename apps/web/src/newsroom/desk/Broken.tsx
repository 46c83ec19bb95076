import { Button } from '../forms/Button.tsx'
import styles from './Desk.module.css'

/** Shown where the newsroom itself fails, or a part of it could not be fetched. */
export function Broken() {
  return (
    <main className={styles.alone}>
      <h1>Something broke</h1>
      <p role="alert">What you wrote is kept in this browser. Load the page again to go on with it.</p>
      <Button look="primary" onClick={() => location.reload()}>
        Load again
      </Button>
    </main>
  )
}

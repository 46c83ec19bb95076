import { Link } from 'react-router'
import styles from './Desk.module.css'

/** An address that leads nowhere, or to something that this colleague may not see: the two look the same. */
export function Lost() {
  return (
    <div className={styles.alone}>
      <h1>There is no such article</h1>
      <p>It was never written, or it is not yours to see.</p>
      <Link to="/newsroom">To the newsroom</Link>
    </div>
  )
}

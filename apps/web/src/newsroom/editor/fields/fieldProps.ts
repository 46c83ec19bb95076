/** A field of the article on the desk. */
export interface FieldProps<Value> {
  value: Value
  onChange: (value: Value) => void
  readOnly: boolean
  /** What the newsroom has refused about it. */
  error?: string | undefined
}

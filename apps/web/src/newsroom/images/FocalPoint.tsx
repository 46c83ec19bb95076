import type { KeyboardEvent, PointerEvent } from 'react'
import styles from './Images.module.css'

/** A place in an image, from its upper left corner (0, 0) to its lower right one (1, 1). */
export interface Point {
  x: number
  y: number
}

const step = 0.05
const moves: Record<string, Point> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}

interface FocalPointProps {
  image: { url: string; alt: string; width: number; height: number }
  point: Point
  onChange: (point: Point) => void
}

/** The point that every crop keeps: click it, or move it with the arrow keys. */
export function FocalPoint({ image, point, onChange }: FocalPointProps) {
  function onPointerDown({ currentTarget, clientX, clientY }: PointerEvent) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onChange(within({ x: (clientX - left) / width, y: (clientY - top) / height }))
  }
  function onKeyDown(event: KeyboardEvent) {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    onChange(within({ x: point.x + move.x, y: point.y + move.y }))
  }
  const told = `${Math.round(point.x * 100)} % from the left, ${Math.round(point.y * 100)} % from the top`
  return (
    <button
      type="button"
      className={styles.focal}
      aria-label={`Focal point: ${told}. Arrow keys move it.`}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <img src={image.url} alt="" width={image.width} height={image.height} />
      <span className={styles.point} style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }} />
    </button>
  )
}

function within({ x, y }: Point): Point {
  const clamp = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
  return { x: clamp(x), y: clamp(y) }
}

import type { Mark } from '@broadsheet/schema'

/** Elements that set text off in a way that articles know. */
export const marks: Readonly<Record<string, Mark>> = {
  b: 'STRONG',
  strong: 'STRONG',
  cite: 'EMPHASIS',
  dfn: 'EMPHASIS',
  em: 'EMPHASIS',
  i: 'EMPHASIS',
  var: 'EMPHASIS',
  code: 'CODE',
  kbd: 'CODE',
  samp: 'CODE',
  tt: 'CODE',
  del: 'STRIKE',
  s: 'STRIKE',
  strike: 'STRIKE',
  sub: 'SUBSCRIPT',
  sup: 'SUPERSCRIPT',
}

/** Elements that only arrange: their content stands on its own lines, and nothing is lost without them. */
export const boxes = new Set(
  'address article aside body center dd details dialog div dt fieldset footer form header hgroup html main nav noscript p section summary'.split(
    ' ',
  ),
)

/** Elements that mean nothing to a reader: their content stands where they stood. */
export const wrappers = new Set(['bdi', 'data', 'label', 'picture', 'span', 'time', 'wbr'])

/** Boxes that also do something which is not kept. */
export const countedBoxes = new Set(['details', 'dialog', 'fieldset', 'form', 'noscript'])

/** Elements that go with everything in them: they act, or belong to something that acts. */
export const dropped = new Set(
  'applet area base button canvas frame frameset head input link map math meta meter noembed noframes option progress script select style svg template textarea title xmp'.split(
    ' ',
  ),
)

/** Parts of others that say nothing themselves. */
export const silent = new Set(['col', 'colgroup', 'param', 'source', 'track'])

import { readJson } from './root.mjs'
import { Refusal } from './say.mjs'

const numbers = (version) => version.split('.').map(Number)

/** One alternative of `engines.node`: `^20.19` or `>=24.11`. */
function satisfies(version, alternative) {
  const [, sign, floor] = /^(\^|>=)\s*([\d.]+)$/.exec(alternative.trim())
  const [major, minor = 0] = numbers(floor)
  const [runningMajor, runningMinor] = numbers(version)
  if (runningMajor === major) return runningMinor >= minor
  return sign === '>=' && runningMajor > major
}

/** Plain arithmetic, because nothing is installed yet when this runs. */
export function checkNode(version = process.versions.node) {
  const wanted = readJson('package.json').engines.node
  if (wanted.split('||').some((alternative) => satisfies(version, alternative))) return
  throw new Refusal(`Broadsheet needs Node.js ${wanted.replaceAll('||', 'or')}, and this is ${version}.`)
}

import type { Node } from 'yaml'

/** Whether something is a part of a YAML document, which knows where it stands. */
export function isYamlNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

import { modelJsonSchema } from '../model-json-schema.js';
import type { ArrayNode, NumberNode, ObjectNode, SchemaNode, TextNode } from '../schema-node.js';
import { shown, type ModelProblem } from './problem.js';

type Finding = Omit<ModelProblem, 'rule'>;

/** Compares a value of unknown shape with the published JSON Schema and reports every difference. */
export function shapeProblems(document: unknown): ModelProblem[] {
  return differences(document, modelJsonSchema, '').map((finding) => ({ ...finding, rule: 'has-the-shape' }));
}

function differences(value: unknown, node: SchemaNode, path: string): Finding[] {
  if ('$ref' in node) return differences(value, modelJsonSchema.$defs[node.$ref.slice('#/$defs/'.length)], path);
  if (node.type === 'array' && Array.isArray(value)) return inArray(value, node, path);
  if (node.type === 'object' && isObject(value)) return inObject(value, node, path);
  if (node.type === 'string' && typeof value === 'string') return inText(value, node, path);
  if ((node.type === 'integer' || node.type === 'number') && typeof value === 'number')
    return inNumber(value, node, path);
  if (node.type === 'boolean' && typeof value === 'boolean') return [];
  return [finding(path, value, `a value of type ${node.type}`, 'Give it the type that the JSON Schema names.')];
}

function inArray(value: unknown[], { items, minItems = 0 }: ArrayNode, path: string): Finding[] {
  const inside = value.flatMap((item, i) => differences(item, items, `${path}/${i}`));
  if (value.length >= minItems) return inside;
  return [finding(path, value, `at least ${minItems} in the list`, 'Add what is missing.'), ...inside];
}

function inObject(value: Record<string, unknown>, { properties, required }: ObjectNode, path: string): Finding[] {
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => finding(`${path}/${name}`, undefined, `a property "${name}"`, 'Add the property.'));
  const present = Object.entries(value).flatMap(([name, inner]) => {
    const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return Object.hasOwn(properties, name)
      ? differences(inner, properties[name], at)
      : [finding(at, inner, 'no such property', 'Remove it, or correct the spelling of its name.')];
  });
  return [...missing, ...present];
}

function inText(value: string, node: TextNode, path: string): Finding[] {
  const { minLength = 0, maxLength = Infinity, pattern = '' } = node;
  const length = Array.from(value).length;
  if (node.enum !== undefined && !node.enum.includes(value)) {
    return [finding(path, value, `one of ${node.enum.join(', ')}`, 'Use one of these words.')];
  }
  if (length < minLength || length > maxLength) {
    return [finding(path, value, `${minLength} to ${maxLength} characters`, `It has ${length}: make it fit.`)];
  }
  if (!new RegExp(pattern, 'u').test(value)) {
    return [finding(path, value, `text that fits ${pattern}`, 'Write it the way its neighbours are written.')];
  }
  return [];
}

function inNumber(value: number, node: NumberNode, path: string): Finding[] {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity } = node;
  if (node.type === 'integer' && !Number.isInteger(value)) {
    return [finding(path, value, 'a whole number', 'Leave out the fraction.')];
  }
  if (value < minimum || value <= exclusiveMinimum || value > maximum) {
    const lowest = node.exclusiveMinimum === undefined ? `${minimum} or more` : `above ${exclusiveMinimum}`;
    return [finding(path, value, `${lowest}, and not above ${maximum}`, 'Choose a number in that range.')];
  }
  return [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function finding(path: string, value: unknown, expected: string, tip: string): Finding {
  return { path, actual: shown(value), expected, tip };
}

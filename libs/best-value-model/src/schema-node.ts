/**
 * The part of JSON Schema (draft 2020-12) that the model's schema is written in. The rule `has-the-shape` reads all
 * of it, so that a keyword nobody checks cannot slip in.
 */
export type SchemaNode =
  { $ref: `#/$defs/${string}` } | ArrayNode | ObjectNode | TextNode | NumberNode | { type: 'boolean' };

export interface ArrayNode {
  type: 'array';
  items: SchemaNode;
  minItems?: number;
}

export interface ObjectNode {
  type: 'object';
  additionalProperties: false;
  required: string[];
  properties: Record<string, SchemaNode>;
}

export interface TextNode {
  type: 'string';
  enum?: string[];
  pattern?: string;
  /** Lengths count characters, not UTF-16 units. */
  minLength?: number;
  maxLength?: number;
}

export interface NumberNode {
  type: 'integer' | 'number';
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

/** A whole schema document: an object with the definitions it refers to. */
export interface SchemaDocument extends ObjectNode {
  $schema: string;
  title: string;
  $defs: Record<string, SchemaNode>;
}

import type { SchemaDocument } from './schema-node.js';

/**
 * The JSON Schema (draft 2020-12) of a model document. `data/model.schema.json` is the same schema as a file, for
 * editors and other tools. Here it is a constant, so that the library's main door imports no JSON.
 */
export const modelJsonSchema: SchemaDocument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Best Value model document',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'published', 'guidance', 'wording', 'scale', 'judgements', 'suggestion', 'themes'],
  properties: {
    id: { $ref: '#/$defs/version' },
    title: { $ref: '#/$defs/line' },
    published: { $ref: '#/$defs/day' },
    guidance: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'address'],
      properties: { title: { $ref: '#/$defs/line' }, address: { $ref: '#/$defs/address' } },
    },
    wording: { type: 'string', minLength: 1, maxLength: 2000 },
    basedOn: { $ref: '#/$defs/version' },
    imported: { $ref: '#/$defs/importedPage' },
    scale: { type: 'array', minItems: 2, items: { $ref: '#/$defs/score' } },
    judgements: {
      type: 'object',
      additionalProperties: false,
      required: ['characteristic', 'indicator'],
      properties: {
        characteristic: { type: 'array', minItems: 2, items: { $ref: '#/$defs/judgement' } },
        indicator: { type: 'array', minItems: 2, items: { $ref: '#/$defs/judgement' } },
      },
    },
    suggestion: {
      type: 'object',
      additionalProperties: false,
      required: ['summary', 'steps'],
      properties: {
        summary: { $ref: '#/$defs/paragraph' },
        steps: { type: 'array', minItems: 1, items: { $ref: '#/$defs/step' } },
      },
    },
    themes: { type: 'array', minItems: 1, items: { $ref: '#/$defs/theme' } },
  },
  $defs: {
    version: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 },
    day: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    importedPage: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'address', 'published', 'sha256'],
      properties: {
        title: { $ref: '#/$defs/line' },
        address: { type: 'string', pattern: '^(https://[^ ]+)?$', maxLength: 500 },
        published: { $ref: '#/$defs/day' },
        updated: { $ref: '#/$defs/day' },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    },
    slug: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 },
    line: { type: 'string', minLength: 1, maxLength: 200 },
    paragraph: { type: 'string', minLength: 1, maxLength: 10000 },
    symbol: { type: 'string', minLength: 1, maxLength: 2 },
    address: { type: 'string', pattern: '^https://[^ ]+$', maxLength: 500 },
    kind: { type: 'string', enum: ['characteristic', 'indicator'] },
    meaning: { type: 'string', enum: ['favourable', 'mixed', 'unfavourable', 'not-applicable'] },
    score: {
      type: 'object',
      additionalProperties: false,
      required: ['key', 'word', 'symbol', 'definition', 'rank'],
      properties: {
        key: { $ref: '#/$defs/slug' },
        word: { $ref: '#/$defs/line' },
        symbol: { $ref: '#/$defs/symbol' },
        definition: { $ref: '#/$defs/paragraph' },
        rank: { type: 'integer' },
        place: { type: 'integer', minimum: 1, maximum: 3 },
        colour: { type: 'string', enum: ['dark-green', 'light-green', 'yellow', 'amber', 'red'] },
      },
    },
    judgement: {
      type: 'object',
      additionalProperties: false,
      required: ['key', 'word', 'symbol', 'meaning', 'said', 'needsReason'],
      properties: {
        key: { $ref: '#/$defs/slug' },
        word: { $ref: '#/$defs/line' },
        symbol: { $ref: '#/$defs/symbol' },
        meaning: { $ref: '#/$defs/meaning' },
        said: {
          type: 'object',
          additionalProperties: false,
          required: ['one', 'many'],
          properties: { one: { $ref: '#/$defs/line' }, many: { $ref: '#/$defs/line' } },
        },
        needsReason: { type: 'boolean' },
      },
    },
    step: {
      type: 'object',
      additionalProperties: false,
      required: ['key', 'score', 'match', 'conditions'],
      properties: {
        key: { $ref: '#/$defs/slug' },
        score: { $ref: '#/$defs/slug' },
        match: { type: 'string', enum: ['all', 'any'] },
        conditions: { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } },
      },
    },
    condition: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'meanings', 'uncountered', 'test'],
      properties: {
        kind: { $ref: '#/$defs/kind' },
        meanings: { type: 'array', minItems: 1, items: { $ref: '#/$defs/meaning' } },
        uncountered: { type: 'boolean' },
        test: { type: 'string', enum: ['every', 'none', 'at-least', 'share-at-least'] },
        count: { type: 'integer', minimum: 1 },
        share: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
      },
    },
    theme: {
      type: 'object',
      additionalProperties: false,
      required: ['key', 'title', 'description', 'characteristics', 'indicators'],
      properties: {
        key: { $ref: '#/$defs/slug' },
        title: { $ref: '#/$defs/line' },
        description: { $ref: '#/$defs/paragraph' },
        characteristics: { type: 'array', items: { $ref: '#/$defs/criterion' } },
        indicators: { type: 'array', items: { $ref: '#/$defs/criterion' } },
      },
    },
    criterion: {
      type: 'object',
      additionalProperties: false,
      required: ['key', 'kind', 'text', 'basis', 'confidence', 'sources'],
      properties: {
        key: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 160 },
        kind: { $ref: '#/$defs/kind' },
        text: { $ref: '#/$defs/paragraph' },
        basis: {
          type: 'string',
          enum: ['theme-description', 'council-narrative', 'other-section-of-guidance', 'recall', 'imported', 'own'],
        },
        confidence: { type: 'string', enum: ['seen', 'recalled', 'unsure'] },
        sources: { type: 'array', items: { $ref: '#/$defs/source' } },
        paragraph: { type: 'string', minLength: 1, maxLength: 40 },
        heading: { type: 'string', minLength: 1, maxLength: 200 },
      },
    },
    source: {
      type: 'object',
      additionalProperties: false,
      required: ['title'],
      properties: { title: { $ref: '#/$defs/line' }, address: { $ref: '#/$defs/address' } },
    },
  },
};

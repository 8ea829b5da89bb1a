import { describe, expect, it } from '@jest/globals';
import { aModel, aModelWith } from '../specs/a-model.js';
import { NotAModel, readModel } from './read-model.js';

describe('readModel', () => {
  it('gives back a document that is a model', () => {
    const document: unknown = aModel();
    expect(readModel(document)).toBe(document);
  });

  it('refuses any other, with every problem and a message that lists them', () => {
    const document = aModelWith((model) => Object.assign(model, { title: '', published: 'soon' }));
    const read = () => readModel(document);
    expect(read).toThrow(NotAModel);
    expect(read).toThrow(/\/title: "".*\n\/published: "soon"/);
  });
});

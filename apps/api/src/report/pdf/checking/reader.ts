import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** Reads typed entries of PDF objects, following references; an entry of another type counts as absent. */
export class Reader {
  constructor(readonly context: PDFContext) {}

  value(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.context.lookup(object) : object;
  }

  entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    return this.value(dict?.get(PDFName.of(key)));
  }

  /** The entry as written: a reference when it is one. */
  raw(dict: PDFDict | undefined, key: string): PDFObject | undefined {
    return dict?.get(PDFName.of(key));
  }

  dict(dict: PDFDict | undefined, key: string): PDFDict | undefined {
    return asDict(this.entry(dict, key));
  }

  array(dict: PDFDict | undefined, key: string): PDFObject[] | undefined {
    const value = this.entry(dict, key);
    return value instanceof PDFArray ? value.asArray() : undefined;
  }

  name(dict: PDFDict | undefined, key: string): string | undefined {
    return asName(this.entry(dict, key));
  }

  number(dict: PDFDict | undefined, key: string): number | undefined {
    return asNumber(this.entry(dict, key));
  }

  text(dict: PDFDict | undefined, key: string): string | undefined {
    return asText(this.entry(dict, key));
  }

  flag(dict: PDFDict | undefined, key: string): boolean | undefined {
    const value = this.entry(dict, key);
    return value instanceof PDFBool ? value.asBoolean() : undefined;
  }

  stream(dict: PDFDict | undefined, key: string): Uint8Array | undefined {
    return streamBytes(this.entry(dict, key));
  }
}

export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

export function asName(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function asNumber(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function asText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The identity of an indirect object, for instance `12 0 R`. */
export function keyOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFRef ? value.tag : undefined;
}

export function streamBytes(value: PDFObject | undefined): Uint8Array | undefined {
  return value instanceof PDFRawStream ? decodePDFRawStream(value).decode() : undefined;
}

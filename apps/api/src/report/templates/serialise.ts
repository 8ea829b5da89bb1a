import { xmlEncode, xmlEncodeAttr, type XmlElement } from '@cj-tech-master/excelts/xml';

/** An element as it is written in a file. */
export function serialise({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlEncodeAttr(value)}"`);
  const inside = children.map((child) => {
    if (child.type === 'element') return serialise(child);
    return child.type === 'text' || child.type === 'cdata' ? xmlEncode(child.value) : '';
  });
  return `<${name}${written.join('')}>${inside.join('')}</${name}>`;
}

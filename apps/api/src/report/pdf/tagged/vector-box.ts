import type { Vector } from 'pdfmake-layout';

/** The box around a shape in PDF space, half its outline included: left, bottom, right, top. */
export function vectorBox(vector: Vector, pageHeight: number): [number, number, number, number] {
  const corners = cornersOf(vector);
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const reach = (vector.lineWidth ?? 1) / 2;
  return [
    Math.min(...xs) - reach,
    pageHeight - Math.max(...ys) - reach,
    Math.max(...xs) + reach,
    pageHeight - Math.min(...ys) + reach,
  ];
}

function cornersOf({ type, x, y, w = 0, h = 0, r1, r2, x1, y1, x2, y2, points }: Vector): { x: number; y: number }[] {
  if (type === 'polyline') return points;
  if (type === 'line') {
    return [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
  }
  if (type === 'ellipse') {
    return [
      { x: x - r1, y: y - r2 },
      { x: x + r1, y: y + r2 },
    ];
  }
  return [
    { x, y },
    { x: x + w, y: y + h },
  ];
}

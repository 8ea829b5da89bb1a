import { scoreColours } from '@best-value/model';
import type { Tone } from '../appendix/document.js';
import { INK, judgementPaint, type Paint, QUIET, RULE, scorePaint } from '../pdf/colour.js';

/** The look of the page, which stands in it: nothing is fetched. @param brand a colour that white text can be read on */
export function pageStyle(brand: string): string {
  const css = ({ background, text }: Paint): string => `background:${background};color:${text}`;
  const paint = (tone: Tone): string => css(scorePaint({ tone }));
  const colours = Object.entries(scoreColours).map(([name, colour]) => `.mark.${name}{${css(colour)}}`);
  return [
    `:root{color-scheme:light}*{box-sizing:border-box}`,
    `body{margin:0;background:#fff;color:${INK};font:1.0625rem/1.5 "Source Sans 3","Segoe UI",Arial,sans-serif}`,
    `.page{max-width:70rem;margin:0 auto;padding:1rem}`,
    `h1,h2,h3{color:${brand};line-height:1.2}h1{font-size:2.25rem;margin:.25rem 0 1rem}h2{font-size:1.6rem;margin:2.5rem 0 .75rem}h3{font-size:1.2rem;margin:1.75rem 0 .5rem}`,
    `p,ul,dl{margin:0 0 .75rem;max-width:46rem}.council{font-size:1.2rem;font-weight:700;margin:1rem 0 0}`,
    `body{overflow-wrap:break-word}a{color:#1a4f8b;text-underline-offset:.15em;overflow-wrap:anywhere}a:hover{text-decoration-thickness:.15em}`,
    `a:focus,[tabindex]:focus{outline:3px solid ${INK};outline-offset:2px;background:#ffdd00;color:${INK}}`,
    `.skip-link{position:absolute;left:-999rem}.skip-link:focus{position:static;display:inline-block;padding:.5rem}`,
    `.numbered{display:flex;gap:.9rem}.number{flex:none;min-width:2.6rem;color:${QUIET};font-variant-numeric:tabular-nums}`,
    `.quiet{color:${QUIET};font-size:.95rem}.hash{font-family:monospace;overflow-wrap:anywhere}`,
    `.contents{list-style:none;padding:0}.facts div{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:.4rem 0;border-bottom:1px solid ${RULE}}.facts dt{flex:0 0 11rem;font-weight:700}.facts dd{flex:1 1 18rem;margin:0}`,
    `table{width:100%;border-collapse:collapse;margin:.75rem 0 1.5rem;font-size:.95rem}caption{text-align:left;font-weight:700;padding:.5rem 0}`,
    `th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid ${RULE};overflow-wrap:break-word}thead th{border-bottom:2px solid ${INK}}td p,th p{margin:0 0 .35rem}`,
    `.mark{display:inline-block;padding:.05rem .5rem;font-weight:700;border:1px solid ${INK};white-space:nowrap}`,
    `.best{${paint('favourable')}}.middle{${paint('mixed')}}.worst{${paint('unfavourable')}}.none{background:${judgementPaint['not-applicable'].background}}`,
    ...colours,
    `.draft{border:3px solid ${INK};padding:.5rem 1rem;font-weight:700}`,
    `@media(max-width:48rem){table,tbody,tr,td,tbody th{display:block}thead{position:absolute;left:-999rem}tr{border-bottom:2px solid ${INK};padding:.5rem 0}td,tbody th{border:0;padding:.25rem 0}td[data-label]::before{content:attr(data-label) ": ";font-weight:700}td:empty{display:none}}`,
    `@media print{body{font-size:10pt}.page{max-width:none;padding:0}.skip-link{display:none}h2,h3{break-after:avoid}tr,.numbered{break-inside:avoid}thead{display:table-header-group}.mark{print-color-adjust:exact}}`,
  ].join('');
}

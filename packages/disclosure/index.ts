export { publishCount } from './publish-count.ts';
export { publishMeasure, publishMeasureTotal } from './publish-measure.ts';
export { publishTotal } from './publish-total.ts';
export { method, rule } from './rule.ts';

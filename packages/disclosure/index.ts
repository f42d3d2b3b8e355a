export { publishCount } from './publish-count.ts';
export { publishTotal } from './publish-total.ts';
export { method } from './rule.ts';

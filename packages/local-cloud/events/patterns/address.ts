import { BlockList, isIP } from 'node:net';
import type { Matcher } from './text.ts';

const familyOf = (text: string): 'ipv4' | 'ipv6' => (isIP(text) === 4 ? 'ipv4' : 'ipv6');

const within =
  (range: BlockList): Matcher =>
  (value) =>
    typeof value === 'string' && isIP(value) !== 0 && range.check(value, familyOf(value));

/** A literal IP address matches every way of writing that address; undefined when the text is not one. */
export function sameAddress(text: string): Matcher | undefined {
  if (isIP(text) === 0) return undefined;
  const range = new BlockList();
  range.addAddress(text, familyOf(text));
  return within(range);
}

/** An address range. A mask that leaves a single address is refused, as AWS does. Returns why not, as a string. */
export function cidr(text: unknown): Matcher | string {
  const [address, mask, ...rest] = typeof text === 'string' ? text.split('/') : [];
  if (address === undefined || mask === undefined || rest.length > 0)
    return 'a CIDR is an address, a slash, a mask';
  const family = isIP(address);
  if (family === 0) return `${address} is not an IP address`;
  const longest = family === 4 ? 31 : 127;
  if (!/^\d+$/.test(mask) || Number(mask) > longest) return `the mask must be 0 to ${longest}`;
  const range = new BlockList();
  range.addSubnet(address, Number(mask), familyOf(address));
  return within(range);
}

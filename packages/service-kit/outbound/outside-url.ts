import { isIP } from 'node:net';

const LONGEST = 1_000;
/** Names that only a network of one's own knows. */
const OWN_NETWORK = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|example|onion)$/;

/** What is wrong with an address that something is to be sent to, outside; nothing if it will do. */
export function problemOfOutsideUrl(text: string): string | undefined {
  if (text.length > LONGEST || !URL.canParse(text)) return 'an address like https://payroll.example.org/kith';
  const { protocol, username, password, hostname, port, hash } = new URL(text);
  if (protocol !== 'https:') return 'an address that begins with https://';
  if (username !== '' || password !== '') return 'an address without a password in it';
  if (port !== '') return 'an address without a port';
  if (hash !== '') return 'an address without a # part';
  const name = hostname.replace(/\.$/, '');
  const isName = isIP(name) === 0 && !name.startsWith('[') && name.includes('.');
  return isName && !OWN_NETWORK.test(name) ? undefined : 'an address on the open internet, by its name';
}

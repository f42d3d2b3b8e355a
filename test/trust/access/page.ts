import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Permissions } from '@kith/service-kit';

/** The page people read, which is also what is expected: service → operation → the relations it names. */
const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'access.md');

/** Columns of the page’s tables, and the relations that a cell of each names. */
const columns: Readonly<Record<string, (cell: string) => string[]>> = {
  Owner: yes('OWNER'),
  Advocate: yes('hat:advocate'),
  'Family, friends': yes('FAMILY_FRIEND'),
  Volunteers: yes('VOLUNTEER'),
  Peers: yes('PEER'),
  Workers: yes('PAID_WORKER'),
  Starter: yes('TEAM_STARTER'),
  Professionals: (cell) =>
    cell === 'yes' ? ['PROFESSIONAL'] : listed(cell).map((scope) => `PROFESSIONAL:${scope.toUpperCase()}`),
  'Team hats': (cell) => listed(cell).map((hat) => `hat:${hat}`),
  'Governance circle': yes('CIRCLE_MEMBER'),
  'Circle hats': (cell) => listed(cell).map((hat) => `circle:${hat.replaceAll(' ', '_')}`),
  'Not yet active': yes('INVITED', 'REQUESTED', 'PENDING_VETTING', 'PAUSED'),
  Oneself: yes('self'),
  Everyone: yes('signed-in'),
};

function yes(...relations: string[]) {
  return (cell: string): string[] => {
    if (cell !== '' && cell !== 'yes')
      throw new Error(`docs/access.md says “${cell}” where only yes or nothing is known.`);
    return cell === 'yes' ? relations : [];
  };
}

const listed = (cell: string) => cell.split(', ').filter(Boolean);

/** What the page says: service → operation → relations. */
export function expectedAccess(): Map<string, Map<string, Set<string>>> {
  const services = new Map<string, Map<string, Set<string>>>();
  let table = new Map<string, Set<string>>();
  let headings: string[] = [];
  for (const line of readFileSync(PAGE, 'utf8').split('\n')) {
    const [, service] = /^## The (\w+) service$/.exec(line) ?? [];
    if (service) {
      table = new Map();
      services.set(service, table);
      headings = [];
    }
    if (!line.startsWith('| ') || line.startsWith('| --')) continue;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (headings.length === 0) {
      headings = cells;
      continue;
    }
    const [, operation = ''] = /`([^`]+)`/.exec(cells[0] ?? '') ?? [];
    const relations = cells.slice(1).flatMap((cell, at) => relationsIn(headings[at + 1] ?? '', cell));
    table.set(operation, new Set(relations));
  }
  return services;
}

function relationsIn(heading: string, cell: string): string[] {
  const read = columns[heading];
  if (!read)
    throw new Error(`docs/access.md has a column “${heading}” that test/trust/access/page.ts does not know.`);
  return read(cell);
}

/** How the page’s table would show a service’s permissions, with the words it has for each operation. */
export function tableOf(permissions: Permissions, words: ReadonlyMap<string, string>): string {
  const used = Object.keys(columns).filter((heading) =>
    Object.values(permissions).some((relations) => cellOf(heading, relations) !== ''),
  );
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Object.entries(permissions).map(([operation, relations]) =>
    row([
      `${words.get(operation) ?? 'Say in a few words what this is'} \`${operation}\``,
      ...used.map((heading) => cellOf(heading, relations)),
    ]),
  );
  return [row(['What', ...used]), row(['--', ...used.map(() => '--')]), ...rows].join('\n');
}

/** The cell of a column that names as many of these relations as it can. */
function cellOf(heading: string, relations: readonly string[]): string {
  const having = (prefix: string) =>
    relations.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
  if (heading === 'Professionals') {
    return relations.includes('PROFESSIONAL') ? 'yes' : having('PROFESSIONAL:').join(', ').toLowerCase();
  }
  if (heading === 'Team hats')
    return having('hat:')
      .filter((hat) => hat !== 'advocate')
      .join(', ');
  if (heading === 'Circle hats') return having('circle:').join(', ').replaceAll('_', ' ');
  return columns[heading]?.('yes').every((one) => relations.includes(one)) ? 'yes' : '';
}

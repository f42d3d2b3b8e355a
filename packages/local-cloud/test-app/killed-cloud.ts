/**
 * A cloud that dies: takes notes until all are committed, then kills itself with SIGKILL before anyone heard of the
 * last of them. Arguments: assembly, data directory, number of notes.
 */
import { post, runTestApp } from './running.ts';

const [assembly = '', dataDir = '', count = '0'] = process.argv.slice(2);
const cloud = await runTestApp(assembly, { dataDir });
const token = await cloud.token('kith-east', 'east');
const ids = Array.from({ length: Number(count) }, (_, at) => `note-${at}`);
const answers = await Promise.all(
  ids.map((id) => post(cloud, 'east', { do: 'write', id, audience: 'west' }, token)),
);
const refused = answers.filter(({ status }) => status !== 200).length;
process.stdout.write(`${refused} refused\n`, () => process.kill(process.pid, 'SIGKILL'));

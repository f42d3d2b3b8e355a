import { dateOf } from '@kith/kernel';
import { sayingIn } from '../lib/saying.ts';
import { teamIdOf } from '../lib/stable-id.ts';
import { type Cast, teamOf } from './cast.ts';
import type { Notebook } from './notebook.ts';
import type { Story } from './story.ts';

interface Profile {
  version: number;
  entry: {
    enteredBy: { name: string };
    onBehalfOf: { name: string } | null;
    channel: string;
    confirmed: { how: string } | null;
    isOwnWords: boolean;
  };
  sections: { key: string; text: string }[] | null;
}

const PROFILE = `query ($team: ID!) { team(id: $team) { profile { version
  entry { enteredBy { name } onBehalfOf { name } channel confirmed { how } isOwnWords } sections { key text } } } }`;

/** Bernice changes her profile by pen; whoever types it in is on the record, and it is never shown as her click (T6). */
export async function onPaper({ clapton, now }: Cast, story: Story, notes: Notebook): Promise<void> {
  const say = sayingIn(clapton);
  const team = teamIdOf(teamOf('clapton', 'bernice'));
  const profileNow = async () =>
    (await clapton.as<{ team: { profile: Profile } }>('bernice', PROFILE, { team })).team.profile;
  const { basedOn, on } = await notes.once('paper', async () => ({
    basedOn: (await profileNow()).version,
    on: dateOf(new Date(await now()).toISOString()),
  }));
  story.tell('Bernice', 'amends her printed profile by pen: tea at half past three from now on');

  const text = `Up at seven, tea before anything else. Rest after lunch, tea at half past three (${on}).`;
  await say(
    'tilly',
    'writeDocument',
    {
      teamId: team,
      kind: 'PROFILE',
      basedOn,
      sections: [{ key: 'routines', text }],
      channel: 'PAPER',
      confirmed: { how: 'IN_PERSON', on },
    },
    'version',
  );
  const { version, entry } = await profileNow();
  story.expect(
    'Tilly',
    `types it in, having gone through it with Bernice: version ${version}, by proxy, heard in person, not Bernice’s own click`,
    { version, entry },
    {
      version: basedOn + 1,
      entry: {
        enteredBy: { name: 'Tilly Osei-Brand' },
        onBehalfOf: { name: 'Bernice Adair-Mensah' },
        channel: 'PAPER',
        confirmed: { how: 'IN_PERSON' },
        isOwnWords: false,
      },
    },
  );
}

import { shareMapWithProfessionals } from '../../../app/graphql/generated.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { isOwn } from '../voice.ts';
import { connector } from '../words/index.ts';
import type { CareMap, MapTeam } from './data.ts';

interface ForProfessionalsProps {
  readonly team: MapTeam;
  readonly map: CareMap;
  again(): Promise<void>;
}

/** Whether professionals with the plan may see the map: the owner's to say, at any time. */
export function ForProfessionals({ team, map, again }: ForProfessionalsProps) {
  const words = useWords(connector);
  const allowed = map.forProfessionals;
  return (
    <section>
      <h2>{words.whoSees}</h2>
      <p>{allowed ? words.professionalsSee : words.teamOnly}</p>
      {isOwn(team) && (
        <ChangeButton
          operation={shareMapWithProfessionals}
          kind="quiet"
          input={{ teamId: team.id, allowed: !allowed }}
          onDone={again}
        >
          {allowed ? words.hideFromProfessionals : words.showProfessionals}
        </ChangeButton>
      )}
    </section>
  );
}
